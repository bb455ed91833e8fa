import type { IsoDate, When } from '../../model/when'
import { findBeside } from './beside'
import { findExplicitDates } from './explicitDates'
import type { FoundDate } from './foundDate'
import { findNightsAndDays } from './nightsAndDays'
import { findTwoDays } from './twoDays'

/** Longer than any sentence worth dating; keeps chrono's time in bounds on texts without full stops. */
const LONGEST_SENTENCE = 2_000

/** "a woman born in 1955 was killed", "women born in 1956 and in 1967": their age, not a day. */
const BORN_BEFORE = /\bborn (?:in \d{4}(?:,|,? and) )*$/i

/** "Today, on 4 January, …" in an article that came out the day after: the day named is meant. */
const isNamedNext = (sentence: string, { end, when }: FoundDate, found: readonly FoundDate[]): boolean =>
  /^(?:today|yesterday)$/i.test(when.asWritten ?? '') &&
  found.some((next) => next.when.basis === 'stated' && /^,? (?:on )?$/.test(sentence.slice(end, next.start)))

/**
 * The times told in a sentence of normalised text, in order, without overlaps. Relative ones are resolved against the
 * day of publication, never against a clock; without that day only dates with a year are found. `before`: the time told
 * last in the sentences before.
 */
export function findDates(sentence: string, published: IsoDate | null, before: When | null = null): FoundDate[] {
  if (sentence.length > LONGEST_SENTENCE) return []
  const found = published === null ? [] : findNightsAndDays(sentence, published)
  for (const date of [...findExplicitDates(sentence, published), ...findTwoDays(sentence, published)]) {
    const overlapping = found.filter((other) => other.start < date.end && date.start < other.end)
    if (
      overlapping.some((other) => other.end - other.start > date.end - date.start && other.when.precision === 'night')
    )
      continue
    for (const other of overlapping) found.splice(found.indexOf(other), 1)
    found.push(date)
  }
  const told = found
    // "the night of December 19-18": a slip, of which nobody can say which day is meant.
    .filter(({ when }) => when.start <= when.end)
    .filter((date) => !BORN_BEFORE.test(sentence.slice(0, date.start)) && !isNamedNext(sentence, date, found))
    .sort((a, b) => a.start - b.start)
  if (published === null) return told
  const beside = findBeside(sentence, told, before, published)
  const others = told.filter((date) => beside.every((other) => date.end <= other.start || other.end <= date.start))
  return [...others, ...beside].sort((a, b) => a.start - b.start)
}
