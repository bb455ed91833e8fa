import type { Actor } from './actor'
import type { Article } from './article'
import type { Dispute } from './dispute'
import type { Entry, Evidence } from './entry'
import type { Place } from './place'

/** Everything the articles and their editors say, compiled: what `npm run dataset -- --json` prints. */
export interface Dataset {
  /** A hash of the content: equal versions show equal pages. */
  version: string
  /** True for generated editions: the page says so in large type. */
  synthetic: boolean
  articles: (Article & { text: string })[]
  actors: Actor[]
  places: Place[]
  /** Newest first, then by id. */
  entries: (Entry & Evidence)[]
  disputes: Dispute[]
  /** Old entry ids that links may still carry, and what they are called now. */
  renamed: Record<string, string>
}
