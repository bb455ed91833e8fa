import * as v from 'valibot'

/** Who is said to say it. `actors` may be empty ("a U.S. official"); the words of the source are always kept. */
export const AttributionSchema = v.object({ actors: v.array(v.string()), asWritten: v.string() })
export type Attribution = v.InferOutput<typeof AttributionSchema>
