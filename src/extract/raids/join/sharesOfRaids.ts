import { anyOf } from '../../../text/pattern'
import type { RaidDraft } from '../../claimDraft'

/** "The bus was attacked by two drones": a strike, and no raid on a country, as that of many missiles is. */
export const isTooSmall = ({ scope, launched, intercepted, missilesLaunched, quote }: RaidDraft): boolean =>
  launched !== null &&
  ((intercepted === null && launched.value < FEW && (missilesLaunched?.value ?? 0) < FEWEST) ||
    (scope === 'national' && launched.value < FEWEST && VILLAGES.test(quote)))
const FEW = 4
const FEWEST = 10
const VILLAGES = /\b(?:districts?|villages?|settlements?|farmsteads?)\b/

/** How far apart, in UTF-16 units, a region's drones and those of them stopped may be told. */
const NEAR_BY = 250

/** A region's report names one district after the other: what was stopped over one is none of those sent at all. */
export const isOtherPlacesTally = (raid: RaidDraft, draft: RaidDraft): boolean =>
  draft.scope === 'regional' && draft.start - raid.end > NEAR_BY && raid.launched?.value !== draft.launched?.value

/** "another 18 drones between 9 a.m. and noon": a wave of its own. */
const DAYTIME =
  anyOf(`later (?:on|in)|(?:between|from|since|after) (?:\\d|midnight|noon)|in the (?:morning|afternoon|evening)|
  during the day|this (?:morning|afternoon)|daytime`)
const HOURS = new RegExp(String.raw`\b${DAYTIME}[\d:. apm]*`, 'i')

/**
 * "… with 27 more intercepted near Moscow", "145 drones were fired. When the order came, seven were in the air": a
 * smaller number of the same night, with no launches of its own, or less than half of those told.
 */
export function isShareOfTold(draft: RaidDraft, raids: readonly RaidDraft[]): boolean {
  const told = raids.findLast((raid) => raid.launchedBy === draft.launchedBy && raid.scope === draft.scope)
  if (!told) return false
  const isPart =
    draft.launched === null
      ? draft.intercepted !== null && told.intercepted !== null && draft.intercepted.value < told.intercepted.value
      : draft.intercepted === null && told.launched !== null && 2 * draft.launched.value < told.launched.value
  const isLater = told.when && draft.when && draft.when.end > told.when.end
  const hours = HOURS.exec(draft.quote)?.[0]
  const isOtherHours = hours !== undefined && HOURS.exec(told.quote)?.[0] !== hours
  return isPart && !isLater && !isOtherHours && draft.place === null
}

/** "60 drones at gas facilities", before "in total, 381 drones" of the same night. */
export const isSmallShareOf = (raid: RaidDraft, other: RaidDraft): boolean =>
  raid.launchedBy === other.launchedBy &&
  raid.scope === other.scope &&
  raid.launched !== null &&
  raid.intercepted === null &&
  other.launched !== null &&
  2 * raid.launched.value < other.launched.value &&
  (raid.when === null || other.when === null || raid.when.end === other.when.end) &&
  HOURS.exec(raid.quote)?.[0] === HOURS.exec(other.quote)?.[0]

/** Whether a draft counts drones, as one of missiles alone ("two missiles were shot down") does not. */
export const tellsOfDrones = ({ launched, intercepted }: RaidDraft): boolean =>
  launched !== null || intercepted !== null

/** "An attack by six drones stopped the plant", where 121 were shot down that night: some of those. */
export const isLocalPart = (raid: RaidDraft, raids: readonly RaidDraft[]): boolean =>
  raid.launched !== null &&
  raid.intercepted === null &&
  raid.launched.value < FEWEST &&
  raids.some((other) => other.launchedBy === raid.launchedBy && mostOf(other) > FEWEST)

/** A ministry's list by region repeats parts of its national tally; a governor's own tally stands. */
export function isPartOfNational(raid: RaidDraft, raids: readonly RaidDraft[]): boolean {
  if (raid.scope !== 'regional') return false
  const byMinistry =
    raid.attributedTo === null || raid.attributedTo.names.some((name) => /ministry|air (?:force|defen)/i.test(name))
  const isWhole = (other: RaidDraft): boolean =>
    other.scope === 'national' && other.launchedBy === raid.launchedBy && mostOf(other) >= mostOf(raid)
  return byMinistry && raids.some((other) => isWhole(other) && tellsOfDrones(other))
}

/** How many drones a raid tells of: those launched, else those stopped; none where it counts missiles alone. */
const mostOf = ({ launched, intercepted }: RaidDraft): number => launched?.value ?? intercepted?.value ?? 0
