import * as v from 'valibot'
import { ClaimSchema } from './claim'
import { DisputeSchema } from './dispute'

/** Why a shown value was chosen among the claims; `compile/showValues` says what each means. */
export const RULES = [
  'only',
  'agreed',
  'latest-by-same-claimant',
  'most-specific',
  'last-article',
  'lower-bound',
] as const
export type Rule = (typeof RULES)[number]

/** An entry's claims, and for each shown value (by field name) the claim it was taken from and the rule. */
export const EvidenceSchema = v.object({
  claims: v.array(ClaimSchema),
  shown: v.record(v.string(), v.object({ claim: v.string(), rule: v.picklist(RULES) })),
})
export type Evidence = v.InferOutput<typeof EvidenceSchema>

/** Evidence by entry id. The files that the page fetches when they are opened stand here, apart from its index. */
export const EvidenceShardSchema = v.record(v.string(), EvidenceSchema)
export type EvidenceShard = v.InferOutput<typeof EvidenceShardSchema>

export const DisputesFileSchema = v.array(DisputeSchema)

export const TextFileSchema = v.object({ text: v.string() })
