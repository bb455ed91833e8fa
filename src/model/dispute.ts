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
  claims: v.array(v.string()),
  entries: v.array(v.string()),
  conclusion: v.string(),
})
export type Dispute = v.InferOutput<typeof DisputeSchema>
