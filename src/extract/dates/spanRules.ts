import type { IsoDate } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import { MONTH } from '../../text/dateWords'
import { anyOf } from '../../text/pattern'
import { looksAhead } from './lookAhead'
import { type Groups, type TimeContext, type TimeRule, type TimeTold, timeWords } from './timeRule'

const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)'
const DAYS_OF: Readonly<Record<string, number>> = { month: 31, year: 365 }
const WEEK = 7

const WEEKEND = anyOf('(?<which>last|this|next|coming|this coming|past|over the|the) weekend')
const SPAN = anyOf(`(?:(?<later>later|before the end of|by the end of) )?
  (?<which>last|past|this|next|previous) (?<span>week|month|year)|
  (?:over|in|during) the (?:past|last|previous) (?<long>week|month|year|
    ${NUMBER} (?:days|nights|weeks|months|years))`)

/** "since the start of the war", "so far this year", "every night": sums and habits, not news of a night. */
const SUM = anyOf(`since (?:Russia|Russian (?:forces|troops)|Moscow|the Kremlin|Putin|Vladimir Putin)
    (?: \\w+)? (?:invaded|launched|began|started|sent|unleashed)\\b[^,.;]*|
  since the (?:[\\w-]+ ){0,2}(?:start|beginning|outbreak|onset|launch|invasion|war)[^,.;]*|
  (?:in|over|during|within) the (?:first|last|final) (?:(?:${NUMBER}|few|several) )?
    (?:days|nights|weeks|months|half|quarter) of (?:the )?[\\w-]+(?: \\d{4})?|
  since (?:(?:early|late) )?20\\d\\d|
  (?:over|in|during|within) (?:(?:just|only) )?(?:the|a|one|a single) (?:week|month|year)
    (?! (?:ahead|before|to come|after))|
  so far(?: this \\w+)?|this (?:year|month|winter|autumn|summer|spring)|
  (?:every|each|per) (?:night|day|week|month)|a (?:night|day|week|month) on average|on average|
  nightly|monthly|weekly|to date|in total since|year-to-date`)

/** "in the coming days", "within the next two weeks", "in the week to come" */
const AHEAD = anyOf(`(?:in|within|over|during) the (?:coming|next)
  (?:(?: (?:few|couple of))? (?:days|24 hours|48 hours)|(?: (?:few|couple of|two|2))? (?<aheadWeeks>weeks))|
  (?:in|within|over|during) the (?:coming week|week (?:to come|ahead))`)

/** "in early July", "between May and July", "back in 2024", "two weeks ago", "in recent days". */
const LONG_PAST = [
  String.raw`(?:in|since|during|back\s+in|last|of|early|late|mid)[\s-]+(?:early\s+|late\s+|mid-)?`,
  String.raw`(?:${MONTH}(?:\s+\d{4})?|(?:19|20)\d\d)(?!\s*\d)|`,
  anyOf(`between ${MONTH} and ${MONTH}|
    (?:${NUMBER}|several|few|some) (?:days|weeks|months|years) (?:ago|earlier|before)|
    (?:days|weeks|months|years) (?:ago|earlier)|(?:a|one) (?:week|month|year) (?:ago|earlier)|
    recent (?:days|weeks|months)`),
].join('')

/** Weekends, weeks and longer. */
export const SPAN_RULES: readonly TimeRule[] = [
  { pattern: timeWords(WEEKEND), read: (groups, context) => weekendMeant(groups['which'] ?? '', context) },
  { pattern: timeWords(SPAN), read: readSpan },
  {
    pattern: timeWords(AHEAD),
    read: ({ aheadWeeks }, { published }) => [
      addDays(published, 1),
      addDays(published, aheadWeeks === undefined ? WEEK : 2 * WEEK),
      'vague',
      'point',
    ],
  },
  { pattern: timeWords(SUM), read: (_, { published }) => [addDays(published, -365), published, 'vague', 'total'] },
  {
    pattern: timeWords(LONG_PAST),
    read: (_, { published }) => [addDays(published, -31), addDays(published, -2), 'vague', 'past'],
  },
]

function readSpan({ span, long, which, later }: Groups, { published, sentence, at }: TimeContext): TimeTold {
  const days = DAYS_OF[(span ?? long ?? '').toLowerCase()] ?? WEEK
  const is = (which ?? '').toLowerCase()
  const isWeek = span?.toLowerCase() === 'week'
  const monday = addDays(published, -((weekdayOf(published) + 6) % WEEK))
  const sunday = addDays(monday, WEEK - 1)
  if (is === 'next')
    return isWeek
      ? [addDays(monday, WEEK), addDays(sunday, WEEK), 'week', 'point']
      : nextOf(published, days === DAYS_OF['year'])
  // "later this week", "will meet this week": what is left of it.
  if (is === 'this' && isWeek)
    return later !== undefined || looksAhead(sentence, at) === true
      ? [published, sunday, 'week', 'point']
      : [monday, published, 'week', 'point']
  if (isWeek && is === 'last') return [addDays(monday, -WEEK), addDays(sunday, -WEEK), 'week', 'total']
  const reach = long !== undefined || isWeek ? 'total' : 'past'
  return [addDays(published, -days), published, isWeek ? 'week' : 'vague', reach]
}

/** The calendar month, or year, after that of a day. */
function nextOf(day: IsoDate, isYear: boolean): TimeTold {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (isYear) return [`${year + 1}-01-01`, `${year + 1}-12-31`, 'vague', 'point']
  const firstOf = (months: number): IsoDate =>
    `${year + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}-01`
  return [firstOf(month + 1), addDays(firstOf(month + 2), -1), 'month', 'point']
}

/** Saturday and Sunday: the coming ones if the sentence looks ahead, "this" weekend's, else those before. */
function weekendMeant(which: string, { published, sentence, at }: TimeContext): TimeTold {
  const sinceSaturday = (weekdayOf(published) + 1) % WEEK
  const saturday = addDays(published, -sinceSaturday)
  const within = sinceSaturday <= 1
  const ahead = /next|coming|this/i.test(which) || looksAhead(sentence, at) !== false
  const isNow = within && !/last|next|coming/i.test(which)
  const start = !isNow && ahead ? addDays(saturday, WEEK) : saturday
  return [start, addDays(start, 1), 'weekend', 'point']
}
