import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import type { Sentence } from '../../readSentences'
import { happenedInAnother } from '../join/separateAttack'
import type { Casualties } from '../people/casualties'
import { regionAround, speaksOfOtherStrikes } from './regionMeant'
import { ANEW, IN_TOWN, isInSomeVillage } from './townMeant'

/** Whether some people, in their clause, are of another attack than the one told last: "In two separate attacks". */
export function isOfAnother({ text, tokens }: Sentence, { from, to }: Casualties, clause: string): boolean {
  const [before, after] = [text.slice(0, tokens[from]!.start), text.slice(tokens[to]!.end)]
  const isSeparate =
    ANEW.test(text) || speaksOfOtherStrikes(before) || happenedInAnother(after) || isInSomeVillage(clause)
  return isSeparate && !IN_TOWN.test(after)
}

/** "It was the second attack on the city that day. Two died in another one": in that city. */
const ON_TOWN = /\b(?:second|third|fourth|another)\b[^.;]*\b(?:on|in) the (?:city|town|village)\b/i
const isOnTheTown = ({ index }: Sentence, { sentences }: Article): boolean =>
  ON_TOWN.test(sentences[index - 1]?.text ?? '')

/** "Two were hurt in a later attack on the same village": where the first one was. */
const ON_THE_SAME = /\b(?:on|at|near) the (?:same (?:city|town|village|settlement)|town|village|settlement)\b(?! of)/

/**
 * Where another attack than the one told last was, if its sentence names no place: in the city for which it speaks
 * ("Separately, authorities in Odesa said"), else in the region around.
 */
export function placeOfAnother(
  sentence: Sentence,
  at: number,
  article: Article,
  last: DraftPlace | null,
): DraftPlace | null {
  if (isOnTheTown(sentence, article) || (last && ON_THE_SAME.test(sentence.text.slice(at)))) return last
  const own = placeOfSpeaker(sentence)
  return own?.precision === 'settlement' && !isInSomeVillage(sentence.text)
    ? own
    : regionAround(sentence, at, article, last)
}
