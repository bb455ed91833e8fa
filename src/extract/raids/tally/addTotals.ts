import { anyOf } from '../../../text/pattern'
import type { Token } from '../../tags/tagSentence'
import type { CountGroup } from './countGroups'
import type { Reduced } from './reduceGroups'
import type { RoleOf } from './spreadRoles'

const JOINED = /[,&o:;-](?:no|[xt])?$/
const countsDrones = ({ items }: CountGroup): boolean => items.length === 1 && /^(?:drone|bare)$/.test(items[0]!.unit)

/** 337 "in total across all regions", 23 "were downed in all" */
const IN_TOTAL = new RegExp(
  `^(?: of them|(?: \\w+)? (?:drones|UAVs))?(?: were \\w+(?: down)?)?,? ${anyOf('in (?:total|all|sum)|all told|altogether|overall|nationwide')}`,
  'i',
)
const SUM = anyOf('total|sum|tally|count|toll|number|figure')
/** "a total of" 23, "bringing the night's total to" 23, "in sum," 23, "which makes" 23, "adding up to" 23 */
const SUMMED_BEFORE = new RegExp(
  `\\b${anyOf(`(?:for |or |making |and )?an? (?:[\\w-]+ )?${SUM} of|
    (?:bring|tak|push|rais|lift)(?:ing|s) (?:the|its|their) (?:[\\w'-]+ ){0,3}${SUM} (?:[\\w'-]+ ){0,4}?to|
    (?:making|which makes|that makes)(?: it)?|(?:which|that) (?:adds up|comes|amounts) to|(?:adding up|amounting) to|
    (?:in (?:sum|total|all)|all told|altogether|taken together|all in all)[,:]?`)} $`,
  'i',
)
/** "bringing the total this week to" 23, 23 "since Monday": of more than what was told. */
const OF_LONGER = /\b(?:week|weekend|month|year|days|war|invasion|since|so far|launched|sent|fired)\b/i

/**
 * "91 drones were shot down over Moscow and 337 in total", "46 were downed over Bryansk, 12 over Tula; in sum, 58": the
 * numbers before are some of those, which were all shot down. Returns the places of such parts, which have no role of
 * their own.
 */
export function addTotals(
  { letters, tokens, groupAt }: Reduced,
  text: string,
  roles: Map<number, RoleOf>,
): ReadonlySet<number> {
  const parts = new Set<number>()
  const places = [...groupAt.keys()]
  const valueAt = (at: number): number => tokens[at]!.count!.value
  places.forEach((at, index) => {
    const before = places.slice(0, index).filter((other) => roles.has(other))
    const last = before.at(-1)
    if (last === undefined || !isTotal(text, tokens[at]!, letters.slice(0, at))) return
    const [part, total] = [roles.get(last)!, roles.get(at)]
    const isPart = (other: number): boolean =>
      countsDrones(groupAt.get(other)!) && valueAt(other) < valueAt(at) && roles.get(other)!.role === part.role
    if (!isPart(last) || !countsDrones(groupAt.get(at)!) || part.role === 'launched') return
    if (total && total.role !== part.role) return
    roles.set(at, total ?? { ...part, last: 0 })
    for (const other of before.filter(isPart)) {
      roles.delete(other)
      parts.add(other)
    }
  })
  return parts
}

function isTotal(text: string, { end, count }: Token, left: string): boolean {
  const after = text.slice(end)
  const summing = SUMMED_BEFORE.exec(text.slice(0, count!.numberStart))
  if (summing) return !OF_LONGER.test(summing[0]) && !OF_LONGER.test(/^[^,.;]{0,30}/.exec(after)![0])
  return JOINED.test(left) && IN_TOTAL.test(after)
}
