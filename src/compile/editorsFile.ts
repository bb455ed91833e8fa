import * as v from 'valibot'
import { isIsoDate } from '../text/calendar'
import { WrittenClaim } from './writtenClaim'

const LinesSchema = v.union(
  [v.pipe(v.number(), v.integer(), v.minValue(1)), v.pipe(v.string(), v.regex(/^\d+-\d+$/, 'lines as 7 or 3-9'))],
  'lines as 7 or 3-9',
)

/** Why a sentence bears no claim. */
const UNCLAIMED_REASONS = ['background', 'repetition', 'comment', 'navigation'] as const

/** The shape of an editor's file, `seeds/NNN_hash.yaml`: the article's facts, and its claims. */
export const EditorsFileSchema = v.strictObject({
  article: v.strictObject({
    /** A drafted article stays one until its editor has taken this away, even if nothing was found in it. */
    status: v.optional(v.literal('draft')),
    outlet: v.nullable(v.string()),
    outletReason: v.optional(v.string()),
    headline: v.nullable(v.string()),
    headlineReason: v.optional(v.string()),
    publishedOn: v.nullable(v.pipe(v.string(), v.check(isIsoDate, 'a day of the calendar, YYYY-MM-DD'))),
    publishedReason: v.string(),
    /** Lines of the file, counted from 1: `lines: 7` or `lines: 3-9`. */
    boilerplate: v.optional(v.array(v.strictObject({ lines: LinesSchema, what: v.string() })), []),
    /** Sentences that hold no claim of their own, with why (background, repetition, comment); the quote is exact. */
    unclaimed: v.optional(
      v.array(
        v.strictObject({
          quote: v.string(),
          after: v.optional(v.string()),
          why: v.picklist(UNCLAIMED_REASONS),
          note: v.optional(v.string()),
        }),
      ),
      [],
    ),
  }),
  claims: v.array(WrittenClaim),
})
export type EditorsFile = v.InferOutput<typeof EditorsFileSchema>
