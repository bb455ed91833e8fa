import type { Tagged } from '../../tags/tagSentence'
import { addTotals } from './addTotals'
import { allOfThem } from './allOfThem'
import { breakDownSum } from './breakDownSum'
import { isByJamming, isOfJammers } from './byJamming'
import { areDisarmedDecoys } from './disarmedDecoys'
import { isDeparture } from './departure'
import { findCountGroups, type CountGroup } from './countGroups'
import { isSubset } from './isSubset'
import { readRole } from './readRole'
import { reduceGroups, type Reduced } from './reduceGroups'
import { addWholes, isAddedTo, spreadRoles, toldAs, type RoleOf } from './spreadRoles'
import { readNearestRole } from './nearestRole'
import { numbersOf } from './numbersOf'
import { readStoppedShares } from './stoppedShares'
import type { TallyNumber } from './tallyNumber'
import { unitsMeant, type Counted } from './unitsMeant'
import type { VerbRead } from './verbRead'

/**
 * The roles of a sentence's numbers of drones and missiles: passive ("94 were intercepted"), active ("shot down 50"),
 * relative ("the 121 drones Russia launched"), "58 of 132", attacks "with", "of", "involving". Numbers of one group
 * share a verb; groups without one take that of their neighbour in an enumeration, drones that no turn of phrase gives
 * one the nearest of their clause. Parts ("17 of which were over Voronezh", "34 over Volgograd") have none. `before` is
 * what the sentences before counted last, `counted` what this one did.
 */
export function readTallyRoles(
  tagged: Tagged & { text: string },
  before: readonly Counted[],
): { numbers: TallyNumber[]; counted: readonly Counted[] } {
  const groups = findCountGroups(tagged)
  const reduced = reduceGroups(tagged, groups)
  const roles = new Map<number, RoleOf>()
  for (const [at, group] of reduced.groupAt) {
    if (roles.has(at) || isSubset(reduced.letters, at)) continue
    const read = readRole(reduced, at, group, before)
    if (!read || isRegionsShare(reduced, at, read) || isSentOfThem(group, read, at) || isDeparture(reduced, read))
      continue
    const role = roleOf(reduced, at, read)
    roles.set(at, role.role === 'hits' && isMassRaid(tagged, group) ? { ...role, role: 'launched' } : role)
  }
  if (isVerbless(reduced)) for (const at of reduced.groupAt.keys()) roles.set(at, toldAs('launched'))
  breakDownSum(tagged, reduced, roles, before)
  spreadRoles(reduced, roles)
  readStoppedShares(reduced, roles)
  addWholes(reduced, roles)
  const parts = addTotals(reduced, tagged.text, roles)
  for (const at of reduced.groupAt.keys()) {
    const read = roles.has(at) || parts.has(at) ? null : readNearestRole(reduced, at)
    if (read) roles.set(at, roleOf(reduced, at, read))
  }
  const numbers: TallyNumber[] = []
  let counted = before
  for (const [at, group] of reduced.groupAt) {
    const role = roles.get(at)
    const units = besideUncounted(reduced, at) ? group.items.map(() => 'both' as const) : unitsMeant(group, counted)
    if (role) {
      const plus = isAddedTo(reduced, at, roles)
      const told = role.role === 'jammed' && group.items.length === 1 && units[0] === 'both' ? DRONES_ONLY : units
      numbers.push(...numbersOf(tagged, group, told, role, counted).map((number) => ({ ...number, plus })))
    }
    const here = group.items.map((item, index) => ({
      unit: units[index]!,
      count: tagged.tokens[item.whole ?? item.at]!.count!,
      role: item.whole === null ? (role?.role ?? null) : 'launched',
    }))
    const isAside = counted !== before && here.every(({ count }) => count.article)
    if (!isAside && here.some(({ unit }) => ['drone', 'missile', 'both'].includes(unit))) counted = here
  }
  numbers.push(...allOfThem(tagged, counted))
  return { numbers: numbers.sort((a, b) => a.at - b.at), counted }
}

