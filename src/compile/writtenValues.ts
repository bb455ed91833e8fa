import * as v from 'valibot'
import { PLACE_PRECISIONS } from '../model/place'
import { IsoDateSchema, PRECISIONS } from '../model/when'

/**
 * Values as an editor writes them by hand. Short forms are allowed where they cannot be misread, and what is left out
 * is unknown.
 */

const COUNT_FORMS = 'a number, or "at least 32", "about 270", "at most 30"'

/** `82`, or "at least 32", "about 270", "at most 30". Left out or null: the source does not tell. */
export const WrittenCount = v.nullish(
  v.union(
    [
      v.pipe(v.number(), v.finite(COUNT_FORMS), v.minValue(0, COUNT_FORMS)),
      v.pipe(v.string(), v.regex(/^(at least|about|at most) \d[\d_]*(\.\d+)?$/, COUNT_FORMS)),
    ],
    COUNT_FORMS,
  ),
)
export type WrittenCount = v.InferOutput<typeof WrittenCount>

/** Whether a mapping was written with this key: which of several shapes its author meant, so that messages fit it. */
export const has = (key: string, input: unknown): boolean => typeof input === 'object' && input !== null && key in input

const WrittenDay = v.strictObject({
  on: IsoDateSchema,
  precision: v.optional(v.picklist(['time', 'day']), 'day'),
  basis: v.optional(v.picklist(['stated', 'resolved', 'elsewhere']), 'resolved'),
  asWritten: v.nullish(v.string()),
})

const WrittenSpan = v.strictObject({
  from: IsoDateSchema,
  to: IsoDateSchema,
  precision: v.picklist(PRECISIONS),
  basis: v.optional(v.picklist(['stated', 'resolved', 'elsewhere']), 'resolved'),
  asWritten: v.nullish(v.string()),
})

/**
 * `on` for one day, `from` and `to` for a span. A span must say its precision; `on` is precise to the day unless said.
 */
export const WrittenWhen = v.lazy((input) => (has('on', input) ? WrittenDay : WrittenSpan))
export type WrittenWhen = v.InferOutput<typeof WrittenWhen>

/** `actors` are ids of the registry; a draft may name one that the registry does not have yet. */
export const WrittenAttribution = v.strictObject({ actors: v.optional(v.array(v.string()), []), asWritten: v.string() })

/**
 * A place id of the registry, its words in this article, and how exactly it is told (default: as the registry has it).
 */
const KnownPlace = v.strictObject({
  id: v.string(),
  asWritten: v.string(),
  precision: v.optional(v.picklist(PLACE_PRECISIONS)),
})

/** A place that is not in the registry yet, as the extractor found it: lawful in drafts only. */
const FoundPlace = v.strictObject({
  name: v.string(),
  asWritten: v.string(),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  precision: v.picklist(PLACE_PRECISIONS),
  country: v.nullish(v.string()),
  region: v.nullish(v.string()),
})

export const WrittenPlace = v.lazy((input) => (has('name', input) ? FoundPlace : KnownPlace))
export type WrittenPlace = v.InferOutput<typeof WrittenPlace>
