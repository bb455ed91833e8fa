import type { DraftPlace } from '../../../model/draft'
import { AROUND_CITY } from '../../gazetteer/aroundCity'

/** Whether a region or a district is told to hold a place, or a place told only by the city it is near may be it. */
export const contains = (area: DraftPlace, place: DraftPlace): boolean =>
  isNearCity(area, place) || isWithin(area, place)

/** "a drone attack near Kyiv" and "in Vyshhorod" */
const isNearCity = (area: DraftPlace, place: DraftPlace): boolean =>
  area.precision === 'near-settlement' &&
  (place.precision === 'settlement' || place.precision === 'district') &&
  area.name !== place.name &&
  isNear(area, place, NEAR_CITY_DEGREES)

const isWithin = (area: DraftPlace, place: DraftPlace): boolean =>
  (area.precision === 'region' || area.precision === 'district') &&
  area.region !== null &&
  (area.region === place.region || area.region === AROUND_CITY[place.region ?? '']) &&
  place.precision !== 'region' &&
  (area.precision === 'region' || area.name === place.name || (place.precision !== 'district' && isNear(area, place)))

/** A district is about 50 km across: the next city need not lie in it. Degrees of latitude. */
const DISTRICT_DEGREES = 0.3
/** "near Kharkiv" may be in Chuhuiv, 40 km away. Degrees of latitude. */
const NEAR_CITY_DEGREES = 0.45

/** Whether two places lie closer than some degrees of latitude; true, too, where `a` is on the map and `b` is not. */
export const isNear = (a: DraftPlace, b: DraftPlace, degrees = DISTRICT_DEGREES): boolean =>
  a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? a.lat !== null
    : Math.hypot(a.lat - b.lat, (a.lon - b.lon) * LON_TO_LAT) < degrees
/** A degree of longitude in Ukraine is so many of latitude. */
const LON_TO_LAT = 0.66
