import type { When } from '../model/when'
import { addDays, weekdayOf } from '../text/calendar'
import { formatWhen, spanDays } from '../text/formatWhen'
import { complaintOfCalendar, datesOf } from './checkCalendar'
import { checkDateWords } from './checkDateWords'
import type { FoundClaim } from './foundClaim'
import type { Complaint, Offender } from './offender'

/** The war began in 2014; nothing these articles tell as news or as background of the talks is older. */
const EARLIEST = '2014-01-01'
/** Deadlines and plans look ahead, but a date further off than this is a slip of the pen. */
const YEARS_AHEAD = 5
/** Talks "during two days" are known to the day; what lasts longer than this is a period, not an event. */
const LONGEST_EVENT_DAYS = 7
const SATURDAY = 6

/**
 * Each date of a claim must be possible in itself, agree with the article's words, and fit its day of publication,
 * never the clock: "on Thursday" in an article of 18 December 2025 is that day, whenever it is compiled.
 */
export function checkDates({ claim, source }: FoundClaim, publishedOn: string | null): Offender[] {
  const offender = (field: string[], complaint: Complaint): Offender => ({
    file: source.file,
    line: source.lineOf(...field),
    ...complaint,
  })
  if (claim.when === null && publishedOn === null) {
    return [
      offender([], {
        what: 'nothing dates this claim, nor its article',
        mend: 'add `when:`, or the day of publication',
      }),
    ]
  }
  const dates = datesOf(claim).flatMap(({ when, field }) =>
    checkWhen(when, publishedOn).map((complaint) => offender(field, complaint)),
  )
  return [...dates, ...checkTense(claim, publishedOn).map((complaint) => offender(['when'], complaint))]
}

function checkWhen(when: When, publishedOn: string | null): Complaint[] {
  const { start, end } = when
  const unreal = complaintOfCalendar(when)
  if (unreal !== null) return [unreal]
  const latest = publishedOn === null ? null : `${Number(publishedOn.slice(0, 4)) + YEARS_AHEAD}${publishedOn.slice(4)}`
  if (start < EARLIEST || (latest !== null && end > latest)) {
    return [
      {
        what: `${formatWhen(when)} is outside what the article can speak of (${EARLIEST} to ${latest ?? 'any later day'})`,
        mend: 'check the year',
      },
    ]
  }
  return [...checkPrecision(when), ...checkDateWords(when)]
}

/**
 * A night has both its days; a weekend is Saturday and Sunday; a day is one day, or each day of talks that took
 * several.
 */
function checkPrecision(when: When): Complaint[] {
  const { start, end, precision } = when
  const days = spanDays(when)
  switch (precision) {
    case 'time':
      return days === 1
        ? []
        : [{ what: `a time of day in a span of ${days} days`, mend: 'write `on:`, or another precision' }]
    case 'day':
      return days <= LONGEST_EVENT_DAYS
        ? []
        : [{ what: `precise to the day, and yet ${days} days long`, mend: 'write another precision' }]
    case 'night':
      return days === 2
        ? []
        : [{ what: `a night has two days, this has ${days}`, mend: `write from: ${addDays(end, -1)}, to: ${end}` }]
    case 'weekend':
      if (days === 2 && weekdayOf(start) === SATURDAY) return []
      return [
        { what: `${start} to ${end} is no weekend`, mend: 'give the Saturday and the Sunday, or another precision' },
      ]
    case 'week':
      return days <= 7 ? [] : [{ what: `a week with ${days} days`, mend: 'write precision: vague, or fewer days' }]
    case 'month':
      return days <= 31 ? [] : [{ what: `a month with ${days} days`, mend: 'write precision: vague, or fewer days' }]
    case 'vague':
      return []
  }
}

/** Of what is over, these spans must be over too; of a week or a month the article may speak before it ends. */
const EXACT_SPANS: ReadonlySet<When['precision']> = new Set(['time', 'day', 'night', 'weekend'])

/** What is told as past cannot lie after the article, nor what is told as planned before it. */
function checkTense(claim: FoundClaim['claim'], publishedOn: string | null): Complaint[] {
  const { when } = claim
  if (when === null || publishedOn === null) return []
  const told =
    claim.kind === 'negotiation' ? claim.state : claim.kind === 'raid' || claim.kind === 'strike' ? 'held' : null
  const dates = `${formatWhen(when)}; the article is of ${publishedOn}`
  const isOver = told === 'held' && EXACT_SPANS.has(when.precision)
  if (told !== null && told !== 'planned' && (isOver ? when.end : when.start) > publishedOn) {
    return [{ what: `told as ${told}, but dated after the article: ${dates}`, mend: 'correct the date, or the status' }]
  }
  if (told === 'planned' && when.end < publishedOn) {
    return [
      { what: `told as planned, but dated before the article: ${dates}`, mend: 'correct the date, or the status' },
    ]
  }
  return []
}
