import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { When } from '../../model/when'
import { isCityDistrict } from '../gazetteer/cityDistricts'
import { REGIONS } from '../gazetteer/regions'
import type { StrikeDraft } from '../claimDraft'
import { isHeadline } from './isHeadline'
import type { StrikePart } from './strikePart'

/**
 * Whether two parts tell of one strike: one place on days that can be one; or a town and its region with its numbers.
 */
export function isSameStrike(a: StrikePart, b: StrikePart): boolean {
  // "On Wednesday he said the death toll had risen to four": the day of the saying, not of the strike.
  if (!b.revised && !mayBeOneDay(a.draft.when, b.draft.when)) return false
  if (isApart(a, b) || isOtherDistrict(a, b) || isDayBefore(a, b) || isOtherBlow(a, b)) return false
  if (a.draft.attacker && b.draft.attacker && a.draft.attacker !== b.draft.attacker) return false
  return a.draft.place.name === b.draft.place.name && !isDistrictBeside(a, b)
}

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
const isDayBefore = (a: StrikePart, b: StrikePart): boolean => {
  const ofDayBefore = ({ draft }: StrikePart): boolean => DAY_BEFORE.test(draft.when?.asWritten ?? '')
  if (a.draft.when === null) return b.sentence.index > a.sentence.index && ofDayBefore(b)
  return b.draft.when === null && !b.anaphoric && ofDayBefore(a)
}

/** "Five were injured in Nikopol district. … Three were injured in Nikopol": of the district and of its town. */
function isDistrictBeside(told: StrikePart, { draft: b, sentence, revised, anaphoric }: StrikePart): boolean {
  const a = told.draft
  const isOther = (a.place.precision === 'district') !== (b.place.precision === 'district')
  // "A man was killed in the village of Yaruga. Four were injured in the Yaruga district": told in one breath.
  const isToldOn = sentence.index - told.until <= 1 && !(a.killed && b.killed) && !(a.wounded && b.wounded)
  return isOther && !revised && !anaphoric && !isToldOn && !fitNumbers(a, b)
}

/** "Shelling killed a woman in Odesa. A missile attack set fire to a plant in the city, injuring six": two attacks. */
const A_BLOW = /^An? (?:\w+ ){0,2}(?:drone|missile|bomb|artillery|air ?strike|rocket|shelling)\b/i
const isOtherBlow = ({ draft: a }: StrikePart, { draft: b, sentence, revised }: StrikePart): boolean =>
  !revised &&
  a.weapon !== null &&
  b.weapon !== null &&
  a.weapon !== b.weapon &&
  A_BLOW.test(sentence.text) &&
  !fitNumbers(a, b)

/** A second attack on a place is no part of the first, save where it is told again or told on. */
function isApart(a: StrikePart, b: StrikePart): boolean {
  if (a.separate && b.separate) return !fitNumbers(a.draft, b.draft)
  // "Another terrorist attack by the enemy claimed three lives": the very one, told in anger.
  if (a.separate === b.separate || fitNumbers(a.draft, b.draft)) return false
  return !(a.separate && b.anaphoric && b.sentence.index - a.until <= 1)
}

/** Whether all that is told of an area, on days that can be one, is told of a town in it. */
export const isAreaOf = (area: StrikePart, town: StrikePart): boolean =>
  !addsToTowns(area) &&
  contains(area.draft.place, town.draft.place) &&
  mayBeOneDay(area.draft.when, town.draft.when) &&
  (sameNumbers(area.draft, town.draft) || (isHeadline(town.sentence.text) && fitNumbers(area.draft, town.draft)))

/** "Drone hits block in Saratov, one dead", over an article on Engels, a town of that region: the very strike. */
export const isTownOfHeadline = (town: StrikePart, headline: StrikePart): boolean =>
  headline.until === headline.sentence.index &&
  headline.sentence.index < town.sentence.index &&
  isHeadline(headline.sentence.text) &&
  headline.draft.place.precision === 'settlement' &&
  isCapital(headline.draft.place) &&
  town.draft.place.region === headline.draft.place.region &&
  town.draft.place.precision !== 'region' &&
  mayBeOneDay(headline.draft.when, town.draft.when) &&
  fitNumbers(headline.draft, town.draft)

const isCapital = ({ name, region }: DraftPlace): boolean =>
  REGIONS.some(({ id, capital }) => id === region && capital === name)

/** One number agrees, and none contradicts. */
export function fitNumbers(a: StrikeDraft, b: StrikeDraft): boolean {
  const pairs = [
    [a.killed, b.killed],
    [a.wounded, b.wounded],
  ] as const
  return (
    pairs.every(([x, y]) => x === null || y === null || x.value === y.value) &&
    pairs.some(([x, y]) => x !== null && x.value === y?.value)
  )
}

