import type { Count } from '../model/count'
import type { Raid } from '../model/entry'
import { addCounts, shareOf, subtractCounts, sumKnown } from './countArithmetic'

/**
 * The parts of a drone bar, in the order drawn. `rest` is what a claimant who tells of the others leaves unaccounted
 * for; `untold` are drones of whose fate no one tells anything.
 */
export const DRONE_PARTS = ['intercepted', 'lost', 'hits', 'rest', 'untold'] as const
export type DronePart = (typeof DRONE_PARTS)[number]

/** Whether a part is drawn as a dashed outline: drones that no one tells to have been stopped, lost or to have hit. */
export const isOutlined = (part: DronePart): boolean => part === 'rest' || part === 'untold'

/** A sum, and how many raids it includes; `count` is null where none of them tells the number. */
export interface Sum {
  count: Count | null
  raids: number
}

/**
 * The drones of one or more raids of one side. Each sum includes only the raids that tell the number, so an unknown
 * number is never counted as zero.
 */
export interface DroneTally extends Record<DronePart, Sum> {
  raids: readonly Raid[]
  launched: Sum
  missilesLaunched: Sum
  missilesIntercepted: Sum
  /** The share stopped, from 0 to 1, over the raids where a rate may be told. */
  stopped: Sum
}

type RaidCounts = Pick<Raid, 'launched' | 'intercepted' | 'lost' | 'hits'>

/**
 * The drones that are launched and neither stopped, lost nor told to have hit: "82 drones …, with 63 intercepted or
 * jammed" leaves 19. Null without a launch count, and where nothing is told of what became of them: then none are
 * "unaccounted for". Never below zero, so that a bar cannot run backwards.
 */
export function unaccountedFor({ launched, intercepted, lost, hits }: RaidCounts): Count | null {
  const told = sumKnown([intercepted, lost, hits])
  return launched === null || told === null ? null : subtractCounts(launched, told)
}

/** The drones of one part of a raid's bar; null where that is not told. */
export function dronesIn(raid: RaidCounts, part: DronePart): Count | null {
  if (part === 'rest') return unaccountedFor(raid)
  if (part !== 'untold') return raid[part]
  return sumKnown([raid.intercepted, raid.lost, raid.hits]) === null ? raid.launched : null
}

/**
 * Whether a bar has no certain end: without a launch count, or with "at least 82" or "about 270", more may have flown
 * than it shows.
 */
export const isOpen = (launched: Count | null): boolean =>
  launched === null || launched.bound === 'at-least' || launched.bound === 'about'

/** The same for a bar of several raids, which is also open where one of them has no launch count. */
export const isTallyOpen = ({ launched, raids }: Pick<DroneTally, 'launched' | 'raids'>): boolean =>
  launched.raids < raids.length || isOpen(launched.count)

/**
 * The share stopped: intercepted (or jammed, or lost where told apart) of launched. Null unless one claimant gives both
 * numbers in one statement: Russia's 47 intercepted, without a launch count, has no rate.
 */
export function stoppedShare(raid: RaidCounts & Pick<Raid, 'oneStatement'>): Count | null {
  const { launched, intercepted, oneStatement } = raid
  if (!oneStatement || launched === null || intercepted === null) return null
  return shareOf(stoppedOf(raid)!, launched)
}

const stoppedOf = ({ intercepted, lost }: RaidCounts): Count | null => sumKnown([intercepted, lost])

/** Adds up raids of one side. The caller chooses raids that do not contain each other. */
export function tallyDrones(raids: readonly Raid[]): DroneTally {
  return {
    raids,
    launched: sumOf(raids, (raid) => raid.launched),
    intercepted: sumOf(raids, (raid) => raid.intercepted),
    lost: sumOf(raids, (raid) => raid.lost),
    hits: sumOf(raids, (raid) => raid.hits),
    rest: sumOf(raids, (raid) => dronesIn(raid, 'rest')),
    untold: sumOf(raids, (raid) => dronesIn(raid, 'untold')),
    missilesLaunched: sumOf(raids, (raid) => raid.missilesLaunched),
    missilesIntercepted: sumOf(raids, (raid) => raid.missilesIntercepted),
    stopped: sumShares(raids),
  }
}

function sumOf(raids: readonly Raid[], pick: (raid: Raid) => Count | null): Sum {
  let count: Count | null = null
  let known = 0
  for (const raid of raids) {
    const told = pick(raid)
    if (told === null) continue
    count = count === null ? told : addCounts(count, told)
    known++
  }
  return { count, raids: known }
}

/** The share over several raids: all that they stopped of all that was launched in them, not a mean of their shares. */
function sumShares(raids: readonly Raid[]): Sum {
  const rated = raids.filter((raid) => stoppedShare(raid) !== null)
  const [stopped, launched] = [sumOf(rated, stoppedOf).count, sumOf(rated, (raid) => raid.launched).count]
  const count = stopped && launched && shareOf(stopped, launched)
  return { count, raids: count === null ? 0 : rated.length }
}

/** How many drones a bar shows: those launched, or all that are told of where no launch count is given. */
export const tallyLength = (tally: DroneTally): number =>
  DRONE_PARTS.reduce((sum, part) => sum + (tally[part].count?.value ?? 0), 0)
