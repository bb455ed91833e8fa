import type { KnownPlace } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'
import { REGION_OF_STEM } from '../gazetteer/regions'
import { oneOf, part } from '../../text/pattern'

/** "Yarova, a village of pensioners, lies", "Yarova is a village" */
const AS_TOWN = RegExp(
  part`^(?:,| is| was| remains) (?:an?|the|one of the) (?:[\w-]+ ){0,3}
    ${oneOf`town | city | village | settlement | hamlet | suburb | resort`}s?\b`,
)
/** "Foros, Crimea", "Chuhuiv (Kharkiv region)", "Yarova, in Donetsk Oblast" */
const IN_REGION = RegExp(
  part`^(?:,| \() ?(?:in )?(?:the )?(?:(?<crimea>Crimea)|(?<name>\p{Lu}[\p{L}-]+) (?:[Rr]egion|[Oo]blast|[Kk]rai|[Pp]rovince))\b`,
  'u',
)
/** "Beryslav: one dead": a heading over what happened there. */
const HEADS = /^: [^.;:]{0,40}\b(?:dead|killed|wounded|injured|hurt|casualties|victims)\b/
const OPENS = /^[\s\u2022*-]*$/

/**
 * Whether what follows a small place's name tells that it is one, where nothing before does: "Yarova is a village",
 * "Foros, Crimea", "Beryslav: one dead".
 */
export function isExplained(before: string, after: string, candidates: readonly KnownPlace[]): boolean {
  if (AS_TOWN.test(after)) return true
  const { crimea, name } = IN_REGION.exec(after)?.groups ?? {}
  const region = REGION_OF_STEM.get(placeKey(crimea ?? name ?? ''))?.id
  return (
    (region !== undefined && candidates.some((place) => place.region === region)) ||
    (HEADS.test(after) && OPENS.test(before))
  )
}
