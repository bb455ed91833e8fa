import type { IsoDate, WhenPrecision } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import type { FoundDate } from './findDates'
import { looksAhead } from './lookAhead'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAY = `(?<day>${WEEKDAYS.join('|')})`
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)'

interface Rule {
  pattern: RegExp
  read: (
    groups: Record<string, string | undefined>,
    context: Context,
  ) => [IsoDate, IsoDate, WhenPrecision, FoundDate['reach']]
}
interface Context {
  published: IsoDate
  sentence: string
  at: number
}

const night = (morning: IsoDate): [IsoDate, IsoDate, WhenPrecision, 'point'] => [
  addDays(morning, -1),
  morning,
  'night',
  'point',
]
const day = (date: IsoDate): [IsoDate, IsoDate, WhenPrecision, 'point'] => [date, date, 'day', 'point']

/** In order: what an earlier rule took, a later one leaves alone. */
const RULES: readonly Rule[] = [
  {
    // "between Monday night and Tuesday morning", "from Friday evening to Saturday", "from Monday into Tuesday"
    pattern: rule(
      `(?:between|from|on|overnight)?\\s*(?:the\\s+)?(?:night|evening)?\\s*(?:of\\s+)?(?:${WEEKDAYS.join('|')})\\s*(?:night|evening)?\\s+(?:and|to|into|until|through)\\s+(?:the\\s+(?:early\\s+)?(?:hours|morning)\\s+of\\s+|early\\s+)?${DAY}(?:\\s+morning)?`,
    ),
    read: (groups, context) => {
      const last = weekday(groups, context)
      return /night|evening|into|overnight|morning/i.test(groups['whole'] ?? '')
        ? night(last)
        : [addDays(last, -1), last, 'vague', 'point']
    },
  },
  {
    pattern: rule(`overnight\\s+(?:into|to|on|through)\\s+(?:early\\s+)?${DAY}`),
    read: (groups, context) => night(weekday(groups, context)),
  },
  {
    // "Monday night" begins on Monday.
    pattern: rule(`(?:on\\s+|late\\s+on\\s+|late\\s+)?(?<which>last\\s+|next\\s+)?${DAY}\\s+night`),
    read: (groups, context) => {
      const evening = weekday(groups, context)
      return [
        evening,
        addDays(evening, 1) > context.published && evening === context.published ? evening : addDays(evening, 1),
        'night',
        'point',
      ]
    },
  },
  {
    pattern: rule(
      `(?:(?:early|late|later|earlier)\\s+)?(?:on\\s+|by\\s+|since\\s+|during\\s+|for\\s+)?(?:the\\s+(?:morning|evening|night|afternoon)\\s+of\\s+)?(?<which>last\\s+|next\\s+|this\\s+|coming\\s+)?${DAY}(?:\\s+(?:morning|afternoon|evening))?`,
    ),
    read: (groups, context) => {
      const date = weekday(groups, context)
      return [date, date, 'day', /last/i.test(groups['which'] ?? '') ? 'past' : 'point']
    },
  },
  {
    pattern: rule(
      'overnight|(?:during|in|over|through)\\s+the\\s+night|last\\s+night|that\\s+night|at\\s+night|night-time|nighttime|the\\s+(?:past|previous)\\s+night|tonight',
    ),
    read: (_, { published }) => night(published),
  },
  {
    pattern: rule('(?:came|comes|coming)\\s+(?:just\\s+|only\\s+)?(?:a|one)\\s+day\\s+before'),
    read: (_, { published }) => day(addDays(published, 1)),
  },
  {
    pattern: rule(
      '(?:a|one)\\s+day\\s+after|yesterday(?:\\s+(?:morning|afternoon|evening))?|the\\s+(?:day\\s+before|previous\\s+day)|a\\s+day\\s+(?:earlier|before)',
    ),
    read: (_, { published }) => day(addDays(published, -1)),
  },
  { pattern: rule('tomorrow'), read: (_, { published }) => day(addDays(published, 1)) },
  {
    pattern: rule(
      'hours\\s+(?:before|after|earlier|later)|today|(?:earlier|later)\\s+in\\s+the\\s+day|this\\s+(?:morning|afternoon|evening)',
    ),
    read: (_, { published }) => day(published),
  },
  {
    pattern: rule(
      '(?:(?:over|in|during|within|for)\\s+)?the\\s+(?:past|last|previous)\\s+(?:day|24\\s+hours|twenty-four\\s+hours)|over\\s+past\\s+day|in\\s+a\\s+day|past\\s+24\\s+hours|past\\s+day|last\\s+day',
    ),
    read: (_, { published }) => [addDays(published, -1), published, 'day', 'point'],
  },
  {
    pattern: rule('(?<which>last|this|next|coming|this\\s+coming|past|over\\s+the|the)\\s+weekend'),
    read: (groups, context) => weekend(groups['which'] ?? '', context),
  },
  {
    pattern: rule(
      `(?<which>last|past|this|next|previous)\\s+(?<span>week|month|year)|(?:(?:over|in|during)\\s+)the\\s+(?:past|last|previous)\\s+(?<long>week|month|year|${NUMBER}\\s+(?:days|nights|weeks|months|years))`,
    ),
    read: (groups, { published }) => {
      const span = groups['span']
      const days = span === 'month' || groups['long'] === 'month' ? 31 : span === 'year' ? 365 : 7
      if (/next/i.test(groups['which'] ?? ''))
        return [addDays(published, 1), addDays(published, days), 'vague', 'point']
      const thisWeek = span === 'week' && /this/i.test(groups['which'] ?? '')
      if (thisWeek) return [addDays(published, -((weekdayOf(published) + 6) % 7)), published, 'week', 'point']
      return [
        addDays(published, -days),
        published,
        span === 'week' ? 'week' : 'vague',
        groups['long'] || span === 'week' ? 'total' : 'past',
      ]
    },
  },
  {
    // "since the start of the war", "so far this year", "every night": sums and habits, not news of a night.
    pattern: rule(
      'since\\s+the\\s+(?:[\\w-]+\\s+){0,2}(?:start|beginning|outbreak|onset|launch|invasion|war)[^,.;]*|since\\s+(?:(?:early|late)\\s+)?20\\d\\d|(?:over|in|during|within)\\s+(?:just\\s+|only\\s+)?(?:the|a|one|a\\s+single)\\s+(?:week|month|year)(?!\\s+(?:ahead|before|to\\s+come|after))|so\\s+far(?:\\s+this\\s+\\w+)?|this\\s+(?:year|month|winter|autumn|summer|spring)|(?:every|each)\\s+(?:night|day|week|month)|per\\s+(?:night|day|week|month)|a\\s+(?:night|day|week|month)\\s+on\\s+average|on\\s+average|nightly|monthly|weekly|to\\s+date|in\\s+total\\s+since|year-to-date',
    ),
    read: (_, { published }) => [addDays(published, -365), published, 'vague', 'total'],
  },
  {
    pattern: rule(
      `(?:in|since|during|back\\s+in|last|of|early|late|mid)[\\s-]+(?:early\\s+|late\\s+|mid-)?(?:(?<month>${MONTH})(?:\\s+\\d{4})?|(?:19|20)\\d\\d)(?!\\s*\\d)|(?:${NUMBER}|several|few|some)\\s+(?:days|weeks|months|years)\\s+(?:ago|earlier|before)|(?:days|weeks|months|years)\\s+(?:ago|earlier)|(?:a|one)\\s+(?:week|month|year)\\s+(?:ago|earlier)|recent\\s+(?:days|weeks|months)`,
    ),
    read: (_, { published }) => [addDays(published, -31), addDays(published, -2), 'vague', 'past'],
  },
]

