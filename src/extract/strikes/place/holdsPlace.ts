import type { DraftPlace } from '../../../model/draft'
import { AROUND_CITY } from '../../gazetteer/aroundCity'

export const contains = (area: DraftPlace, place: DraftPlace): boolean =>
  (area.precision === 'region' || area.precision === 'district') &&
  area.region !== null &&
  (area.region === place.region || area.region === AROUND_CITY[place.region ?? '']) &&
  place.precision !== 'region' &&
  (area.precision === 'region' || area.name === place.name || (place.precision !== 'district' && isNear(area, place)))

/** A district is about 50 km across: the next city need not lie in it. Degrees of latitude. */
const DISTRICT_DEGREES = 0.3
export const isNear = (a: DraftPlace, b: DraftPlace): boolean =>
  a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? a.lat !== null
    : Math.hypot(a.lat - b.lat, (a.lon - b.lon) * LON_TO_LAT) < DISTRICT_DEGREES
/** A degree of longitude in Ukraine is so many of latitude. */
const LON_TO_LAT = 0.66
