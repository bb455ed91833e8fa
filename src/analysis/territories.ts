import type { Degrees } from './mapProjection'

/** Longitude and latitude, as GeoJSON has them. */
type Ring = readonly (readonly number[])[]

/** A territory and every ring of its shape, those of its holes among them. */
export interface Territory {
  id: string
  rings: readonly Ring[]
}

/** The territory that a spot lies in; null for the sea and for land that has no shape. */
export type FindTerritory = (spot: Degrees) => string | null

/** Prepares shapes for asking which of them holds a spot. They do not overlap, so the first found is the one. */
export function indexTerritories(territories: readonly Territory[]): FindTerritory {
  const boxed = territories.map(({ id, rings }) => {
    const [lons, lats] = [0, 1].map((axis) => rings.flatMap((ring) => ring.map((point) => point[axis]!))) as [
      number[],
      number[],
    ]
    const edges = (values: number[]) => [reduce(values, Math.min), reduce(values, Math.max)] as const
    return { id, rings, lons: edges(lons), lats: edges(lats) }
  })
  return (spot) =>
    boxed.find(
      ({ rings, lons, lats }) =>
        spot.lon >= lons[0] && spot.lon <= lons[1] && spot.lat >= lats[0] && spot.lat <= lats[1] && holds(rings, spot),
    )?.id ?? null
}

/** A coast has more points than a call can take arguments. */
const reduce = (values: readonly number[], pick: (a: number, b: number) => number): number =>
  values.reduce((a, b) => pick(a, b))

/** Whether a line eastward from the spot crosses the rings an odd number of times. */
function holds(rings: readonly Ring[], { lon, lat }: Degrees): boolean {
  let isInside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i] as [number, number], ring[j] as [number, number]]
      if (ay > lat !== by > lat && lon < ax + ((bx - ax) * (lat - ay)) / (by - ay)) isInside = !isInside
    }
  }
  return isInside
}
