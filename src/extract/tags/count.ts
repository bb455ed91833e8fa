import type { Bound, Count } from '../../model/count'
import { findNumbers } from '../../text/numbersInText'
import { anyOf } from '../../text/pattern'

/** A number of a sentence as a count: its bound, the words that make it (bound words included), and its offsets. */
export interface FoundCount extends Count {
  start: number
  end: number
  /** Where the number itself begins, after the words of its bound. */
  numberStart: number
  words: string
  /** "another 14", "nine more", "19 others": added to what was told before. */
  additional: boolean
  /** Made of "a", "an", "another" or "one" alone. */
  article: boolean
}

const AT_LEAST = anyOf(`at least|(?:no|not) (?:fewer|less) than|more than|over|upwards of|a minimum of|above|
  in excess of`)
/** "The toll had gone up to 17" is exact. */
const AT_MOST = anyOf(`(?<!\\b(?:gone|went|go|goes|going|rose|risen|climbed|grown|jumped) )up to|as many as|at most|
  (?:no|not) more than|a maximum of|fewer than|less than|under`)
const ABOUT = anyOf('nearly|almost|about|around|roughly|approximately|some|close to|an estimated|estimated|circa')

const before = (words: string, more: string): RegExp =>
  new RegExp(String.raw`\b${words}\s+(?:${anyOf(more)}\s+)?[$€£]?$`, 'i')

const BEFORE: readonly [RegExp, Bound][] = [
  [before(AT_LEAST, 'another|an additional|a further'), 'at-least'],
  [before(AT_MOST, 'another'), 'at-most'],
  [before(ABOUT, 'another'), 'about'],
]
const MORE_BEFORE = /\b(?:another|further|additional|other)\s+$/i
const OR_MORE = /^(?:\s+[\p{L}-]+){0,3}\s+or\s+more\b|^\s+and\s+more\b|^\+/iu
const OR_SO = /^\s+(?:or\s+so|odd)\b/i
const MORE_AFTER = /^\s+(?:(?:more|others?|another|additional|further)\b)/i

/** "a girl of three and a half", "a one-and-a-half-year-old": an age as a rule, and no further number. */
const AND_A_HALF = String.raw`\s+and\s+a\s+half|-and-a-half`
/** "200-plus drones", "thirty-odd wounded": what belongs to the number */
const PLUS = '-plus'
const ODD = '-odd'
const ENDING = RegExp(`^(?:${AND_A_HALF}|${PLUS}|${ODD})\\b`, 'i')

/** "thirteen (13) people": told again in digits. */
const IN_DIGITS = /^\s\((?<digits>\d+)\)/

function lengthOfEnding(value: number, after: string): number {
  const again = IN_DIGITS.exec(after)
  if (again && Number(again.groups!['digits']) === value) return again[0].length
  return ENDING.exec(after)?.[0].length ?? 0
}

/**
 * The numbers of a sentence with their bounds. `raw` is the text as published (its no-break spaces part thousands),
 * `sentence` the same stretch normalised.
 */
export function findCounts(raw: string, sentence: string): FoundCount[] {
  const counts = findNumbers(raw)
    .map((number) => ({ ...number, end: number.end + lengthOfEnding(number.value, sentence.slice(number.end)) }))
    .filter((number) => !isOther(sentence, number.words, number.end))
    .filter(({ start }, _, all) => !all.some((other) => other.start < start && start < other.end))
  const found = counts.map((number) => {
    const left = sentence.slice(Math.max(0, number.start - 40), number.start)
    const after = sentence.slice(number.end, number.end + 60)
    const lead = BEFORE.map(([pattern, bound]) => [pattern.exec(left)?.[0], bound] as const).find(
      ([words]) => words !== undefined,
    )
    const isMore = OR_MORE.test(after) || sentence.endsWith(PLUS, number.end)
    const isRound = OR_SO.test(after) || sentence.endsWith(ODD, number.end)
    const bound: Bound = isMore ? 'at-least' : isRound ? 'about' : (lead?.[1] ?? 'exact')
    const another = /\b(?:another|a further|an additional|an extra)\s+[$€£]?$/i.exec(left)?.[0].length ?? 0
    const start = number.start - (lead?.[0]?.length ?? another)
    const additional =
      MORE_BEFORE.test(left) ||
      (lead !== undefined && /another|additional|further/i.test(lead[0] ?? '')) ||
      MORE_AFTER.test(after) ||
      /^(?:another)$/i.test(number.words)
    return {
      value: number.value,
      bound,
      start,
      end: number.end,
      numberStart: number.start,
      words: sentence.slice(start, number.end),
      additional,
      article: number.article,
    }
  })
  // In "a further 26" and "three and a half" the article belongs to the number beside it.
  return found.filter(
    (count, at) =>
      !(count.article && ((found[at + 1]?.start ?? Infinity) < count.end || count.end < (found[at - 1]?.end ?? 0))),
  )
}

/** "no fewer than three" holds no zero, "1,025th" no one and no 25. */
function isOther(sentence: string, words: string, end: number): boolean {
  const after = sentence.slice(end, end + 10)
  return /^[,.]\d/.test(after) || (/^no$/i.test(words) && /^\s+(?:fewer|less|more|longer)\b/.test(after))
}
