import * as v from 'valibot'
import { BelligerentSchema } from '../model/side'
import { FORMS, MEASURES, NEGOTIATION_STATUSES, STANCES, TOPICS } from '../model/values'
import { PLACE_PRECISIONS } from '../model/place'
import { IsoDateSchema, PRECISIONS } from '../model/when'

/**
 * The shape of an editor's file, `seeds/NNN_hash.yaml`, as it is written by hand. Short forms are allowed where they
 * cannot be misread, and what is left out is unknown; `readClaim` turns them into the model's long forms.
 */

/** `82`, or "at least 32", "about 270", "at most 30", or a mapping. Left out or null: the source does not tell. */
const WrittenCount = v.nullish(
  v.union([
    v.pipe(v.number(), v.minValue(0)),
    v.pipe(v.string(), v.regex(/^(at least|about|at most) \d[\d_.]*$/, 'write a number, or "at least 32", "about 270", "at most 30"')),
  ]),
)

/** `on` for one day, `from` and `to` for a span. A span must say its precision; `on` is precise to the day unless said. */
const WrittenWhen = v.union([
  v.strictObject({
    on: IsoDateSchema,
    precision: v.optional(v.picklist(['time', 'day']), 'day'),
    basis: v.optional(v.picklist(['stated', 'resolved']), 'resolved'),
    asWritten: v.nullish(v.string()),
  }),
  v.strictObject({
    from: IsoDateSchema,
    to: IsoDateSchema,
    precision: v.picklist(PRECISIONS),
    basis: v.optional(v.picklist(['stated', 'resolved']), 'resolved'),
    asWritten: v.nullish(v.string()),
  }),
])

const WrittenAttribution = v.strictObject({ actors: v.optional(v.array(v.string()), []), asWritten: v.string() })

/** A place id of the registry, its words in this article, and how exactly it is told (default: as the registry has it). */
const WrittenPlace = v.strictObject({
  id: v.string(),
  asWritten: v.string(),
  precision: v.optional(v.picklist(PLACE_PRECISIONS)),
})

const claimFields = {
  /** Required once reviewed; a draft without one is joined to an entry by the compiler. */
  entry: v.optional(v.string()),
  status: v.optional(v.picklist(['draft', 'reviewed']), 'reviewed'),
  quote: v.string(),
  /** Words that stand before the quote, where the same quote stands twice. */
  after: v.optional(v.string()),
  when: v.nullish(WrittenWhen),
  attributedTo: v.nullish(WrittenAttribution),
  suspect: v.nullish(v.string()),
  note: v.nullish(v.string()),
  /** Why a number stands here that its quote does not spell out (victims named one by one): waives that check. */
  counted: v.optional(v.string()),
  doubts: v.optional(v.array(v.string()), []),
}

export const WrittenClaim = v.union([
  v.strictObject({
    ...claimFields,
    raid: v.strictObject({
      launchedBy: BelligerentSchema,
      launched: WrittenCount,
      intercepted: WrittenCount,
      lost: WrittenCount,
      hits: WrittenCount,
      missilesLaunched: WrittenCount,
      missilesIntercepted: WrittenCount,
      wording: v.nullish(v.string()),
      scope: v.optional(v.picklist(['national', 'regional']), 'national'),
      place: v.nullish(WrittenPlace),
    }),
  }),
  v.strictObject({
    ...claimFields,
    strike: v.strictObject({
      place: WrittenPlace,
      attacker: v.nullish(BelligerentSchema),
      weapon: v.nullish(v.string()),
      killed: WrittenCount,
      wounded: WrittenCount,
      children: WrittenCount,
      damage: v.nullish(v.string()),
    }),
  }),
  v.strictObject({
    ...claimFields,
    negotiation: v.strictObject({
      form: v.picklist(FORMS),
      status: v.picklist(NEGOTIATION_STATUSES),
      place: v.nullish(WrittenPlace),
      participants: v.array(v.string()),
    }),
  }),
  v.strictObject({
    ...claimFields,
    position: v.strictObject({
      party: v.string(),
      topic: v.picklist(TOPICS),
      stance: v.picklist(STANCES),
      summary: v.string(),
    }),
  }),
  v.strictObject({
    ...claimFields,
    figure: v.strictObject({
      measure: v.picklist(MEASURES),
      value: WrittenCount,
      unit: v.nullish(v.string()),
      deadline: v.nullish(WrittenWhen),
    }),
  }),
])
export type WrittenClaim = v.InferOutput<typeof WrittenClaim>

export const EditorsFileSchema = v.strictObject({
  article: v.strictObject({
    outlet: v.nullable(v.string()),
    outletReason: v.optional(v.string()),
    headline: v.nullable(v.string()),
    headlineReason: v.optional(v.string()),
    publishedOn: v.nullable(IsoDateSchema),
    publishedReason: v.string(),
    /** Lines of the file, counted from 1: `lines: 7` or `lines: 3-9`. */
    boilerplate: v.optional(
      v.array(v.strictObject({ lines: v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+-\d+$/))]), what: v.string() })),
      [],
    ),
    /** Sentences that hold no claim of their own, with why (background, repetition, comment); the quote is exact. */
    unclaimed: v.optional(
      v.array(v.strictObject({ quote: v.string(), after: v.optional(v.string()), why: v.picklist(['background', 'repetition', 'comment', 'navigation']), note: v.optional(v.string()) })),
      [],
    ),
  }),
  claims: v.array(WrittenClaim),
})
export type EditorsFile = v.InferOutput<typeof EditorsFileSchema>