/** "shot down 30 missiles and 47 drones, and another 27 were jammed": no missile is. */
const DRONES_ONLY = ['drone'] as const

const SAYS = '(?:,[xtAUTo]{0,5}q[xtAUTo]{0,4})?\\.?$'
const VERBLESS = RegExp(`^[xtT]{0,4}n[xRUE]{0,4}[DM][^vIjJLHGKWqZ.;]{0,20}n[xRUE]{0,4}[DM][xRUET]{0,3}${SAYS}`)
const HEADING = '[xtTiX]{1,5}[:-][xt]{0,2}'
const VERBLESS_LIST = RegExp(`^(?:[xtT]{0,4}|${HEADING})nD[xRUET]{0,3}${SAYS}`)
/** "Overnight: 98 Shaheds." */
const VERBLESS_NIGHT = RegExp(`^(?=[^:-]*T)${HEADING}nD[xRUET]{0,3}${SAYS}`)

/** "More than 70 missiles and over a hundred strike drones," he said: what an attack told of was made with. */
const isVerbless = ({ letters, groupAt }: Reduced): boolean =>
  VERBLESS.test(letters) ||
  VERBLESS_NIGHT.test(letters) ||
  (VERBLESS_LIST.test(letters) && [...groupAt.values()].every(({ items }) => items.length > 1))

const ASIDE = '[^.;vIjJLHGn]'
const DRONES_AND_MISSILES = new RegExp(`n[xRUE]{0,3}D${ASIDE}{0,6}&${ASIDE}{0,3}[MYB]${ASIDE}{0,8},$`)

/** "700 drones and dozens of missiles, 650 of which were stopped": of both. */
const besideUncounted = ({ letters }: Reduced, at: number): boolean =>
  letters[at + 1] === 'S' && DRONES_AND_MISSILES.test(letters.slice(0, at))

/** So many do not all get through: "500 drones and 40 missiles pounded the capital" tells how many came. */
const MASS_RAID = 100
const isMassRaid = ({ tokens }: Tagged, { items }: CountGroup): boolean =>
  items.length > 1 && items.some(({ at, unit }) => unit === 'drone' && tokens[at]!.count!.value >= MASS_RAID)

/** "disabled five by electronic warfare", "41 were neutralised by jamming": one verb, and what it was done with. */
function roleOf(reduced: Reduced, at: number, { role, verbFrom, last }: VerbRead): RoleOf {
  const { tokens, letters, original } = reduced
  const words = tokens.slice(verbFrom, last + 1).map((token) => token.text)
  const told = Math.max(last, /[DMYB]/.test(letters[at + 1] ?? '') ? at + 1 : at)
  // "vanished from radar or were brought down by electronic warfare"
  const isOneVerb = verbFrom === last || /[jJ]/.test(letters[verbFrom]!)
  const isByMeans = isByJamming(reduced, told + 1) || isOfJammers(reduced, verbFrom)
  const isJammed = role === 'intercepted' && isOneVerb && (isByMeans || areDisarmedDecoys(reduced, at, words))
  return { role: isJammed ? 'jammed' : role, last: original[last] ?? 0, wording: words.join(' ') }
}

/** "87 were downed, 70 of them aimed at the south": where a share of those told was sent. */
const isSentOfThem = ({ items }: CountGroup, { role, verbFrom }: VerbRead, at: number): boolean =>
  role === 'launched' && verbFrom > at && items.every(({ ofThem }) => ofThem)

/** "Krasnodar accounted for 76 of them": a region's share of a national tally. */
function isRegionsShare({ letters, tokens }: Tagged, at: number, read: VerbRead): boolean {
  return (
    tokens[read.verbFrom]?.text === 'accounted for' &&
    /@[xT]{0,2}$/.test(letters.slice(Math.max(0, read.verbFrom - 4), read.verbFrom)) &&
    read.verbFrom < at
  )
}
