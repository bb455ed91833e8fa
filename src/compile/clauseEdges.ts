/**
 * Where a quote may begin and end. A quote is a sentence or a clause, so its edges stand at a line's end, at
 * punctuation, or before a word that opens a clause; and no single word may be left hanging between an edge and the next
 * such place. That second half makes a quote tamper-evident: whichever word is dropped from it, at an edge or within,
 * what is left is no longer a lawful quote of the article.
 */

const CLAUSE_OPENERS =
  /^(?:and|but|or|nor|yet|so|while|whereas|with|without|which|who|whose|whom|where|when|that|as|after|before|because|although|though|if|unless|since|until|during|in|on|at|from|according|including|adding|noting|saying|citing)$/i

const PUNCTUATION = /\p{P}/u
const DASH_OR_BULLET = /^[\p{Pd}•·▪●○*|]+$/u

interface Word {
  start: number
  end: number
}

/** Why a span is no lawful quote, and the nearest lawful one that holds it; null for a lawful one. */
export function findHangingEdge(text: string, start: number, end: number): { side: 'begins' | 'ends'; mended: string } | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const before = wordsOf(text, lineStart, start)
  const within = wordsOf(text, start, end)
  const after = wordsOf(text, end, newline < 0 ? text.length : newline)
  const words = [...before, ...within, ...after]
  const first = before.length
  const last = first + within.length
  const isEdge = (gap: number): boolean => isClauseEdge(text, words[gap - 1], words[gap])

  let from = first
  while (!isEdge(from) || (from > 0 && isEdge(from - 1))) from--
  let to = last
  while (!isEdge(to) || (to < words.length && isEdge(to + 1))) to++
  if (from === first && to === last) return null
  const mended = text.slice(words[from]!.start, words[to - 1]!.end)
  return { side: from === first ? 'ends' : 'begins', mended }
}

/** The words of one stretch; a dash or bullet that stands alone is no word. */
function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)]
    .filter((match) => !DASH_OR_BULLET.test(match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

/** Whether a clause may begin or end between two words; undefined stands for the edge of the line. */
function isClauseEdge(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (left === undefined || right === undefined) return true
  const gap = text.slice(left.end - 1, right.start + 1)
  return PUNCTUATION.test(gap) || gap.includes('\n') || CLAUSE_OPENERS.test(text.slice(right.start, right.end))
}
