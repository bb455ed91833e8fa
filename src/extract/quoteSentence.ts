import type { DraftClaim } from '../model/draft'
import type { Span } from '../text/paragraphs'
import type { Article } from './articleContext'

/** A whole sentence as a claim's quote, letter by letter as the article has it. */
export const quoteSentence = (
  { start, end }: Span,
  { raw }: Pick<Article, 'raw'>,
): Pick<DraftClaim, 'quote' | 'start' | 'end'> => ({ quote: raw.slice(start, end), start, end })
