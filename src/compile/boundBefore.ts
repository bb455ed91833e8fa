import type { Bound } from '../model/count'
import type { FoundNumber } from '../text/numbersInText'

type Limit = Exclude<Bound, 'exact'>

/** What words before a number say of it. */
export interface BoundBefore {
  /** With the number: "At least ten". */
  words: string
  /** What an editor may write for them, the plainest first: "nearly 300" is about 300, and at most that. */
  bounds: [Limit, ...Limit[]]
  /** Whether the words may tell of a place or a subject instead: "drones over six regions", "talks about four points". */
  isPreposition: boolean
}

/**
 * The first that fits counts: "no fewer than" before "fewer than". "Just over 19" is about 19, and at least that; "nearly
 * 300" is about 300, and at most that.
 */
const BOUND_WORDS: [words: string, ...bounds: BoundBefore['bounds']][] = [
  ['(?:just|slightly|a little) (?:over|more than)', 'about', 'at-least'],
  ['(?:just|slightly|a little) (?:under|less than|fewer than)|nearly|almost', 'about', 'at-most'],
  ['at least|(?<!\\bnot? )more than|not? fewer than|not? less than|over|minimum of', 'at-least'],
  ['up to|at most|not? more than|less than|fewer than|under|as many as|as much as|maximum of', 'at-most'],
  ['about|around|roughly|approximately|some|close to', 'about'],
]

/** Any space does: articles set numbers off by no-break ones, and break lines before them. */
const PATTERNS = BOUND_WORDS.map(([words, ...bounds]): [RegExp, BoundBefore['bounds']] => [
  new RegExp(
    String.raw`\b(?:${words}) (?:(?:about|around|some) )?(?:a |an )?[$€£]?$`.replaceAll(' ', String.raw`\s+`),
    'i',
  ),
  bounds,
])

const PREPOSITION = /^(?:over|under|about|around|close\s+to|up\s+to)\b/i

/** The words of a quote that bound a number in it ("at least 32", "nearly $250 billion"); null where none do. */
export function boundBefore(quote: string, { start, end }: FoundNumber): BoundBefore | null {
  const before = quote.slice(0, start)
  for (const [pattern, bounds] of PATTERNS) {
    const found = pattern.exec(before)
    if (found === null) continue
    const words = quote.slice(found.index, end).replace(/\s+/g, ' ')
    return { words, bounds, isPreposition: PREPOSITION.test(words) }
  }
  return null
}
