import { lineAt } from '../text/lineAt'
import { normalise } from '../text/normalise'
import type { Span } from '../text/paragraphs'
import { findSentences } from '../text/sentences'
import { shorten } from '../text/shorten'
import { wordsIn } from '../text/words'
import { findHangingEdge } from './clauseEdges'

/** Where a quote stands, in UTF-16 units; or why it cannot be placed, and for one that is cut the whole clause. */
export type Located = { ok: true; start: number; end: number } | { ok: false; what: string; mend: string; whole?: Span }

/**
 * Finds the one place where a quote stands in an article. Of several places the one that follows `after` most closely
 * is meant. Refused: a quote that is not there to the letter, that stands twice, or that is cut in the middle of a
 * clause.
 */
export function locateQuote(text: string, quote: string, after?: string): Located {
  if (quote.trim() === '') return { ok: false, what: 'the quote is empty', mend: 'copy the sentence from the article' }
  if (quote !== quote.trim()) {
    return {
      ok: false,
      what: `the quote has space at its edge: “${shorten(quote)}”`,
      mend: 'begin and end it with a word',
    }
  }
  const places = placesOf(text, quote)
  if (places.length === 0)
    return { ok: false, what: `the quote is not in the article: “${shorten(quote)}”`, mend: nearest(text, quote) }
  if (places.length === 1 && after === undefined) return lawful(text, places[0]!, quote)
  if (after === undefined) {
    const lines = places.map((place) => lineAt(text, place)).join(' and ')
    const what = `the quote stands ${places.length} times in the article (lines ${lines}): “${shorten(quote)}”`
    return { ok: false, what, mend: 'add `after:` with words that stand just before the one you mean' }
  }

  const markers = placesOf(text, after)
  const marked = markers
    .map((marker) => ({ marker, place: places.find((place) => place >= marker + after.length) }))
    .filter((pair): pair is { marker: number; place: number } => pair.place !== undefined)
    .sort((a, b) => a.place - a.marker - (b.place - b.marker))[0]
  if (marked) return lawful(text, marked.place, quote)
  const what =
    markers.length === 0
      ? `the words of \`after:\` are not in the article: “${shorten(after)}”`
      : 'the quote does not stand after the words of `after:`'
  return { ok: false, what, mend: 'copy words that stand before the quote, close to it' }
}

function lawful(text: string, start: number, quote: string): Located {
  const end = start + quote.length
  const letter = /[\p{L}\p{N}]/u
  if (
    (start > 0 && letter.test(text[start - 1]!) && letter.test(quote[0]!)) ||
    (letter.test(text[end] ?? '') && letter.test(quote.at(-1)!))
  ) {
    return {
      ok: false,
      what: `the quote cuts a word in two: “${shorten(quote)}”`,
      mend: 'begin and end it with a whole word',
    }
  }
  const hanging = findHangingEdge(text, start, end)
  if (hanging === null) return { ok: true, start, end }
  const what = `the quote ${hanging.side} in the middle of a clause: “${shorten(quote)}”`
  const { whole } = hanging
  return { ok: false, what, mend: `quote the whole clause: “${text.slice(whole.start, whole.end)}”`, whole }
}

/** All places where `part` stands, in order; overlapping ones too. */
function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** Up to where the article agrees with the quote, and what it says from there. */
function nearest(text: string, quote: string): string {
  let agreed = 0
  for (let low = 1, high = quote.length; low <= high;) {
    const middle = (low + high) >> 1
    if (text.includes(quote.slice(0, middle))) low = (agreed = middle) + 1
    else high = middle - 1
  }
  const wordStart = quote.slice(0, agreed).search(/\S+$/u)
  const common = quote.slice(0, wordStart < 0 ? agreed : wordStart)
  const place = text.indexOf(common)
  if (common.trim().length < 8) return nearestByWords(text, quote)
  const theirs = firstWords(text.slice(place + common.length))
  const ours = firstWords(quote.slice(common.length))
  const last = common.slice(-40).trim()
  return `after “…${last}” the article has “${theirs}” and the quote “${ours}”: copy the article’s words`
}

/** The sentence of the article that shares most words with the quote. */
function nearestByWords(text: string, quote: string): string {
  const wanted = wordsOf(quote)
  const sentences = findSentences(normalise(text)).map(({ start, end }) => {
    const words = wordsOf(text.slice(start, end))
    return { start, end, shared: [...wanted].filter((word) => words.has(word)).length }
  })
  const best = sentences.reduce((a, b) => (b.shared > a.shared ? b : a), { start: 0, end: 0, shared: 0 })
  if (best.shared < wanted.size / 2) return 'copy it from the article to the letter; nothing in it comes near'
  return `copy it from line ${lineAt(text, best.start)} of the article: “${shorten(text.slice(best.start, best.end))}”`
}

const wordsOf = (text: string): Set<string> => new Set(wordsIn(text.toLowerCase()))

const firstWords = (text: string): string => text.trimStart().split(/\s+/u, 3).join(' ') || '(its end)'
