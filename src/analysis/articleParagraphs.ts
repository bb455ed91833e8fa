import type { Article } from '../model/article'
import { findParagraphs } from '../text/paragraphs'
import type { Span } from '../text/paragraphs'

/** What a paragraph of an article is to its reader. */
export type ParagraphRole = 'headline' | 'subheading' | 'bullet' | 'body' | 'boilerplate'

export interface ArticleParagraph extends Span {
  role: ParagraphRole
}

/** Longer lines without a full stop are sentences cut short, not headings. */
const LONGEST_SUBHEADING = 90

/**
 * The paragraphs of an article and what each is; the headline is the first line that says what the editor's file says.
 */
export function articleParagraphs(
  text: string,
  article: Pick<Article, 'headline' | 'boilerplate'>,
): ArticleParagraph[] {
  let hasHeadline = false
  return findParagraphs(text).map(({ start, end }) => {
    const words = text.slice(start, end)
    const isHeadline = !hasHeadline && words === article.headline
    hasHeadline ||= isHeadline
    const isBoilerplate = article.boilerplate.some((part) => part.start < end && part.end > start)
    return { start, end, role: isHeadline ? 'headline' : isBoilerplate ? 'boilerplate' : roleOf(text, start, words) }
  })
}

/** A line is a heading where it is short and ends in a letter or a digit ("Aerial Attacks Continue"). */
function roleOf(text: string, start: number, words: string): ParagraphRole {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (start > 0 && /[•·▪●*]/u.test(text.slice(lineStart, start))) return 'bullet'
  return words.length <= LONGEST_SUBHEADING && /[\p{L}\d]$/u.test(words) ? 'subheading' : 'body'
}

/** A quote with the words around it in its own paragraph. */
export interface Context {
  before: string
  quote: string
  after: string
}

/**
 * The paragraph around a quote, at most `reach` characters on either side; what is cut is cut between words and marked
 * with an ellipsis. A quote over several paragraphs keeps them all.
 */
export function contextOf(text: string, quote: Span, reach = 360): Context {
  const around = findParagraphs(text).filter(({ start, end }) => start < quote.end && end > quote.start)
  const before = text.slice(Math.min(around[0]?.start ?? quote.start, quote.start), quote.start)
  const after = text.slice(quote.end, Math.max(around.at(-1)?.end ?? quote.end, quote.end))
  return {
    before: before.length <= reach ? before : `… ${before.slice(-reach - 1).replace(/^\S*\s+/u, '')}`,
    quote: text.slice(quote.start, quote.end),
    after: after.length <= reach ? after : `${after.slice(0, reach + 1).replace(/\s+\S*$/u, '')} …`,
  }
}
