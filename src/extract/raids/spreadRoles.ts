import type { Unit } from '../tags/unitOf'
import type { TallyNumber, TallyRole } from './tallyNumber'

/** Between two numbers of one enumeration: "352 drones and decoys, plus 11 ballistic missiles", "and five cruise". */
const COORDINATED =
  /^(?:[xRUEtgmTo]{0,5}?[DMYyB]?(?:&[tx]{0,2}[DM])?[xTm]{0,2})(?:\([^)n]*\))?(?:,?&|,)[xt]{0,2}$|^[xRUEt]{0,4}[Yy][,:(-]{1,2}s?[xt:]{0,2}$/

/** "480 targets, including 450 drones and 30 missiles": not a part but what the whole consists of. */
const BREAKDOWN = /n[xRUEt]{0,4}[Yy][,:(-]{0,2}s?[xt:]{0,2}(?:n[xRUEm]{0,3}[DM],?&?)*$/

/** "including 17 over Voronezh", "17 of which were over", "about 60 were Shaheds": parts of a number told before. */
export function isSubset(letters: string, at: number): boolean {
  if (BREAKDOWN.test(letters.slice(0, at))) return false
  if (/s[xt:]{0,2}$/.test(letters.slice(0, at))) return true
  if (/s[^.;vIjJL]{0,40}$/.test(letters.slice(0, at)) && !/^[^n,.;]{0,6}v+[IjJ]/.test(letters.slice(at + 1)))
    return true
  return /^(?:S|o[tx]{1,3})?v+[xo]{0,2}[DmM]/.test(letters.slice(at + 1)) || /^S[vx]*i/.test(letters.slice(at + 1))
}

/** Members of an enumeration without a verb of their own take that of the member before or after them. */
export function spreadRoles(
  letters: string,
  places: readonly number[],
  units: ReadonlyMap<number, { unit: Unit }>,
  found: ReadonlyMap<number, TallyNumber>,
  set: (at: number, role: TallyRole, last: number, wording: string) => void,
): void {
  const joined = (a: number, b: number): boolean => COORDINATED.test(letters.slice(a + 1, b)) && !isSubset(letters, b)
  const named = (at: number): boolean => ['drone', 'missile', 'both'].includes(units.get(at)!.unit)
  for (let i = 1; i < places.length; i++) {
    const [a, b] = [places[i - 1]!, places[i]!]
    const before = found.get(a)
    if (before && !found.has(b) && named(b) && joined(a, b)) set(b, before.role, b, before.wording)
  }
  for (let i = places.length - 1; i > 0; i--) {
    const [a, b] = [places[i - 1]!, places[i]!]
    const after = found.get(b)
    if (after && !found.has(a) && named(a) && joined(a, b)) set(a, after.role, after.last, after.wording)
  }
}

/** "309 drones and eight missiles, of which 288 drones were…": the whole was launched. "more than 100…: 105 in all" is exact. */
export function addWholes(
  letters: string,
  places: readonly number[],
  units: ReadonlyMap<number, { unit: Unit }>,
  found: ReadonlyMap<number, TallyNumber>,
  set: (at: number, role: TallyRole, last: number, wording: string) => void,
): void {
  places.forEach((at, index) => {
    const part = places.slice(index + 1).find((other) => found.has(other))
    const unit = units.get(at)!.unit
    if (found.has(at)) return
    const between = part === undefined ? '' : letters.slice(at + 1, part)
    const isStopped = part !== undefined && ['intercepted', 'jammed', 'lost'].includes(found.get(part)!.role)
    if (
      isStopped &&
      (unit === 'drone' || unit === 'missile') &&
      !isSubset(letters, at) &&
      /^[^;.IjJ]{0,14}[,&]&?S[xt,]{0,2}$/.test(between)
    )
      set(at, 'launched', at, '')
    const before = places.slice(0, index).findLast((other) => found.has(other))
    if (
      before !== undefined &&
      unit === 'bare' &&
      /:[xt]?$/.test(letters.slice(0, at)) &&
      /^i?t?(?:x)?,/.test(letters.slice(at + 1)) &&
      found.get(before)!.count.bound !== 'exact'
    )
      set(at, found.get(before)!.role, at, found.get(before)!.wording)
  })
}
