import type { Span } from '../../text/paragraphs'
import { END_OF_LIST, LIST_HEADING } from './boilerplateLines'

/** So long a line ends in a full stop if it is prose. */
const PROSE_LENGTH = 100
const HEADLINE_LENGTH = { min: 40, max: 160 }
/** The article's own headline, its summary and captions stand above its text. */
const LINES_ABOVE = 3

const ENDS = /[.!?][\])"']*$/
const OPEN_END = /[.!?:;,\])"']$/
/** "Source: State Emergency Service" */
const LABEL = /^\p{Lu}[\p{L} ]{2,20}:/u

/** "The Kyiv IndependentNate Ostiller": ends the teaser of another article, a headline and a sentence or two. */
const TEASER_END = /^The Kyiv Independent(?=\p{Lu})/u
const TEASER_LINES = 3

function teaserLines(text: string, paragraphs: readonly Span[], lines: readonly string[]): ReadonlySet<number> {
  const teasers = lines.flatMap((line, end) => {
    if (!TEASER_END.test(line)) return []
    const headline = paragraphs.findLastIndex((above, at) => at < end && !endsProse(text, above))
    const isTeaser = headline >= LINES_ABOVE && end - headline <= TEASER_LINES
    return isTeaser ? Array.from({ length: end - headline + 1 }, (_, at) => headline + at) : []
  })
  return new Set(teasers)
}

/**
 * Headlines of other articles: those listed under "Most read" or "Related news", and one that stands alone, without a
 * full stop, between two paragraphs of prose, or with a teaser under it.
 */
export function findStrayHeadlines(text: string, paragraphs: readonly Span[]): Span[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + 2 * HEADLINE_LENGTH.max)))
  const isProse = (at: number): boolean => (lines[at]?.length ?? 0) >= PROSE_LENGTH && endsProse(text, paragraphs[at]!)
  const teasers = teaserLines(text, paragraphs, lines)
  let listed = false
  return paragraphs.filter((paragraph, at) => {
    const line = lines[at]!
    if (LIST_HEADING.test(line)) listed = true
    else if (ENDS.test(line) || END_OF_LIST.test(line) || line.length > HEADLINE_LENGTH.max) listed = false
    else if (listed) return true
    if (teasers.has(at)) return true
    return at >= LINES_ABOVE && isHeadline(text, paragraph, line) && isProse(at - 1) && isProse(at + 1)
  })
}

const endsProse = (text: string, { end }: Span): boolean => ENDS.test(text.slice(Math.max(0, end - 4), end))

function isHeadline(text: string, { start }: Span, line: string): boolean {
  const isSized = line.length >= HEADLINE_LENGTH.min && line.length <= HEADLINE_LENGTH.max
  // An item of a list has its bullet before it.
  return isSized && !OPEN_END.test(line) && !LABEL.test(line) && text[start - 1] === '\n'
}
