import type { Span } from '../../text/paragraphs'
import { BOILERPLATE_LINES } from './boilerplateLines'
import { isCaption } from './captions'
import { findStrayHeadlines } from './strayHeadlines'

export interface Boilerplate extends Span {
  what: string
}

/** From here on nothing is journalism. */
const END_OF_ARTICLE =
  /^(?:leave a reply|comments?|no comments? yet\..*|to everyone who reads the moscow times|post a comment)$/i

const INLINE = /\b(?:read also|see also|also read|read more)\s*:\s*/gi

/** The stretches of a text that yield no claims: whole paragraphs, and "Read also: headline" inside one. */
export function findBoilerplate(text: string, paragraphs: readonly Span[]): Boilerplate[] {
  const found: Boilerplate[] = []
  const stray = new Set(findStrayHeadlines(text, paragraphs))
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600))
    const what =
      BOILERPLATE_LINES.find(
        ([pattern]) =>
          pattern.test(line) && (line.length < 220 || pattern.source.startsWith('^') || /cookie|privacy/i.test(line)),
      )?.[1] ?? (stray.has(paragraph) ? 'headline of another article' : isCaption(line) ? 'caption' : undefined)
    if (END_OF_ARTICLE.test(line) && paragraph.start > text.length / 2) {
      found.push({ start: paragraph.start, end: paragraphs.at(-1)!.end, what: what ?? 'comment form' })
      break
    }
    if (what) {
      found.push({ ...paragraph, what })
      continue
    }
    for (const match of line.matchAll(INLINE)) {
      found.push({
        start: paragraph.start + match.index,
        end: endOfHeadline(text, paragraph, paragraph.start + match.index + match[0].length),
        what: 'related article',
      })
    }
  }
  return found
}

/** An inline headline runs to the end of its line, or to the full stop that ends it. */
function endOfHeadline(text: string, paragraph: Span, from: number): number {
  const stop = text.slice(from, Math.min(paragraph.end, from + 200)).search(/[.!?]\s+\p{Lu}/u)
  return stop < 0 ? paragraph.end : from + stop + 1
}

/** The paragraphs with the boilerplate cut out of them. */
export function withoutBoilerplate(paragraphs: readonly Span[], boilerplate: readonly Span[]): Span[] {
  const kept: Span[] = []
  let next = 0
  for (const paragraph of paragraphs) {
    let start = paragraph.start
    while (next < boilerplate.length && boilerplate[next]!.end <= paragraph.start) next++
    for (let at = next; at < boilerplate.length && boilerplate[at]!.start < paragraph.end; at++) {
      if (boilerplate[at]!.start > start) kept.push({ start, end: boilerplate[at]!.start })
      start = Math.max(start, boilerplate[at]!.end)
    }
    if (start < paragraph.end) kept.push({ start, end: paragraph.end })
  }
  return kept
}
