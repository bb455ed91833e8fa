import type { FoundCount } from '../../tags/count'
import type { Unit } from '../../tags/unitOf'
import type { CountGroup } from './countGroups'
import type { TallyRole } from './tallyNumber'

/** What was counted, how many, and what was done to them: of a whole the whole. */
export interface Counted {
  unit: Unit
  count: FoundCount
  role: TallyRole | null
}

/** So few missiles do not make a number of drones doubtful. */
const FEW_MISSILES = 3

/**
 * What the members of a group count, where they do not say it: `told` is the group before. "Of the 805 drones and
 * 13 missiles, 751 and four": in their order. "The missiles … 34 of them, as well as 100 drones": the missiles.
 * After missiles alone, missiles. After many of both, or one figure for both, both.
 */
export function unitsMeant({ items }: CountGroup, told: readonly Counted[]): Unit[] {
  const kinds = told.filter(({ unit }) => unit === 'drone' || unit === 'missile')
  const missiles = kinds.filter(({ unit }) => unit === 'missile')
  const isMixed = missiles.length > 0 && missiles.length < kinds.length
  if (items.length > 1 && items.every((item) => item.unit === 'bare'))
    return items.length === kinds.length ? kinds.map(({ unit }) => unit) : items.map(() => 'other')
  return items.map((item) => {
    if (item.unit !== 'bare') return item.unit
    if (items.length > 1) return missiles.length > 0 ? 'missile' : 'other'
    if (kinds.length > 0 && missiles.length === kinds.length) return 'missile'
    if (told.length > 0 && told.every(({ unit }) => unit === 'both')) return 'both'
    const many = missiles.reduce((sum, { count }) => sum + count.value, 0) > FEW_MISSILES
    return isMixed && many ? 'both' : 'bare'
  })
}
