import { builtInPlaces } from '../gazetteer/placeIndex'
import { REGION_OF_STEM, type Region } from '../gazetteer/regions'

/** Shorter names are near too many others. */
const SHORTEST = 6

/** The region whose name a key before "region" misspells by one letter or two swapped ones ("Kharikv region"). */
export function findMistyped(key: string): Region | undefined {
  if (key.length < SHORTEST || builtInPlaces().byKey.has(key)) return undefined
  for (const [stem, region] of REGION_OF_STEM) if (isOneSlipFrom(stem, key)) return region
  return undefined
}

function isOneSlipFrom(right: string, written: string): boolean {
  if (right.length < SHORTEST || right[0] !== written[0] || Math.abs(right.length - written.length) > 1) return false
  const length = Math.max(right.length, written.length)
  let at = 1
  while (at < length && right[at] === written[at]) at++
  const [rest, other] = [right.slice(at), written.slice(at)]
  const isSwapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)
  return isSwapped || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1)
}
