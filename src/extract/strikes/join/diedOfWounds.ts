import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { isHeadline } from '../../isHeadline'
import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'

const HURT = oneOf`injured | wounded | hurt`
const DIED = part`(?:(?:has|had|have|later|also|since) )*died\b`
/** "the injured woman had died", "the woman injured by Russian fire has died", "died in hospital", "of his wounds" */
const DIED_OF_WOUNDS = RegExp(
  part`\bthe (?:${HURT} (?:[\w-]+ ){1,3}|(?:[\w-]+ ){1,2}${HURT} [^,.;]{0,40} )${DIED}
    |\bdied (?:later )?(?:in (?:a |the )?hospital|(?:of|from) (?:his|her|their) (?:wounds|injuries))\b`,
  'i',
)

/** Whether a sentence tells that someone told as wounded has died. */
const tellsOfDeathFromWounds = ({ text }: Sentence): boolean => DIED_OF_WOUNDS.test(text)

/**
 * "Two killed in strike", over "killing a man and injuring a woman" and "the woman later died in hospital": the headline
 * was written last, so nobody told there as wounded still is.
 */
export function isBeforeDeaths(
  { draft, sentence }: StrikePart,
  { draft: later }: StrikePart,
  article: Article,
): boolean {
  if (!draft.killed || draft.wounded || !later.killed || !later.wounded) return false
  const all = later.killed.value + later.wounded.value
  return draft.killed.value === all && isHeadline(sentence.text) && article.sentences.some(tellsOfDeathFromWounds)
}

/** "A local resident was injured. … However, the man died": one victim. */
export const isDeathOfWounded = (
  { draft: told, latest }: StrikePart,
  { draft: later, sentence }: StrikePart,
): boolean =>
  told.wounded?.value === 1 &&
  later.killed?.value === 1 &&
  later.wounded === null &&
  (/^the$/i.test(later.why['killed']?.words ?? '') || tellsOfDeathFromWounds(sentence)) &&
  (told.killed === null || (told.killed.value === 1 && latest.killed === null && latest.wounded !== null))

/** "killing a woman and injuring a man. The man later died in hospital": two dead, unless it was the one of them. */
export const isDeathBesideKilled = (told: StrikePart, { draft: later, sentence, anaphoric }: StrikePart): boolean =>
  anaphoric &&
  told.draft.wounded?.value === 1 &&
  (told.draft.killed?.value ?? 0) > 0 &&
  later.killed?.value === 1 &&
  later.wounded === null &&
  tellsOfDeathFromWounds(sentence) &&
  RegExp(part`\b${HURT_ONE} (?:[\w-]+ ){0,4}${THE_ONE.exec(sentence.text)?.[1] ?? '$'}\b`).test(told.sentence.text)
const HURT_ONE = oneOf`(?:injur|wound|hurt)(?:ed|ing|s)?`
const THE_ONE = /\b[Tt]he (?:injured |wounded )?([a-z]+)\b/
