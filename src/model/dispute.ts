import * as v from 'valibot'

/**
 * `contradiction`: both cannot be right. `apparent`: they seem to clash, and a careful reading reconciles them.
 * `evolution`: the later claim updates the earlier.
 */
export const DEGREES = ['contradiction', 'apparent', 'evolution'] as const
export type Degree = (typeof DEGREES)[number]

/** Two or more claims that cannot all be right, or seem not to, with what a careful reader should conclude. */
export const DisputeSchema = v.object({
  id: v.string(),
  degree: v.picklist(DEGREES),
  topic: v.string(),
  /** In the editor's order, those for comparison among them. */
  claims: v.array(v.string()),
  /** What the dispute is about: the entries of its claims but for those for comparison. */
  entries: v.array(v.string()),
  /** Claims that nobody disputes, shown beside the others because they explain them. */
  context: v.array(v.object({ claim: v.string(), entry: v.string() })),
  conclusion: v.string(),
})
export type Dispute = v.InferOutput<typeof DisputeSchema>
