import type { Reduced } from './reduceGroups'
import type { RoleOf } from './spreadRoles'
import type { Counted } from './unitsMeant'

/** "Among them were", "These included", "They comprised" */
const OPENING = /^[xt]{0,2}(?:s|[&,tx]{0,2}S,?)[xt]?v?[xt]{0,2}$/

/**
 * "… disabling 420 targets. Among them were 405 drones and nine missiles": kinds of what was summed up just before
 * share what befell it.
 */
export function breakDownSum(
  { letters, groupAt }: Reduced,
  roles: Map<number, RoleOf>,
  [sum, more]: readonly Counted[],
): void {
  const [first] = groupAt.keys()
  if (first === undefined || sum?.unit !== 'both' || sum.role === null || more) return
  if (!OPENING.test(letters.slice(0, first)) || roles.size > 0) return
  for (const [at, { items }] of groupAt)
    if (items.every(({ unit }) => unit !== 'bare')) roles.set(at, { role: sum.role, last: 0, wording: '' })
}
