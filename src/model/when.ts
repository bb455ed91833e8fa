import * as v from 'valibot'

/** How finely a source tells a time. `vague` is a span that the editor could only bracket. */
export const PRECISIONS = ['time', 'day', 'night', 'weekend', 'week', 'month', 'vague'] as const
export type WhenPrecision = (typeof PRECISIONS)[number]

/** A calendar date, `YYYY-MM-DD`. Dates are compared as strings and never pass through a local clock. */
export type IsoDate = string
export const IsoDateSchema = v.pipe(v.string(), v.isoDate())

/**
 * Whether the article states the date, or it was resolved against its day of publication, or worked out from what other
 * articles tell (`elsewhere`, with a note on how); or whether no article dates the matter at all, and the day is the one
 * on which it was told: "Russia has declared the annexation …" is no news of that day.
 */
export const BASES = ['stated', 'resolved', 'elsewhere', 'told'] as const
export type Basis = (typeof BASES)[number]

/**
 * When something happened or is to happen. `start` and `end` are the first and last day; a night has both its days.
 * `asWritten` keeps the article's words ("overnight", "on Wednesday"), or is null where it gives none.
 */
export interface When {
  start: IsoDate
  end: IsoDate
  precision: WhenPrecision
  basis: Basis
  asWritten: string | null
}

export const WhenSchema = v.object({
  start: IsoDateSchema,
  end: IsoDateSchema,
  precision: v.picklist(PRECISIONS),
  basis: v.picklist(BASES),
  asWritten: v.nullable(v.string()),
})
