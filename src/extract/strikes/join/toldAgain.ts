import type { DraftPlace } from '../../../model/draft'
import { part } from '../../../text/pattern'
import { ATTACK, IN_THE_ATTACK } from '../../attackWords'
import type { StrikeDraft } from '../../claimDraft'
import { REGIONS } from '../../gazetteer/regions'
import { AROUND_CITY } from '../../gazetteer/aroundCity'
import { contains, isNear } from '../place/holdsPlace'
import { isHeadline } from '../../isHeadline'
import type { PlaceMention } from '../../places/placeMention'
import { mayBeOneDay, meets } from '../day/sameDay'
import { fitNumbers, isToldOfNumbers, sameNumbers, TELLING_NUMBER } from './sameNumbers'
import type { StrikePart } from '../strikePart'

/** Whether all that is told of an area, on days that can be one, is told of a town in it. */
export const isAreaOf = (area: StrikePart, town: StrikePart): boolean =>
  !addsToTowns(area) &&
  !isBesideCapital(area, town) &&
  !isOfOtherDistrict(area, town) &&
  contains(area.draft.place, town.draft.place) &&
  mayBeOneDay(area.draft.when, town.draft.when) &&
  (sameNumbers(area.draft, town.draft) ||
    isToldOn(area, town) ||
    isOneOfThem(area, town) ||
    (isHeadline(town.sentence.text) && fitNumbers(area.draft, town.draft)))

/** "a man was wounded in Tavrovo, in the Belgorod district. … A man was wounded in the Borisovka district" */
const isOfOtherDistrict = (area: StrikePart, { sentence }: StrikePart): boolean => {
  const districts = sentence.places.filter(({ precision }) => precision === 'district')
  const isOfArea = ({ asWritten, candidates }: PlaceMention): boolean =>
    asWritten === area.draft.place.asWritten || candidates.some(({ name }) => name === area.draft.place.name)
  return area.draft.place.precision === 'district' && districts.length > 0 && !districts.some(isOfArea)
}

/**
 * "killing one in Kyiv. A woman of 47 was killed in the Kyiv region": the capital lies in no region, and she is someone
 * else; "One person was killed in the region" may be the one told before.
 */
const isBesideCapital = (area: StrikePart, city: StrikePart): boolean =>
  area.draft.place.region !== city.draft.place.region &&
  area.draft.place.precision === 'region' &&
  !area.anaphoric &&
  !city.anaphoric &&
  !isHeadline(city.sentence.text) &&
  Object.values(area.draft.why).some(({ words }) => /^an?\b/i.test(words))

/**
 * "One was killed on a bus in the district. It was hit near Pokrovske. The driver died at once": the one told before.
 */
const isOneOfThem = (area: StrikePart, { draft, sentence, anaphoric }: StrikePart): boolean =>
  anaphoric &&
  draft.killed?.value === 1 &&
  draft.wounded === null &&
  /^the$/i.test(draft.why['killed']?.words ?? '') &&
  (area.draft.killed?.value ?? 0) >= 1 &&
  isSoonAfter(area, sentence)

/** How many sentences after an area's last one a town may tell of the same people. */
const SOON_AFTER = 2
const isSoonAfter = ({ until }: StrikePart, { index }: StrikePart['sentence']): boolean =>
  index > until && index - until <= SOON_AFTER

/** "A strike on the region killed 12. A bus was hit near Ternivka. Seven others were hurt in the attack": all there. */
const isToldOn = (area: StrikePart, town: StrikePart): boolean =>
  isSoonAfter(area, town.sentence) &&
  area.draft.wounded === null &&
  (town.draft.killed?.value ?? Infinity) >= (area.draft.killed?.value ?? 0) &&
  OTHERS.test(town.sentence.text) &&
  (IN_THE_ATTACK.test(town.sentence.text) || THE_ATTACK.test(town.sentence.text))
/** "The attack near Ternivka also injured 15" */
const THE_ATTACK = RegExp(part`^(?:The|This|That) (?:\w+ )?${ATTACK}\b`)
const OTHERS = /\b(?:others?|also|more)\b/

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

/** "Four more residents were injured in the region": beside those of its towns. */
const addsToTowns = ({ additional, draft, sentence }: StrikePart): boolean =>
  draft.killed === null && additional.wounded && /\bin the (?:region|oblast)\b/i.test(sentence.text)

/** The same killed and wounded at one place: one strike, whatever days are named. */
export const isToldAgain = (told: StrikePart, later: StrikePart): boolean =>
  (told.draft.place.name === later.draft.place.name ||
    isOfNeighbours(told.draft, later.draft) ||
    isTollOfOther(told, later)) &&
  isToldOfNumbers(told.draft, later.draft)

/** "killed 10 in Belgorod and injured 45. Urazovo was shelled, too. … Ten died, and 45 were injured": those in Belgorod. */
const isTollOfOther = (told: StrikePart, { draft, anaphoric, sentence }: StrikePart): boolean =>
  anaphoric &&
  told.sentence.index < sentence.index &&
  meets(told.draft.when, draft.when) &&
  draft.killed !== null &&
  draft.wounded !== null &&
  draft.killed.value + draft.wounded.value >= TELLING_NUMBER

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

/** A hit without casualties at a place, or in a region, of which casualties or another hit are told for that day. */
export function isToldOf(told: StrikeDraft, hit: StrikeDraft): boolean {
  const [a, b] = [told.place, hit.place]
  // "Debris killed one in Moscow. … The governor of the Moscow region said it hit homes in Ramenskoye": there.
  const isAround = AROUND_CITY[a.region ?? ''] === b.region
  return meets(told.when, hit.when) && (a.name === b.name || contains(a, b) || contains(b, a) || isAround)
}
