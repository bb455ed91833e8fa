import * as v from 'valibot'

/** How exactly a place is told: a named site, a settlement, somewhere near it, or an area that is drawn as an area. */
export const PLACE_PRECISIONS = ['site', 'settlement', 'near-settlement', 'district', 'region', 'country'] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

export type PlaceId = string

/** A place of the registry. `name` is the one spelling shown (Ukrainian transliteration for places in Ukraine). */
export const PlaceSchema = v.object({
  id: v.string(),
  name: v.string(),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  precision: v.picklist(PLACE_PRECISIONS),
  /** ISO 3166-1 alpha-2, by internationally recognised borders. */
  country: v.string(),
  /**
   * ISO 3166-2 code of the region that the place is or lies in, where the basemap has it; joins places to their shape.
   */
  region: v.nullable(v.string()),
  spellings: v.array(v.string()),
})
export type Place = v.InferOutput<typeof PlaceSchema>

/** A place as a claim or an entry speaks of it: "near Odesa" is Odesa with the precision `near-settlement`. */
export const PlaceRefSchema = v.object({ id: v.string(), precision: v.picklist(PLACE_PRECISIONS) })
export type PlaceRef = v.InferOutput<typeof PlaceRefSchema>
