import { findParagraphs, type Span } from './paragraphs'

/** A sentence of a text: its span, and the paragraph it stands in, counted from 0. */
export interface SentenceSpan extends Span {
  paragraph: number
}

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sgt lt col gen maj capt cmdr adm brig pvt rep sen gov pres vs etc approx no nos vol fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'e.g i.e inc ltd co jr sr'
  ).split(' '),
)

/** Words that open a sentence after an abbreviation such as "U.S." or "p.m.", and are no part of a name after it. */
const OPENER_WORDS =
  'The A An He She It They We In On At But And His Her Its Their This That These Those Both Of As After Before ' +
  'Earlier Later According Meanwhile However Another There No Two Three Four Five Six Seven Eight Nine Ten'
const OPENERS = new RegExp(String.raw`^(?:${OPENER_WORDS.replaceAll(' ', '|')})\b`)

const END = new RegExp(
  [
    String.raw`[.!?…]+["')\]]*(?=\s+["'([]*[\p{Lu}\d—–])`,
    // Where the space after it was lost: 'were downed."Russia', "in Ukraine.At least", "regions.Serhiy Popko", no "Liga.Net"
    String.raw`[.!?…]+"(?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\p{Ll}{3})[.!?](?!(?:Com|Net|Org|Info)\b)(?=\p{Lu}(?:\p{Ll}*\s\p{Ll}|\p{Ll}{2}))`,
  ].join('|'),
  'gu',
)

/**
 * The sentences of a normalised text in order; each lies in one paragraph. Abbreviations, initials, dates ("Dec. 2")
 * and "U.S." do not end one unless a word follows that can only open the next.
 */
export function findSentences(text: string, paragraphs: readonly Span[] = findParagraphs(text)): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  paragraphs.forEach((paragraph, index) => {
    const body = text.slice(paragraph.start, paragraph.end)
    let from = 0
    for (const match of body.matchAll(END)) {
      const end = match.index + match[0].length
      if (match[0].startsWith('.') && isAbbreviation(body, match.index, end)) continue
      sentences.push({ start: paragraph.start + from, end: paragraph.start + end, paragraph: index })
      from = end + (/\s*/.exec(body.slice(end, end + 200))?.[0].length ?? 0)
    }
    if (from < body.length) sentences.push({ start: paragraph.start + from, end: paragraph.end, paragraph: index })
  })
  return sentences
}

/** Whether the full stop at `at` belongs to the word before it. */
function isAbbreviation(body: string, at: number, end: number): boolean {
  const word = /[\p{L}.]+$/u.exec(body.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const next = body.slice(end, end + 24).trimStart()
  if (/^(?:[ap]\.m|(?:\p{L}\.)+\p{L})$/iu.test(word)) return !OPENERS.test(next)
  if (/^\p{Lu}$/u.test(word)) return !OPENERS.test(next)
  if (word.toLowerCase() === 'no') return /^\d/.test(next)
  return ABBREVIATIONS.has(word.toLowerCase()) && !(/^(?:sun|sat|mar|no|co)$/i.test(word) && OPENERS.test(next))
}
