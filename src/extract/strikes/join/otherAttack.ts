import type { When } from '../../../model/when'
import { oneOf, part } from '../../../text/pattern'
import { tellsOfBodyFound } from '../day/dayOfFind'
import { isCityDistrict } from '../../gazetteer/cityDistricts'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import { fitNumbers } from './sameNumbers'
import type { StrikePart } from '../strikePart'

/** Whether what is told next of a place and day is of another attack than what was told before. */
export const isOtherAttack = (told: StrikePart, next: StrikePart): boolean =>
  isApart(told, next) ||
  isOtherDistrict(told, next) ||
  isDayBefore(told, next) ||
  isOtherBlow(told, next) ||
  isDistrictBeside(told, next)

/** "In the Saltivskyi district three were injured. … In the Kyivskyi district a woman was": told of each. */
function isOtherDistrict(a: StrikePart, b: StrikePart): boolean {
  const [one, other] = [cityDistrictOf(a), cityDistrictOf(b)]
  return one !== null && other !== null && one !== other
}

/** "the Saltivskyi district", "the Petrovsky district of Donetsk" */
const DISTRICT_OF = /(\p{Lu}[\p{L}-]+) (?:city )?district (?:of|in) (?:the city of )?$/u
function cityDistrictOf({ draft: { place }, sentence: { text } }: StrikePart): string | null {
  if (isCityDistrict(place.asWritten)) return place.asWritten
  return DISTRICT_OF.exec(text.slice(0, text.indexOf(place.asWritten)))?.[1] ?? null
}

/** "A bomb killed a woman in Belgorod. The previous day three people were killed as well": not on one day. */
const PART = '(?:day|night|evening)'
const DAY_BEFORE = RegExp(`^(?:the previous ${PART}|the ${PART} before|(?:a|one) day (?:earlier|before))$`, 'i')
export const isDayEarlier = (when: When | null): boolean => DAY_BEFORE.test(when?.asWritten ?? '')
const isDayBefore = (a: StrikePart, b: StrikePart): boolean => {
  if (isBodyOfTold(a, b)) return false
  const ofDayBefore = ({ draft }: StrikePart): boolean => isDayEarlier(draft.when)
  if (a.draft.when === null) return b.sentence.index > a.sentence.index && ofDayBefore(b)
  const isOwnPlace = !b.anaphoric || isOfSpeaker(a, b)
  return b.draft.when === null && isOwnPlace && ofDayBefore(a)
}

/**
 * "An attack killed three people in Sumy. The attack the previous night set fire to houses. … A man's body was pulled
 * from the rubble", which tells no day itself: of the three, whose attack that was.
 */
const isBodyOfTold = ({ draft: a }: StrikePart, { draft: b, sentence }: StrikePart): boolean =>
  sentence.dates.length === 0 &&
  tellsOfBodyFound(sentence.text) &&
  (b.killed?.value ?? Infinity) < (a.killed?.value ?? 0)

/** "Officials in Kyiv spoke of 11 injured", in a paragraph of its own: of their own city, which they tell of anew. */
const isOfSpeaker = (a: StrikePart, { sentence, draft }: StrikePart): boolean =>
  sentence.paragraph !== a.sentence.paragraph && placeOfSpeaker(sentence)?.name === draft.place.name

/** "Five were injured in Nikopol district. … Three were injured in Nikopol": of the district and of its town. */
function isDistrictBeside(told: StrikePart, { draft: b, sentence, revised, anaphoric }: StrikePart): boolean {
  const a = told.draft
  const isOther = (a.place.precision === 'district') !== (b.place.precision === 'district')
  // "A man was killed in the village of Yaruga. Four were injured in the Yaruga district": told in one breath.
  const isToldOn = sentence.index - told.until <= 1 && !(a.killed && b.killed) && !(a.wounded && b.wounded)
  return isOther && !revised && !anaphoric && !isToldOn && !fitNumbers(a, b)
}

/**
 * "Shelling killed a woman in Odesa. A missile attack set fire to a plant in the city, injuring six", "… A plant burned
 * after a missile strike in which six were injured": two attacks, by what struck.
 */
const A_BLOW = RegExp(
  part`(?:^An?|\b(?:after|in|by|during|under|following) an?) (?:[\w-]+ ){0,2}
    ${oneOf`drone | missile | bomb | artillery | air ?strike | rocket | shelling`}\b`,
  'i',
)
const isOtherBlow = ({ draft: a }: StrikePart, { draft: b, sentence, revised, anaphoric }: StrikePart): boolean =>
  !revised && areOtherArms(a.weapon, b.weapon, anaphoric) && A_BLOW.test(sentence.text) && !fitNumbers(a, b)

/** Arms of which none is a kind of the other, if people are told of where they were. */
const ARMS = [/drone/, /missile|rocket/, /bomb|air strike/, /shelling|artillery|mortar|rocket/]
function areOtherArms(a: string | null, b: string | null, isLoose: boolean): boolean {
  if (a === null || b === null || a === b) return false
  return !isLoose || !ARMS.some((kind) => kind.test(a) && kind.test(b))
}

/** A second attack on a place is no part of the first, save where it is told again or told on. */
function isApart(a: StrikePart, b: StrikePart): boolean {
  if (a.separate && b.separate) return !fitNumbers(a.draft, b.draft)
  // "Another terrorist attack by the enemy claimed three lives": the very one, told in anger.
  if (a.separate === b.separate || fitNumbers(a.draft, b.draft)) return false
  return !(a.separate && b.anaphoric && b.sentence.index - a.until <= 1)
}
