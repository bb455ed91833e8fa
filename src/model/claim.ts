import * as v from 'valibot'
import { AttributionSchema } from './attribution'
import {
  FigureValuesSchema,
  NEGOTIATION_STATUSES,
  NegotiationValuesSchema,
  PositionValuesSchema,
  RaidValuesSchema,
  StrikeValuesSchema,
} from './values'
import { WhenSchema } from './when'

export type { Attribution } from './attribution'

const claimFields = {
  /** `ARTICLE-N`, N counting the article's claims in text order from 1; stable while the article's claims are. */
  id: v.string(),
  article: v.string(),
  entry: v.string(),
  /** The exact words, and where they stand: `text.slice(start, end) === quote`, in UTF-16 units of the file's text. */
  quote: v.string(),
  start: v.number(),
  end: v.number(),
  status: v.picklist(['draft', 'reviewed']),
  /** Why this claim enters no total and no shown value; null for a sound one. */
  suspect: v.nullable(v.string()),
  /** The editor's remark where a careful reader could differ. */
  note: v.nullable(v.string()),
  when: v.nullable(WhenSchema),
  /** Null where the article itself speaks. */
  attributedTo: v.nullable(AttributionSchema),
  /** The place in the source's spelling ("Zaporozhye"), where the claim names one. */
  placeAsWritten: v.nullable(v.string()),
  /** What the extractor could not settle; empty for reviewed claims. */
  doubts: v.array(v.string()),
}

/** What one article says in one place about one entry. */
export const ClaimSchema = v.variant('kind', [
  v.object({
    kind: v.literal('negotiation'),
    ...claimFields,
    ...v.omit(NegotiationValuesSchema, ['status']).entries,
    /** What the values call `status`; a claim's `status` tells whether an editor has reviewed it. */
    state: v.picklist(NEGOTIATION_STATUSES),
  }),
  v.object({ kind: v.literal('raid'), ...claimFields, ...RaidValuesSchema.entries }),
  v.object({ kind: v.literal('strike'), ...claimFields, ...StrikeValuesSchema.entries }),
  v.object({ kind: v.literal('position'), ...claimFields, ...PositionValuesSchema.entries }),
  v.object({ kind: v.literal('figure'), ...claimFields, ...FigureValuesSchema.entries }),
])
export type Claim = v.InferOutput<typeof ClaimSchema>
export type ClaimId = string
