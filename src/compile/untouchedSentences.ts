import { normalise } from '../text/normalise'
import type { Span } from '../text/paragraphs'
import { findSentences, type SentenceSpan } from '../text/sentences'

/**
 * The sentences of an article that none of the spans touches: what an editor has neither read as a claim nor set
 * aside.
 */
export function untouchedSentences(text: string, touched: readonly Span[]): SentenceSpan[] {
  return findSentences(normalise(text)).filter(
    (sentence) =>
      /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)) &&
      !touched.some(({ start, end }) => start < sentence.end && sentence.start < end),
  )
}
