import type { IsoDate } from '../../model/when'
import { anyOf } from '../../text/pattern'
import { DAY_RULES } from './dayRules'
import type { FoundDate } from './foundDate'
import { SPAN_RULES } from './spanRules'
import type { TimeRule } from './timeRule'
import { WEEKDAY_RULES } from './weekdayRules'

/** In order: what an earlier rule took, a later one leaves alone. */
const RULES: readonly TimeRule[] = [...WEEKDAY_RULES, ...DAY_RULES, ...SPAN_RULES]

/** Nights, weekdays, weekends and spans told relative to the publication date, without overlaps. */
export function findNightsAndDays(sentence: string, published: IsoDate): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of RULES) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index + /^\s*/.exec(match[0])![0].length
      const end = match.index + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      if (isComparison(sentence.slice(0, start), match[0])) continue
      const [from, to, precision, reach] = read(match.groups ?? {}, { published, sentence, at: start })
      const asWritten = sentence.slice(start, end)
      found.push({ start, end, reach, when: { start: from, end: to, precision, basis: 'resolved', asWritten } })
    }
  }
  return found
}

const SUPERLATIVE = anyOf(`largest|biggest|heaviest|deadliest|worst|most|highest|first|
  (?:second|third|fourth|fifth|sixth|\\d+th) time|record|longest`)
const COMPARED_WITH = new RegExp(`\\b${SUPERLATIVE}\\b[^.;]{0,50}$`, 'i')
const TIME_COMPARED = new RegExp(
  anyOf(`since|so far|this (?:year|month|winter|autumn|summer|spring)|
    \\b(?:in|of|over|during) (?:(?:recent|a|the|one|over a|the (?:past|last|previous)) )?(?:\\w+ )?
    (?:weeks?|months?|years?)`),
  'i',
)

/** "the largest attack since the start of the war", "the worst this year": a comparison dates nothing. */
const isComparison = (before: string, words: string): boolean => TIME_COMPARED.test(words) && COMPARED_WITH.test(before)
