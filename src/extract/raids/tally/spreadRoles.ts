import type { Unit } from '../../tags/unitOf'
import { isSubset, TARGETS_SEEN } from './isSubset'
import type { Reduced } from './reduceGroups'
import type { TallyRole } from './tallyNumber'

/**
 * Between two numbers of one enumeration: "90 drones and decoys, plus four ballistic missiles", "and six cruise", "79
 * missiles were downed, as were 35 drones".
 */
const COORDINATED = new RegExp(
  [
    String.raw`^[DM]v+[xT]?[IjJL][^n;.IjJLHG]{0,8},?[c&]x?v+$`,
    String.raw`^(?:[xRUEtgmTo]{0,5}?[DMYyB]?(?:&[tx]{0,2}[DM])?[xTmo]{0,3})(?:\([^)n]*\))?(?:[,;]?&|[,;])[xt]{0,2}$`,
    String.raw`^(?:${TARGETS_SEEN}|S,[xtAURo]{1,6}q)[,:(-]{1,2}[sS]?[xt:]{0,2}$`,
  ].join('|'),
)

/**
 * "90 drones at the city, together with four cruise missiles", "90 drones overnight, the most so far, and four", "three
 * missiles at the regions of Sumy and Kharkiv and 90 drones", "two missiles were fired from the Kursk and Oryol
 * regions, along with 23 drones"
 */
const OVER_A_PLACE =
  /^[xmMRUTvLfhFi@to]{0,14}(?:,?[&,][txRU]{0,2}[@F]x?){0,4}(?:,[^n;.,vIjJLHGq&SrDMY]{1,10}(?=,))?,?&[xt]{0,2}$/

/** What was done to the numbers of a group, the last token it was read from, and the words for it. */
export interface RoleOf {
  role: TallyRole
  last: number
  wording: string
}

/** A role told without a verb, as that of "Of the 215 drones 193 were downed": the 215 were launched. */
export const toldAs = (role: TallyRole): RoleOf => ({ role, last: 0, wording: '' })

/** Groups of an enumeration without a verb of their own take that of the group before or after them. */
export function spreadRoles({ letters, groupAt }: Reduced, roles: Map<number, RoleOf>): void {
  const places = [...groupAt.keys()]
  const counts = (at: number, unit: Unit): boolean => groupAt.get(at)!.items.some((item) => item.unit === unit)
  const noun = (at: number): string => letters[at + 1] ?? ''
  const joined = (a: number, b: number): boolean =>
    (COORDINATED.test(letters.slice(a + 1, b)) ||
      (noun(a) !== noun(b) && OVER_A_PLACE.test(letters.slice(a + 2, b)))) &&
    !isSubset(letters, b) &&
    !(counts(a, 'drone') && counts(b, 'drone'))
  const areKinds = (a: number, b: number): boolean =>
    BOTH_DRONES.test(letters.slice(a + 1, b + 2)) && !isSubset(letters, b)
  const named = (at: number): boolean => /[DMY]/.test(noun(at))
  for (let i = 1; i < places.length; i++) {
    const [a, b] = [places[i - 1]!, places[i]!]
    // "548 were downed out of 582: 510 of 537 drones": shares are of those downed.
    const isOfWhole = roles.get(a)?.role === 'launched' && groupAt.get(b)!.items.some(({ whole }) => whole !== null)
    const before = roles.get(isOfWhole ? (places[i - 2] ?? a) : a)
    const together = joined(a, b) || areKinds(a, b)
    if (before && !roles.has(b) && named(b) && together) roles.set(b, { ...before, last: 0 })
    const beforeShare = places[i - 2]
    const whole = beforeShare === undefined ? undefined : roles.get(beforeShare)
    if (whole && !roles.has(b) && named(b) && SHARE_BETWEEN.test(letters.slice(beforeShare! + 1, b)))
      roles.set(b, { ...whole, last: 0 })
  }
  for (let i = places.length - 1; i > 0; i--) {
    const [a, b] = [places[i - 1]!, places[i]!]
    const after = roles.get(b)
    // "launched 37 drones and two missiles; 31 drones were shot down": a clause of its own.
    const together = (joined(a, b) && !letters.slice(a, b).includes(';')) || areKinds(a, b)
    if (after && !roles.has(a) && named(a) && named(b) && together) roles.set(a, after)
  }
}

/** "fired 315 drones, of which 277 were intercepted, and seven missiles": of the verb before the aside. */
const SHARE_BETWEEN = /^[DM][xT]{0,2}[,(-]&?(?:SnD?|nS?)v*[xT]?[IjJ][xT]{0,2}[,)-]&[xt]{0,2}$/

/** "60 Shaheds and 26 decoys were downed" */
const BOTH_DRONES = /^D&t?nD$/

/** Whether the drones of the group at `at` are told together with those of the group before, as kinds of them. */
export function isAddedTo({ letters, groupAt }: Reduced, at: number, roles: ReadonlyMap<number, RoleOf>): boolean {
  const before = [...groupAt.keys()].findLast((other) => other < at)
  if (before === undefined || !BOTH_DRONES.test(letters.slice(before + 1, at + 2))) return false
  const isPart = [before, at].some((other) => groupAt.get(other)!.items.some(({ whole }) => whole !== null))
  return !isPart && roles.get(before)?.role === roles.get(at)?.role
}

/** "The total had grown to 150, of which" 121 were downed, "Drones: 150 (121 downed)" */
const OF_WHICH = /^(?:,S|\()$/

/**
 * "309 drones and eight missiles, of which 288 drones were…", "215 drones, 193 of which were", "80 drones, 61
 * intercepted", "80 drones flew at Kyiv, with 61 intercepted": the whole was launched. In "more than 100…: 105 in all" the second is exact.
 */
export function addWholes({ letters, tokens, groupAt }: Reduced, roles: Map<number, RoleOf>): void {
  const places = [...groupAt.keys()]
  places.forEach((at, index) => {
    // "25 drones attacked the villages; 19 of them were shot down": 25 came.
    if (roles.has(at) && roles.get(at)!.role !== 'hits') return
    const part = places.slice(index + 1).find((other) => roles.has(other))
    const between = part === undefined ? '' : letters.slice(at + 1, part)
    const isStopped = part !== undefined && ['intercepted', 'jammed', 'lost'].includes(roles.get(part)!.role)
    if (
      isStopped &&
      (/[DM]/.test(letters[at + 1]!) || OF_WHICH.test(between)) &&
      !isSubset(letters, at) &&
      (/^[^;.IjJ]{0,14}[,&]&?S[xt,]{0,2}$/.test(between) ||
        (letters[part + 1] === 'S' && /^[DM][^.IjJn]{0,60}[,;]$/.test(between)) ||
        /^DT?[,(-]$/.test(between) ||
        (/^[DM][^;.IjJn]{1,20},w$/.test(between) && /[IjJ]/.test(letters[part + 1] ?? '')))
    )
      roles.set(at, toldAs('launched'))
    const before = places.slice(0, index).findLast((other) => roles.has(other))
    if (
      before !== undefined &&
      !/[DMYS]/.test(letters[at + 1] ?? '') &&
      /[:-][xt]?$/.test(letters.slice(0, at)) &&
      /^(?:,?ivx|i?t?x?)[,-]/.test(letters.slice(at + 1)) &&
      tokens[before]!.count!.bound !== 'exact'
    )
      roles.set(at, roles.get(before)!)
  })
}
