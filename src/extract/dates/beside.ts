import type { IsoDate, When } from '../../model/when'
import { addDays } from '../../text/calendar'
import { anyOf } from '../../text/pattern'
import { isTimeOfSpeech } from './dateAt'
import { FEW } from './few'
import { type FoundDate, isLongPast } from './foundDate'
import { timeWords } from './timeRule'

const COUNT = `(?<few>${Object.keys(FEW).join('|')}) days?`
const PART = 'day|morning|afternoon|evening|night'

/** "flew to Kyiv the next day", "two days later", "that same evening": told from the time named last. */
const LATER = timeWords(anyOf(`the (?:next|following) (?:${PART})|${COUNT} later`))
const EARLIER = timeWords(
  anyOf(`${COUNT} (?:earlier|before(?=,))|the (?:previous|preceding) (?:${PART})|the (?:day|evening|night) before`),
)
const SAME = timeWords(
  anyOf(`(?:(?:on|in|later|earlier) )?(?:the|that) same (?:${PART})|that (?:${PART})|(?:earlier|later) in the day`),
)
/** "They spoke on Tuesday, a day after Trump had called": of what follows, from what stands before. */
const HUNG_ON = timeWords(`${COUNT.replaceAll(' ', String.raw`\s+`)}\\s+(?<side>after|before)(?=\\s)`)

/**
 * The times of a sentence told from another time: the last one named before them, in the sentence or, `before`, in the
 * text. `found`: the times already read. What hangs on no time known is left out.
 */
export function findBeside(
  sentence: string,
  found: readonly FoundDate[],
  before: When | null,
  published: IsoDate,
): FoundDate[] {
  const all: FoundDate[] = []
  const add = (pattern: RegExp, shiftOf: (groups: Record<string, string | undefined>) => number): void => {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (all.some((other) => other.start < end && start < other.end)) continue
      // "over the previous day": the last 24 hours, whatever day was named before.
      if (found.some((date) => date.start < start && end <= date.end)) continue
      const told = found.filter((date) => date.end <= start)
      const base =
        lastAnchor(sentence, told) ??
        (pattern === EARLIER && !/night$/i.test(match[0]) ? daySaid(told) : null) ??
        (pattern === HUNG_ON ? null : before)
      if (!base) continue
      const when = timeBeside(base, shiftOf(match.groups ?? {}), match[0])
      all.push({ start, end, when, reach: isLongPast(when, published) ? 'past' : 'point' })
    }
  }
  add(HUNG_ON, ({ few, side }) => fewOf(few) * (side?.toLowerCase() === 'after' ? -1 : 1))
  add(LATER, ({ few }) => fewOf(few))
  add(EARLIER, ({ few }) => -fewOf(few))
  add(SAME, () => 0)
  return all
}

const fewOf = (word: string | undefined): number => FEW[(word ?? 'one').toLowerCase()] ?? 1

/** Days and nights only: nothing is a day later than a week. */
const isAnchor = ({ when, reach }: FoundDate): boolean =>
  reach !== 'total' && /^(?:day|night|time)$/.test(when.precision)

/** The day or night told last in a sentence; when something was said is not when it happened. */
export const lastAnchor = (sentence: string, dates: readonly FoundDate[]): When | null =>
  dates.findLast((date) => isAnchor(date) && !isTimeOfSpeech(sentence, date))?.when ?? null

/** "said on Tuesday that talks the day before had failed": on Monday. */
const daySaid = (dates: readonly FoundDate[]): When | null => dates.findLast(isAnchor)?.when ?? null

function timeBeside(base: When, shift: number, asWritten: string): When {
  if (shift === 0 && base.precision === 'night' && /night$/i.test(asWritten)) return { ...base, asWritten }
  // "bombs fell overnight; the day before, …": before the morning to which the night led.
  const isBefore = (shift < 0 && !(base.precision === 'night' && /day/i.test(asWritten))) || /^earlier/i.test(asWritten)
  const day: IsoDate = addDays(isBefore ? base.start : base.end, shift)
  return /night$/i.test(asWritten)
    ? { start: day, end: addDays(day, 1), precision: 'night', basis: 'resolved', asWritten }
    : { start: day, end: day, precision: 'day', basis: 'resolved', asWritten }
}
