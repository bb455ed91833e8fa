import { anyOf } from '../../../text/pattern'
import type { Reduced } from './reduceGroups'
import type { RoleOf } from './spreadRoles'

/** 337 "in total across all regions" */
const IN_TOTAL = new RegExp(
  `^(?: (?:of them|drones|UAVs))?,? ${anyOf('in (?:total|all)|altogether|overall|nationwide')}`,
  'i',
)

/** "91 drones were shot down over Moscow and 337 in total": the 91 are some of those, and all were shot down. */
export function addTotals({ letters, tokens, groupAt }: Reduced, text: string, roles: Map<number, RoleOf>): void {
  const places = [...groupAt.keys()]
  places.forEach((at, index) => {
    const before = places.slice(0, index).findLast((other) => roles.has(other))
    const isTotal = IN_TOTAL.test(text.slice(tokens[at]!.end))
    if (before === undefined || roles.has(at) || !isTotal || !/[,&o][xt]?$/.test(letters.slice(0, at))) return
    if (tokens[before]!.count!.value >= tokens[at]!.count!.value || roles.get(before)!.role === 'launched') return
    roles.set(at, { ...roles.get(before)!, last: 0 })
    roles.delete(before)
  })
}
