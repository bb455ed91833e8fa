import type { Tagged } from '../../tags/tagSentence'
import type { CountGroup } from './countGroups'
import type { Reduced } from './reduceGroups'
import { toldAs, type RoleOf } from './spreadRoles'
import type { Counted } from './unitsMeant'

/** "Among them were", "These included", "Of these" */
const OPENING = /^[xt]{0,2}(?:s|[&,tx]{0,2}S,?)[xt]?v?[xt]{0,2}$/

/**
 * "… disabling 420 targets. Among them were 405 drones and nine missiles", "involved 278 drones and missiles. The army
 * told of 36 missiles and 242 drones": kinds of what was summed up just before share what befell it.
 */
export function breakDownSum(
  { tokens }: Tagged,
  { letters, groupAt }: Reduced,
  roles: Map<number, RoleOf>,
  [sum, more]: readonly Counted[],
): void {
  if (sum?.unit !== 'both' || sum.role === null || more || roles.size > 0) return
  const [first] = groupAt.keys()
  const isOpening = OPENING.test(letters.slice(0, first))
  for (const [at, { items }] of groupAt) {
    if (items.some(({ unit }) => unit === 'bare')) continue
    if (isOpening || addUp(items, tokens) === sum.count.value) roles.set(at, toldAs(sum.role))
  }
}

const addUp = (items: CountGroup['items'], tokens: Tagged['tokens']): number =>
  items.reduce((sum, { at }) => sum + tokens[at]!.count!.value, 0)
