import type { DraftClaim } from '../model/draft'
import { anyOf } from '../text/pattern'
import type { Article } from './articleContext'
import type { Sentence } from './readSentences'

/** Who is said to say a sentence: who stands beside "said", "according to"; for "he said", who spoke just before. */
export function attributionOf(sentence: Sentence, article?: Article): DraftClaim['attributedTo'] {
  const { letters, tokens } = sentence
  for (const pattern of SPEAKERS) {
    for (const match of letters.matchAll(pattern)) {
      const at = match.index + match[0].search(/[AU R]/)
      const token = tokens[match.index + match[0].lastIndexOf('A')] ?? tokens[at]
      const actor = token?.actor
      const told = tokens[match.index + match[0].length - 1]
      if (actor && !OTHERS_SAID.test(sentence.text.slice(actor.end, told?.start)))
        return { names: [actor.actor.name], asWritten: sentence.text.slice(actor.start, actor.end) }
    }
  }
  if (PRONOUN.test(sentence.text) && article) {
    const before = article.sentences[sentence.index - 1]
    if (before && before.index !== sentence.index) return attributionOf(before)
  }
  const unnamed = UNNAMED.exec(sentence.text)?.[0]
  return unnamed ? { names: [], asWritten: unnamed } : null
}

/** "X said", "said X", "according to X", "X, governor of Y, said": up to a few words between. */
const SPEAKERS = [/A[x,TvtobiR@U&h]{0,9}q/g, /q[xtT,@hUR]{0,7}A/g, /b[tx]{0,3}A/g]
/** "met Umerov in Miami, officials said": not Umerov; but "Umerov, one of the officials, said". */
const OTHERS_SAID =
  /,\s(?:[\p{L}'-]+\s){0,3}(?:officials?|authorities|police|prosecutors|rescuers|services|sources?|media|reports)\s$/u
const PRONOUN = /^(?:He|She|They)\b|\b(?:he|she) (?:said|added|wrote|noted)\b|\bin (?:his|her) words\b/
/** "local emergency services", "a senior American official"; "prosecutors" said */
const OF_WHOM = anyOf('local|regional|Ukrainian|Russian|U\\.?S\\.?|city|emergency|officials|military|American|senior')
const OFFICE = anyOf('officials?|authorities|services|officers?|prosecutors|sources?|governor|rescuers')
const ALONE = anyOf('officials|authorities|prosecutors|police|rescuers|the governor|the mayor')
const UNNAMED = new RegExp(
  String.raw`\b${OF_WHOM}(?:\s+\w+)?\s+${OFFICE}\b|\b${ALONE}\b(?=[^.]{0,20}\b(?:said|reported|told|say))`,
)
