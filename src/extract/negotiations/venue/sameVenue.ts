import type { DraftPlace } from '../../../model/draft'

/** The Kremlin is in Moscow: about 15 km apart at most. */
const SAME_CITY_DEGREES = 0.15
/** Miami is this near to the middle of Florida, Anchorage to that of Alaska; Washington is in neither. */
const SAME_STATE_DEGREES = 5

/** Miami is in Florida, Geneva in Switzerland: one venue. */
export function isSameVenue(a: DraftPlace, b: DraftPlace): boolean {
  if (a.name === b.name || isWithin(a, b, SAME_CITY_DEGREES)) return true
  if (a.country === 'US' && b.country === 'US' && [a.name, b.name].includes('United States')) return true
  if (a.country !== b.country || (a.precision !== 'country' && b.precision !== 'country')) return false
  return isStateOfUnion(a) || isStateOfUnion(b) ? isWithin(a, b, SAME_STATE_DEGREES) : true
}

/** Florida and Alaska: listed as countries are, but parts of one. */
const isStateOfUnion = ({ precision, country, name }: DraftPlace): boolean =>
  precision === 'country' && country === 'US' && name !== 'United States'

const isWithin = (a: DraftPlace, b: DraftPlace, degrees: number): boolean =>
  a.lat !== null &&
  a.lon !== null &&
  b.lat !== null &&
  b.lon !== null &&
  Math.hypot(a.lat - b.lat, a.lon - b.lon) < degrees
