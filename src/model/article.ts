import * as v from 'valibot'
import { IsoDateSchema } from './when'

/** A span of the article's text that is not journalism: cookie banner, share buttons, alt text, comment form. */
export const BoilerplateSchema = v.object({
  /** UTF-16 offsets into the article's text, end exclusive. */
  start: v.number(),
  end: v.number(),
  what: v.string(),
})

/** One text in `seeds/`, as published. What the text does not give is null, with the reason. */
export const ArticleSchema = v.object({
  /** The number before the underscore in the file's name. */
  id: v.string(),
  file: v.string(),
  outlet: v.nullable(v.string()),
  outletReason: v.nullable(v.string()),
  headline: v.nullable(v.string()),
  headlineReason: v.nullable(v.string()),
  /** Null only where nothing in the text fixes the day. */
  publishedOn: v.nullable(IsoDateSchema),
  publishedReason: v.string(),
  boilerplate: v.array(BoilerplateSchema),
  status: v.picklist(['draft', 'reviewed']),
  claimCount: v.number(),
})
export type Article = v.InferOutput<typeof ArticleSchema>
export type ArticleId = string
