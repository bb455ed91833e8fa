import type { ArticleId } from '../model/article'

/**
 * The id of an article is what stands before the underscore in its file's name: `seeds/004_66c5.txt` is 004. Links carry
 * it, so it has small letters and digits alone (`model/id`).
 */
export function articleIdOf(file: string): ArticleId | null {
  return /^([a-z0-9]+)(?:_[^/]*)?\.(?:txt|ya?ml)$/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1] ?? null
}

/** The editor's file of an article has the article's name with another ending. */
export const stemOf = (file: string): string => file.replace(/\.(?:txt|yaml)$/, '')
