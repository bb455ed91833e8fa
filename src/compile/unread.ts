import type { ArticleId } from '../model/article'
import type { EntryId } from '../model/entry'

/**
 * What could not be read and is already among the offenders. Whatever leans on it is not complained of again: one
 * missing bracket in an editor's file would else bring a complaint about every dispute that names a claim of it.
 */
export interface Unread {
  /** Articles of which nothing was read: the text or the editor's file is broken, or one of them is missing. */
  articles: ReadonlySet<ArticleId>
  /** Claims whose quotes were not found in their articles. */
  claims: readonly { article: ArticleId; entry: EntryId | null }[]
}

/** Whether something unread may tell of this entry. */
export const mayBeTold = (entry: EntryId, { articles, claims }: Unread): boolean =>
  articles.size > 0 || claims.some((claim) => claim.entry === entry)
