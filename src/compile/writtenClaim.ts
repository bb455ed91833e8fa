import * as v from 'valibot'
import { BelligerentSchema } from '../model/side'
import { ENTRY_KINDS, FORMS, MEASURES, NEGOTIATION_STATUSES, STANCES, TOPICS } from '../model/values'
import { has, WrittenAttribution, WrittenCount, WrittenPlace, WrittenWhen } from './writtenValues'

/** Why a claim is doubted or a check waived: without a reason neither is. */
const Reason = v.pipe(v.string(), v.regex(/\S/, 'the reason, in words, or leave the field out'))

/** The shape of one claim in an editor's file; `readClaim` turns it into the model's long form. */
const claimFields = {
  /** Required once reviewed; a draft without one is joined to an entry by the compiler. */
  entry: v.optional(v.string()),
  status: v.optional(v.picklist(['draft', 'reviewed']), 'reviewed'),
  quote: v.string(),
  /** Words that stand before the quote, where the same quote stands twice. */
  after: v.optional(v.string()),
  when: v.nullish(WrittenWhen),
  attributedTo: v.nullish(WrittenAttribution),
  suspect: v.nullish(Reason),
  note: v.nullish(v.string()),
  /** Why a number stands here that its quote does not spell out (victims named one by one): waives that check. */
  counted: v.optional(Reason),
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
const OF_NO_ONE_KIND = v.custom<never>(() => false, `one of ${ENTRY_KINDS.join(', ')} in each claim`)

/** What one article says in one place about one entry. Its kind is the one key of the five that it has. */
export const WrittenClaim = v.lazy((input) => {
  const [kind, ...others] = ENTRY_KINDS.filter((key) => has(key, input))
  return kind === undefined || others.length > 0 ? OF_NO_ONE_KIND : WRITTEN_CLAIMS[kind]
})
export type WrittenClaim = v.InferOutput<typeof WrittenClaim>
