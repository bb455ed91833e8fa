import { normalise } from '../text/normalise'
import type { Span } from '../text/paragraphs'
import { findSentences } from '../text/sentences'

/**
 * Where a quote may begin and end: at the edge of a line or a sentence, at a dash, at a comma or the like, at a
 * quotation mark or bracket, or before a word that opens a clause. These are stronger and weaker in this order, and of
 * such places with but one word between them only the strongest counts, or the first of equals. So no two lawful edges
 * are one word apart, which makes a quote tamper-evident: whichever word is dropped from it, at an edge or within, what
 * is left is no lawful quote any more.
 */

const OPENERS =
  'and but or nor yet so while whereas with without which who whose whom where when that as after before because ' +
  'although though if unless since until during despite amid over in on at from by for whether how what why than ' +
  'due according including adding noting saying citing'
const CLAUSE_OPENERS = new RegExp(`^(?:${OPENERS.replaceAll(' ', '|')})$`, 'i')

const ENDS_CLAUSE = /[,;:.!?…]\p{P}*$/u
const PUNCTUATION = /\p{P}/u
const DASH_OR_BULLET = /^[\p{Pd}•·▪●○*|]+$/u

interface Word {
  start: number
  end: number
}

/** Why a span is no lawful quote, and the nearest lawful one that holds it; null for a lawful one. */
export function findHangingEdge(
  text: string,
  start: number,
  end: number,
): { side: 'begins' | 'ends'; whole: Span } | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  const words = wordsOf(text, lineStart, lineEnd)
  const first = words.findIndex((word) => word.end > start)
  const last = words.findLastIndex((word) => word.start < end) + 1
  if (first < 0 || first >= last) return null

  const sentences = findSentences(normalise(text.slice(lineStart, lineEnd)))
  const sentenceEdges = new Set(sentences.flatMap((sentence) => [lineStart + sentence.start, lineStart + sentence.end]))
  const strength = (gap: number): number => strengthOf(text, words[gap - 1], words[gap], sentenceEdges)
  const isLawful = (gap: number): boolean =>
    strength(gap) === LINE_EDGE ||
    (strength(gap) > NO_EDGE && strength(gap - 1) < strength(gap) && strength(gap + 1) <= strength(gap))
  let from = first
  while (!isLawful(from)) from--
  let to = last
  while (!isLawful(to)) to++
  const whole = { start: words[from]!.start, end: words[to - 1]!.end }
  if (from < first || !isMargin(text, start, words[first]!.start)) return { side: 'begins', whole }
  return to > last || !isMargin(text, words[last - 1]!.end, end) ? { side: 'ends', whole } : null
}

/**
 * A quote may leave out the marks around its first and last word, but no part of the words, and add no dash of its
 * own.
 */
function isMargin(text: string, a: number, b: number): boolean {
  const margin = text.slice(Math.min(a, b), Math.max(a, b))
  return margin === '' || (/^\p{P}+$/u.test(margin) && !/\p{Pd}/u.test(margin))
}

/** The words of one stretch; a dash or bullet that stands alone is no word. */
function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)]
    .filter((match) => !DASH_OR_BULLET.test(match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

const [NO_EDGE, OPENER, QUOTATION_MARK, COMMA, SENTENCE_EDGE, LINE_EDGE] = [0, 1, 2, 3, 4, 5] as const

/** How strong an edge stands between two words; undefined is what lies beyond the line. */
function strengthOf(
  text: string,
  left: Word | undefined,
  right: Word | undefined,
  sentenceEdges: ReadonlySet<number>,
): number {
  if (left === undefined || right === undefined || text.slice(left.end, right.start).includes('\n')) return LINE_EDGE
  const hasDashBetween = text.slice(left.end, right.start).trim() !== ''
  if (hasDashBetween || sentenceEdges.has(left.end) || sentenceEdges.has(right.start)) return SENTENCE_EDGE
  if (ENDS_CLAUSE.test(text.slice(left.start, left.end))) return COMMA
  if (PUNCTUATION.test(text[left.end - 1]!) || PUNCTUATION.test(text[right.start]!)) return QUOTATION_MARK
  return CLAUSE_OPENERS.test(text.slice(right.start, right.end)) ? OPENER : NO_EDGE
}
