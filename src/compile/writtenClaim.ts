import * as v from 'valibot'
import { PLACE_PRECISIONS } from '../model/place'
import { BelligerentSchema } from '../model/side'
import { ENTRY_KINDS, FORMS, MEASURES, NEGOTIATION_STATUSES, STANCES, TOPICS } from '../model/values'
import { IsoDateSchema, PRECISIONS } from '../model/when'

/**
 * The shape of one claim in an editor's file, as it is written by hand. Short forms are allowed where they cannot be
 * misread, and what is left out is unknown; `readClaim` turns them into the model's long forms.
 */

const COUNT_FORMS = 'a number, or "at least 32", "about 270", "at most 30"'

/** `82`, or "at least 32", "about 270", "at most 30". Left out or null: the source does not tell. */
const WrittenCount = v.nullish(
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
const has = (key: string, input: unknown): boolean => typeof input === 'object' && input !== null && key in input

const WrittenDay = v.strictObject({
  on: IsoDateSchema,
  precision: v.optional(v.picklist(['time', 'day']), 'day'),
  basis: v.optional(v.picklist(['stated', 'resolved']), 'resolved'),
  asWritten: v.nullish(v.string()),
})

const WrittenSpan = v.strictObject({
  from: IsoDateSchema,
  to: IsoDateSchema,
  precision: v.picklist(PRECISIONS),
  basis: v.optional(v.picklist(['stated', 'resolved']), 'resolved'),
  asWritten: v.nullish(v.string()),
})

/** `on` for one day, `from` and `to` for a span. A span must say its precision; `on` is precise to the day unless said. */
const WrittenWhen = v.lazy((input) => (has('on', input) ? WrittenDay : WrittenSpan))
export type WrittenWhen = v.InferOutput<typeof WrittenWhen>

/** `actors` are ids of the registry; a draft may name one that the registry does not have yet. */
const WrittenAttribution = v.strictObject({ actors: v.optional(v.array(v.string()), []), asWritten: v.string() })

/** A place id of the registry, its words in this article, and how exactly it is told (default: as the registry has it). */
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

const WrittenPlace = v.lazy((input) => (has('name', input) ? FoundPlace : KnownPlace))
export type WrittenPlace = v.InferOutput<typeof WrittenPlace>

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

const WrittenRaid = v.strictObject({
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
})

const WrittenStrike = v.strictObject({
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
})

const WrittenNegotiation = v.strictObject({
  ...claimFields,
  negotiation: v.strictObject({
    form: v.picklist(FORMS),
    status: v.picklist(NEGOTIATION_STATUSES),
    place: v.nullish(WrittenPlace),
    participants: v.array(v.string()),
  }),
})

const WrittenPosition = v.strictObject({
  ...claimFields,
  position: v.strictObject({
    party: v.string(),
    topic: v.picklist(TOPICS),
    stance: v.picklist(STANCES),
    summary: v.string(),
  }),
})

const WrittenFigure = v.strictObject({
  ...claimFields,
  figure: v.strictObject({
    measure: v.picklist(MEASURES),
    value: WrittenCount,
    unit: v.nullish(v.string()),
    deadline: v.nullish(WrittenWhen),
  }),
})

const WRITTEN_CLAIMS = {
  raid: WrittenRaid,
  strike: WrittenStrike,
  negotiation: WrittenNegotiation,
  position: WrittenPosition,
  figure: WrittenFigure,
}
const OF_NO_ONE_KIND = v.custom<never>(() => false, 'one of raid, strike, negotiation, position or figure in each claim')

/** What one article says in one place about one entry. Its kind is the one key of the five that it has. */
export const WrittenClaim = v.lazy((input) => {
  const [kind, ...others] = ENTRY_KINDS.filter((key) => has(key, input))
  return kind === undefined || others.length > 0 ? OF_NO_ONE_KIND : WRITTEN_CLAIMS[kind]
})
export type WrittenClaim = v.InferOutput<typeof WrittenClaim>
