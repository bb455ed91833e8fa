import type { DraftPlace } from '../../model/draft'

/** The Kremlin is in Moscow: about 15 km apart at most. */
const SAME_CITY_DEGREES = 0.15

/** Miami is in Florida, Geneva in Switzerland: one venue. */
export function isSameVenue(a: DraftPlace, b: DraftPlace): boolean {
  if (
    a.lat !== null &&
    a.lon !== null &&
    b.lat !== null &&
    b.lon !== null &&
    Math.hypot(a.lat - b.lat, a.lon - b.lon) < SAME_CITY_DEGREES
  )
    return true
  return a.name === b.name || (a.country === b.country && (a.precision === 'country' || b.precision === 'country'))
}