/** "the largest attack since the start of the war", "this year": a comparison dates nothing. */
const isSum = (words: string): boolean =>
  /since|so far|this (?:year|month|winter|autumn|summer|spring)|in (?:recent )?(?:weeks|months)/i.test(words)

function rule(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?<whole>${source})(?![\\p{L}\\d])`, 'giu')
}

/** Nights, weekdays, weekends and spans told relative to the publication date, without overlaps. */
export function findNightsAndDays(sentence: string, published: IsoDate): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of RULES) {
    for (const match of sentence.matchAll(pattern)) {
      const lead = /^\s*/.exec(match[0])![0].length
      const start = match.index + lead
      const end = match.index + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      if (
        /\b(?:largest|biggest|heaviest|deadliest|worst|most|highest|first|(?:second|third|fourth|fifth|sixth|\d+th) time|record|longest)\b[^.;]{0,50}$/i.test(
          sentence.slice(0, start),
        ) &&
        isSum(match[0])
      )
        continue
      const [from, to, precision, reach] = read(match.groups ?? {}, { published, sentence, at: start })
      found.push({
        start,
        end,
        reach,
        when: { start: from, end: to, precision, basis: 'resolved', asWritten: sentence.slice(start, end) },
      })
    }
  }
  return found
}

/** The nearest such weekday on or before the day of publication, unless the sentence looks ahead. */
function weekday(groups: Record<string, string | undefined>, { published, sentence, at }: Context): IsoDate {
  const wanted = WEEKDAYS.indexOf((groups['day'] ?? '').toLowerCase())
  const which = (groups['which'] ?? '').trim().toLowerCase()
  const back = (weekdayOf(published) - wanted + 7) % 7
  if (which === 'last') return addDays(published, -(back || 7))
  const looks = looksAhead(sentence, at)
  const ahead = which === 'next' || which === 'coming' || (looks === 'nearest' ? back > 3 : looks)
  return ahead ? addDays(published, (7 - back) % 7 || (which === 'next' ? 7 : 0)) : addDays(published, -back)
}

/** Saturday and Sunday: the coming ones if the sentence looks ahead, "this" weekend's, else those before. */
function weekend(
  which: string,
  { published, sentence, at }: Context,
): [IsoDate, IsoDate, WhenPrecision, FoundDate['reach']] {
  const sinceSaturday = (weekdayOf(published) + 1) % 7
  const saturday = addDays(published, -sinceSaturday)
  const within = sinceSaturday <= 1
  const ahead = /next|coming|this/i.test(which) || looksAhead(sentence, at) !== false
  const start = within && !/last|next|coming/i.test(which) ? saturday : ahead ? addDays(saturday, 7) : saturday
  return [start, addDays(start, 1), 'weekend', 'point']
}
