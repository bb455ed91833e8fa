import { isSubset } from './isSubset'
import type { CountGroup } from './countGroups'
import type { Reduced } from './reduceGroups'
import { type RoleOf, toldAs } from './spreadRoles'

/** "and", ", along with", after what was stopped: not "but 12 of 40 drones got through". */
const STOPPED_AND = /I.*&[xt]{0,2}$/
/** "19 of the 30 drones were lost": what befell them is told. */
const TOLD_OF_THEM = /^D[^n;.]{0,20}[vjJHZ]/

/**
 * "Of the missiles 22 of 27 were downed, along with 39 of 61 drones": so many of so many drones, told without a verb of
 * their own beside so many missiles that were stopped, were stopped too.
 */
export function readStoppedShares({ letters, groupAt }: Reduced, roles: Map<number, RoleOf>): void {
  let before: CountGroup | undefined
  for (const [at, group] of groupAt) {
    const isBeside = before !== undefined && isShareOf(before, 'missile') && STOPPED_AND.test(letters.slice(0, at))
    const isUntold = !roles.has(at) && !isSubset(letters, at) && !TOLD_OF_THEM.test(letters.slice(at + 1))
    if (isBeside && isUntold && isShareOf(group, 'drone')) roles.set(at, toldAs('intercepted'))
    before = group
  }
}

const isShareOf = ({ items }: CountGroup, counted: 'drone' | 'missile'): boolean =>
  items.some(({ unit, whole }) => unit === counted && whole !== null)
