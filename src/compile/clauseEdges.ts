import { normalise } from '../text/normalise'
import { findSentences } from '../text/sentences'

/**
 * Where a quote may begin and end. A quote is one or more sentences or a clause of one, so its edges stand at a
 * sentence's end, at punctuation, or before a word that opens a clause; and no single word of the same sentence may be
 * left hanging between an edge and the next such place. That second half makes a quote tamper-evident: whichever word is
 * dropped from it, at an edge or within, what is left is no longer a lawful quote of the article.
 */

const OPENERS =
  'and but or nor yet so while whereas with without which who whose whom where when that as after before because ' +
  'although though if unless since until during in on at from according including adding noting saying citing'
const CLAUSE_OPENERS = new RegExp(`^(?:${OPENERS.replaceAll(' ', '|')})$`, 'i')

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
): { side: 'begins' | 'ends'; mended: string } | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  const words = wordsOf(text, lineStart, lineEnd)
  const first = words.findIndex((word) => word.end > start)
  const last = words.findLastIndex((word) => word.start < end) + 1
  if (first < 0 || first >= last) return null

  const sentences = findSentences(normalise(text.slice(lineStart, lineEnd)))
  const sentenceEdges = new Set(sentences.flatMap((sentence) => [lineStart + sentence.start, lineStart + sentence.end]))
  const isFirm = (gap: number): boolean => isFirmEdge(text, words[gap - 1], words[gap], sentenceEdges)
  const isEdge = (gap: number): boolean => isFirm(gap) || isClauseEdge(text, words[gap - 1]!, words[gap]!)
  let from = first
  while (!isFirm(from) && (!isEdge(from) || isEdge(from - 1))) from--
  let to = last
  while (!isFirm(to) && (!isEdge(to) || isEdge(to + 1))) to++
  const mended = text.slice(words[from]!.start, words[to - 1]!.end)
  if (from < first || !isMargin(text, start, words[first]!.start)) return { side: 'begins', mended }
  return to > last || !isMargin(text, words[last - 1]!.end, end) ? { side: 'ends', mended } : null
}

/** A quote may leave out the marks around its first and last word, but no part of the words, and add no dash of its own. */
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

/** The edge of a line or a sentence, or a dash between spaces: nothing before or after it can be left hanging. */
function isFirmEdge(
  text: string,
  left: Word | undefined,
  right: Word | undefined,
  sentenceEdges: ReadonlySet<number>,
): boolean {
  if (left === undefined || right === undefined) return true
  if (sentenceEdges.has(left.end) || sentenceEdges.has(right.start)) return true
  const between = text.slice(left.end, right.start)
  return between.includes('\n') || between.trim() !== ''
}

/** Whether a clause may begin or end between two words. */
function isClauseEdge(text: string, left: Word, right: Word): boolean {
  return (
    PUNCTUATION.test(text[left.end - 1]!) ||
    PUNCTUATION.test(text[right.start]!) ||
    CLAUSE_OPENERS.test(text.slice(right.start, right.end))
  )
}
