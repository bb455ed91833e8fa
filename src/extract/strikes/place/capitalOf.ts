import type { DraftPlace } from '../../../model/draft'
import { builtInPlaces } from '../../gazetteer/placeIndex'
import { placeKey } from '../../gazetteer/placeKey'
import { REGIONS } from '../../gazetteer/regions'

/** The capital of a place's region: "in the city", as Odesa's governor calls it, "in the regional centre". */
export function capitalOf({ region, asWritten }: DraftPlace): DraftPlace | null {
  const capital = REGIONS.find(({ id }) => id === region)?.capital
  const known =
    capital &&
    builtInPlaces()
      .byKey.get(placeKey(capital))
      ?.find((place) => place.region === region)
  if (!known || known.precision !== 'settlement') return null
  const { name, lat, lon, precision, country } = known
  return { name, asWritten, lat, lon, precision, country, region }
}
