import { ARTICLES, NUMBER_WORD, SCALE_LETTERS, SCALE_WORD, SCALES, readNumberWords } from './numberWords'

/** A number as it stands in a text: `text.slice(start, end) === words`, in UTF-16 units. */
export interface FoundNumber {
  value: number
  /** The figure before its scale word: 250 of "250 billion"; otherwise the value itself. */
  plain: number
  start: number
  end: number
  words: string
  /** Made of "a", "an", "another" or "one" alone, which often count nothing: refuse it where a count is not certain. */
  article: boolean
}

/** One space of any width, also across a line that was wrapped by hand, but never across a paragraph. */
const SPACE = String.raw`(?:[^\S\r\n]+|[^\S\r\n]*\r?\n(?!\s*\n)[^\S\r\n]*)`
const HYPHEN = String.raw`[-\u2010\u2011]`
const JOINT = `(?:${SPACE}|${HYPHEN})`

/** Thousands are set off by commas or by no-break and thin spaces; an ordinary space would join a date and a count. */
const DIGITS = String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,4}(?!\d)(?:\.\d+)?|\d{1,15}(?:\.\d+)?`

/** Not inside a name ("Shahed-136", "F-16"), a clock time ("5:30"), an ordinal ("18th") or a decade ("1990s"). */
const BEFORE_DIGITS = String.raw`(?<![\p{L}\d]|\p{L}${HYPHEN}|\d:)`
const AFTER_DIGITS = String.raw`(?!\d|:\d|(?:st|nd|rd|th|s)(?!\p{L}))`

/** "two-fifths", "three tenths"; but "four deaths" and "three months" are counts of deaths and months. */
const ORDINAL_STEM = [
  'four|fif|six|seven|eigh|nin|ten|eleven|twelf',
  String.raw`\p{L}+teen|\p{L}+tie|hundred|thousand|million`,
].join('|')
const FRACTION_OR_ORDINAL = new RegExp(
  [
    String.raw`^${HYPHEN}(?:first|second|third|(?:${ORDINAL_STEM})th|half)(?!\p{L})`,
    String.raw`^${JOINT}(?:halves|thirds?|quarters?|(?:${ORDINAL_STEM})ths?)(?!\p{L})`,
  ].join('|'),
  'iu',
)

const WORD = `(?:${NUMBER_WORD})`
const NUMBER = new RegExp(
  [
    `${BEFORE_DIGITS}(?<digits>${DIGITS})${AFTER_DIGITS}(?:${JOINT}?(?<scale>${SCALE_WORD})(?!\\p{L}))?`,
    `(?<![\\p{L}\\d]|\\p{L}[.’'])(?<run>${WORD}(?:${JOINT}(?:and${SPACE})?${WORD})*)(?!\\p{L}|\\.\\p{L})`,
  ].join('|'),
  'giu',
)

/**
 * Every number in a text, in digits or words, in text order and without overlaps: "82", "1,000", "47.5", "€90 billion",
 * "90bn", "thirty‑two", "a hundred and five", "two dozen", "none" (0). Ordinals, fractions, clock times and numbers
 * inside names are left out, and so are vague plurals ("dozens", "several hundred").
 */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of text.matchAll(NUMBER)) {
    const { digits, scale, run } = match.groups!
    if (digits !== undefined) found.push(readDigits(text, match.index, digits, scale, match[0].length))
    else if (run !== undefined) found.push(...readRun(text, match.index, run))
  }
  return found.filter((number, at) => !isArticleBeforeNumber(text, number, found[at + 1]))
}

function readDigits(
  text: string,
  start: number,
  digits: string,
  scale: string | undefined,
  length: number,
): FoundNumber {
  const plain = Number(digits.replace(/[^\d.]/g, ''))
  const factor = scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? SCALE_LETTERS[scale.toLowerCase()]!)
  const end = start + length
  // Fifteen digits: what a double holds exactly, so that 1.1 billion is 1,100,000,000.
  const value = Number((plain * factor).toPrecision(15))
  return { value, plain, start, end, words: text.slice(start, end), article: false }
}

/** The numbers of one run of number words: "one hundred and two" is one, "two three" two, "hundred" alone none. */
function readRun(text: string, runStart: number, run: string): FoundNumber[] {
  const tokens = [...run.matchAll(/\p{L}+/gu)].map((token) => ({
    word: token[0].toLowerCase(),
    at: runStart + token.index,
  }))
  const words = tokens.map((token) => token.word)
  const found: FoundNumber[] = []
  for (let at = 0; at < words.length;) {
    const number = readNumberWords(words, at)
    const last = tokens[at + (number?.length ?? 1) - 1]!
    const start = tokens[at]!.at
    const end = last.at + last.word.length
    at += number?.length ?? 1
    if (number === null || isOtherUse(text, start, end)) continue
    found.push({
      value: number.value,
      plain: number.value,
      start,
      end,
      words: text.slice(start, end),
      article: number.article,
    })
  }
  return found
}

/** "twenty-first" and "two-thirds" are no counts; neither is "No. 5", "no-fly" or the "a" of "a.m.". */
function isOtherUse(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24)
  if (FRACTION_OR_ORDINAL.test(after)) return true
  return text.slice(start, end).toLowerCase() === 'no' && /^(?:\.\s*\d|[-\u2010\u2011])/.test(after)
}

/** In "another 12" or "a 20-point plan" the article counts nothing. */
function isArticleBeforeNumber(text: string, number: FoundNumber, next: FoundNumber | undefined): boolean {
  if (next === undefined || !number.article || number.words.toLowerCase() === 'one') return false
  return ARTICLES.has(number.words.toLowerCase()) && /^\s+[$€£]?$/u.test(text.slice(number.end, next.start))
}
