import type { DraftArticle } from '../../model/draft'
import type { Span } from '../../text/paragraphs'
import { MONTH, WEEKDAY } from '../../text/dateWords'
import { oneOf } from '../../text/pattern'
import type { Boilerplate } from './findBoilerplate'
import type { Publication } from './findPublication'

/** Outlets as they name themselves in bylines, datelines and imprints. */
const OUTLETS: readonly [RegExp, string][] = [
  [/\bKyiv Independent\b/, 'Kyiv Independent'],
  [/\bMoscow Times\b/, 'The Moscow Times'],
  [/\bAfrica Digital News\b/, 'Africa Digital News'],
  [/\(Kurdistan24\)|\bKurdistan24\b/, 'Kurdistan24'],
  [/\(MENAFN\)|\bMENAFN\b/, 'MENAFN'],
  [/\/TASS\/|^TASS\b/m, 'TASS'],
  [/\(AP\)/, 'AP'],
  [/\(Reuters\)/, 'Reuters'],
  [/\(AFP\)\s+[-–—]/, 'AFP'],
  [/\baccording to UNN\b|\bUNN (?:reports|writes)\b/, 'UNN'],
  [/\bUkrinform (?:reports|earlier reported|previously reported)\b|\bas reported by Ukrinform\b/, 'Ukrinform'],
  [/\bwith input from Xinhua\b/i, 'CGTN'],
  [/\bTRT World\b/, 'TRT World'],
  [/\bAl Jazeera\b/, 'Al Jazeera'],
  [/\bMeduza\b/, 'Meduza'],
  [/\bRT (?:reports|has reported)\b/, 'RT'],
]

const HEADLINE_LENGTH = { min: 15, max: 200 }

/** What the text tells of itself: its outlet and headline where they can be read, and its publication. */
export function describeArticle(
  text: string,
  raw: string,
  kept: readonly Span[],
  boilerplate: readonly Boilerplate[],
  publication: Publication,
): DraftArticle {
  const outlet =
    OUTLETS.find(([pattern]) => pattern.test(text.slice(0, 3_000)) || pattern.test(text.slice(-600)))?.[1] ?? null
  return { outlet, headline: findHeadline(text, raw, kept), ...publication, boilerplate: [...boilerplate] }
}

/** The first line that is short, has no full stop, is no mere date, and stands above the first paragraph of prose. */
function findHeadline(text: string, raw: string, kept: readonly Span[]): string | null {
  for (const { start, end } of kept.slice(0, 4)) {
    const line = text.slice(start, end)
    if (line.length > HEADLINE_LENGTH.max || /[.:]$/.test(line)) break
    if (line.length >= HEADLINE_LENGTH.min && !isDateLine(line)) return raw.slice(start, end)
  }
  return null
}

/** "Sunday, December 21, 2025", "Published on 21 December 2025 at 10:15 am": nothing but when. */
const isDateLine = (line: string): boolean => (line.match(/\p{L}+/gu) ?? []).every((word) => OF_A_DATE.test(word))
const OF_A_DATE = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|${oneOf`published | updated | posted | on | at | am | pm | gmt | utc | st | nd | rd | th`})$`,
  'i',
)
