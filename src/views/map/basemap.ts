import { queryOptions } from '@tanstack/react-query'
import { feature } from 'topojson-client'
import * as v from 'valibot'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { indexTerritories } from '../../analysis/territories'
import type { FindTerritory } from '../../analysis/territories'
import { fetchJson } from '../../load/fetchJson'
import url from './basemap.topo.json?url'

/** A first-level unit: ISO 3166-2 code, English name, and a point well inside it for its label. */
export interface Oblast {
  id: string
  n: string
  x: number
  y: number
}

/** What `src/cli/buildBasemap.ts` builds. `c` is the ISO 3166-1 alpha-2 code of a country. */
export type Basemap = Topology<{
  countries: GeometryCollection<{ c: string }>
  oblasts: GeometryCollection<Oblast>
  rivers: GeometryCollection
  lakes: GeometryCollection
}>

/** Built beside the code that reads it, so its parts are not checked one by one. */
const BasemapSchema = v.custom<Basemap>((value) => (value as Basemap | null)?.type === 'Topology', 'a map is expected')

export const basemapQuery = queryOptions({
  queryKey: ['basemap'],
  networkMode: 'always',
  staleTime: Infinity,
  gcTime: Infinity,
  retry: 1,
  queryFn: ({ signal }) => fetchJson(url, BasemapSchema, signal),
})

/** The first-level units, without their shapes: what labels need. */
export const oblastsOf = (basemap: Basemap): Oblast[] =>
  basemap.objects.oblasts.geometries.map(({ properties }) => properties as Oblast)

/** Which first-level unit, by its code, a spot lies in; the basemap has those of Ukraine and Russia. */
export const territoriesOf = (basemap: Basemap): FindTerritory =>
  indexTerritories(
    basemap.objects.oblasts.geometries.map((oblast) => {
      const { geometry } = feature(basemap, oblast) as GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>
      return {
        id: (oblast.properties as Oblast).id,
        rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      }
    }),
  )

/** Ukraine's, and occupied by Russia since 2014. */
export const OCCUPIED: ReadonlySet<string> = new Set(['UA-43', 'UA-40'])
