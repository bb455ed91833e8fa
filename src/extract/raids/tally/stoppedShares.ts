import { isSubset } from './isSubset'
import type { Reduced } from './reduceGroups'
import { type RoleOf, toldAs } from './spreadRoles'

/** A verb of their own: "19 of the 30 drones were lost", "17 of 30 hit the port". */
const OWN_VERB = /^D[^n;.]{0,20}[vjJHZ]/

/**
 * "102 of 127 missiles were shot down, along with 99 of 109 drones": so many of so many drones, told without a verb of
 * their own in a sentence that tells of stopping, were stopped.
 */
export function readStoppedShares({ letters, groupAt }: Reduced, roles: Map<number, RoleOf>): void {
  if (!letters.includes('I')) return
  for (const [at, { items }] of groupAt) {
    const isShare = items.some(({ unit, whole }) => unit === 'drone' && whole !== null)
    if (isShare && !roles.has(at) && !isSubset(letters, at) && !OWN_VERB.test(letters.slice(at + 1)))
      roles.set(at, toldAs('intercepted'))
  }
}
