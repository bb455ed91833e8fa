import { anyOf } from '../../../text/pattern'
import type { CountGroup } from './countGroups'
import type { Reduced } from './reduceGroups'
import type { RoleOf } from './spreadRoles'

const JOINED = /[,&o](?:no|[xt])?$/
const countsDrones = ({ items }: CountGroup): boolean => items.length === 1 && /^(?:drone|bare)$/.test(items[0]!.unit)

/** 337 "in total across all regions", 23 "were downed in all" */
const IN_TOTAL = new RegExp(
  `^(?: (?:of them|drones|UAVs))?(?: were \\w+(?: down)?)?,? ${anyOf('in (?:total|all)|altogether|overall|nationwide')}`,
  'i',
)
/** "and a total of" 23 */
const TOTAL_OF = /\ba total of $/i

/**
 * "91 drones were shot down over Moscow and 337 in total", "and a total of 337 were downed": the 91 are some of those,
 * which were all shot down. Returns the places of such parts, which have no role of their own.
 */
export function addTotals(
  { letters, tokens, groupAt }: Reduced,
  text: string,
  roles: Map<number, RoleOf>,
): ReadonlySet<number> {
  const parts = new Set<number>()
  const places = [...groupAt.keys()]
  places.forEach((at, index) => {
    const before = places.slice(0, index).findLast((other) => roles.has(other))
    const isTotal = IN_TOTAL.test(text.slice(tokens[at]!.end)) || TOTAL_OF.test(text.slice(0, tokens[at]!.start))
    if (before === undefined || !isTotal || !JOINED.test(letters.slice(0, at))) return
    if (!countsDrones(groupAt.get(before)!) || !countsDrones(groupAt.get(at)!)) return
    const [part, total] = [roles.get(before)!, roles.get(at)]
    if (tokens[before]!.count!.value >= tokens[at]!.count!.value || part.role === 'launched') return
    if (total && total.role !== part.role) return
    roles.set(at, total ?? { ...part, last: 0 })
    roles.delete(before)
    parts.add(before)
  })
  return parts
}