/** "Four more residents were injured in the region": beside those of its towns. */
const addsToTowns = ({ additional, draft, sentence }: StrikePart): boolean =>
  draft.killed === null && additional.wounded && /\bin the (?:region|oblast)\b/i.test(sentence.text)

/** The same killed and wounded at one place: one strike, whatever days are named. */
export const isToldAgain = ({ draft: a }: StrikePart, { draft: b }: StrikePart): boolean =>
  (a.place.name === b.place.name || isOfNeighbours(a, b)) && isToldOfNumbers(a, b)

/** "A bus outside Pavlohrad: 12 killed, 16 hurt. … The bus was hit in Ternivka": many as dead and hurt, one attack. */
const isOfNeighbours = (a: StrikeDraft, b: StrikeDraft): boolean =>
  (a.place.region === b.place.region || AROUND_CITY[a.place.region ?? ''] === b.place.region) &&
  a.place.precision !== 'region' &&
  b.place.precision !== 'region' &&
  isNear(a.place, b.place) &&
  meets(a.when, b.when) &&
  a.wounded !== null &&
  a.wounded.value === b.wounded?.value &&
  (a.killed?.value ?? 0) + a.wounded.value >= TELLING_NUMBER

/** The same killed and wounded; where one does not tell the wounded, as many killed as are no chance. */
export function isToldOfNumbers(a: StrikeDraft, b: StrikeDraft): boolean {
  if (a.killed === null || a.killed.value !== b.killed?.value) return false
  if (a.wounded === null || b.wounded === null) return a.killed.value >= TELLING_NUMBER
  return a.killed.value + a.wounded.value > 0 && a.wounded.value === b.wounded.value
}

/** Drones that hit a hotel "overnight" can be those that killed guests "on New Year's Eve", its first day. */
const meets = (a: When | null, b: When | null): boolean =>
  a === null || b === null || (a.start <= b.end && b.start <= a.end)

/** A hit without casualties at a place, or in a region, of which casualties or another hit are told for that day. */
export function isToldOf(told: StrikeDraft, hit: StrikeDraft): boolean {
  const [a, b] = [told.place, hit.place]
  return meets(told.when, hit.when) && (a.name === b.name || contains(a, b) || contains(b, a))
}

/** The same number of victims twice is chance below this, and one strike from it on. */
const TELLING_NUMBER = 5

/** The town accounts for every number told of its region: both tell of one strike. */
function sameNumbers(area: StrikeDraft, town: StrikeDraft): boolean {
  const covers = (whole: Count | null, part: Count | null): boolean => whole === null || part?.value === whole.value
  if (covers(area.killed, town.killed) && covers(area.wounded, town.wounded)) return true
  const fits = (x: Count | null, y: Count | null): boolean => x === null || y === null || x.value === y.value
  const telling = (x: Count | null, y: Count | null): boolean =>
    x !== null && x.value === y?.value && x.value >= TELLING_NUMBER
  return (
    fits(area.killed, town.killed) &&
    fits(area.wounded, town.wounded) &&
    (telling(area.killed, town.killed) || telling(area.wounded, town.wounded))
  )
}

/** Cities that are regions of their own, and the region around each, which reports seldom tell apart from it. */
const AROUND_CITY: Readonly<Record<string, string>> = { 'UA-30': 'UA-32', 'RU-MOW': 'RU-MOS', 'RU-SPE': 'RU-LEN' }

export const contains = (area: DraftPlace, place: DraftPlace): boolean =>
  (area.precision === 'region' || area.precision === 'district') &&
  area.region !== null &&
  (area.region === place.region || area.region === AROUND_CITY[place.region ?? '']) &&
  place.precision !== 'region' &&
  (area.precision === 'region' || area.name === place.name || (place.precision !== 'district' && isNear(area, place)))

/** A district is about 50 km across: the next city need not lie in it. Degrees of latitude. */
const DISTRICT_DEGREES = 0.3
const isNear = (a: DraftPlace, b: DraftPlace): boolean =>
  a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? a.lat !== null
    : Math.hypot(a.lat - b.lat, (a.lon - b.lon) * LON_TO_LAT) < DISTRICT_DEGREES
/** A degree of longitude in Ukraine is so many of latitude. */
const LON_TO_LAT = 0.66

/** A night is told as the day it ended on: "overnight" and "on Saturday" can be one, not so the day before it. */
export function mayBeOneDay(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return true
  const days = ({ start, end, precision }: When): [string, string] =>
    precision === 'night' ? [end, end] : [start, end]
  const [[aStart, aEnd], [bStart, bEnd]] = [days(a), days(b)]
  return aStart <= bEnd && bStart <= aEnd
}
