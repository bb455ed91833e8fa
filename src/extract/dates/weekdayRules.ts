import type { IsoDate } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import { WEEKDAY, WEEKDAYS } from '../../text/dateWords'
import { anyOf } from '../../text/pattern'
import { looksAhead } from './lookAhead'
import { type Groups, nightBefore, onDay, type TimeContext, type TimeRule, timeWords } from './timeRule'

const DAY = `(?<day>${WEEKDAY})`
const EARLY = anyOf('the (?:early )?(?:hours|morning) of|early')

/** "on Tuesday next week", "Friday of last week" */
const OTHER_WEEK = String.raw`(?:on\s+)?${DAY}(?:\s+of)?\s+(?<week>next|last)\s+week`

/** Times told by the name of a weekday. In order: what an earlier rule took, a later one leaves alone. */
export const WEEKDAY_RULES: readonly TimeRule[] = [
  {
    // "between Monday night and Tuesday morning", "in the night from Monday to Tuesday"
    pattern: timeWords(
      [
        String.raw`(?:between|overnight\s+from|from|on|in|during|overnight)?\s*(?:the\s+)?(?:night|evening)?\s*`,
        String.raw`(?:(?:of|from|between)\s+)?`,
        String.raw`(?<first>${WEEKDAY})\s*(?:night|evening)?\s+(?:and|to|into|until|through)\s+`,
        String.raw`(?:${EARLY}\s+)?${DAY}(?:\s+morning)?`,
      ].join(''),
    ),
    read: (groups, context) => {
      const last = weekdayMeant(groups, context)
      if (/night|evening|into|overnight|morning/i.test(groups['whole'] ?? '')) return nightBefore(last)
      const days = (indexOfDay(groups['day']) - indexOfDay(groups['first']) + 7) % 7
      return [addDays(last, -days), last, 'vague', 'point']
    },
  },
  {
    pattern: timeWords(OTHER_WEEK),
    read: ({ day, week }, { published }) => {
      const sunday = addDays(published, -(weekdayOf(published) || 7))
      return onDay(addDays(sunday, (indexOfDay(day) || 7) + (week?.toLowerCase() === 'next' ? 7 : -7)))
    },
  },
  {
    pattern: timeWords(String.raw`overnight\s+(?:into|to|on|through)\s+(?:early\s+)?${DAY}`),
    read: (groups, context) => nightBefore(weekdayMeant(groups, context)),
  },
  {
    // "Monday night" begins on Monday.
    pattern: timeWords(String.raw`(?:on\s+|late\s+on\s+|late\s+)?(?<which>last\s+|next\s+)?${DAY}\s+night`),
    read: (groups, context) => {
      const evening = weekdayMeant(groups, context)
      const morning = evening === context.published ? evening : addDays(evening, 1)
      return [evening, morning, 'night', 'point']
    },
  },
  {
    // "late on Thursday", "the evening of Sunday", "since Monday", "next Friday morning"
    pattern: timeWords(
      [
        String.raw`(?:(?:early|late|later|earlier)\s+)?(?:on\s+|by\s+|since\s+|during\s+|for\s+)?`,
        String.raw`(?:the\s+(?:morning|evening|night|afternoon)\s+of\s+)?`,
        String.raw`(?<which>last\s+|next\s+|this\s+|coming\s+)?${DAY}(?:\s+(?:morning|afternoon|evening))?`,
      ].join(''),
    ),
    read: (groups, context) => {
      const date = weekdayMeant(groups, context)
      if (/last/i.test(groups['which'] ?? '')) return [date, date, 'day', 'past']
      // "Since Monday", said on a Thursday, sums up nights; since the day before, the last one.
      const isSum = /^since\b/i.test(context.sentence.slice(context.at)) && date < addDays(context.published, -1)
      return isSum ? [date, context.published, 'vague', 'total'] : onDay(date)
    },
  },
]

const indexOfDay = (name: string | undefined): number =>
  WEEKDAYS.findIndex((day) => day.toLowerCase() === name?.toLowerCase())

/** "would": the nearest such day, looking ahead beyond this many days back. */
const NEAREST_DAYS = 3

/** The nearest such weekday on or before the day of publication, unless the sentence looks ahead. */
function weekdayMeant(groups: Groups, { published, sentence, at }: TimeContext): IsoDate {
  const wanted = indexOfDay(groups['day'])
  const which = (groups['which'] ?? '').trim().toLowerCase()
  const back = (weekdayOf(published) - wanted + 7) % 7
  if (which === 'last') return addDays(published, -(back || 7))
  const looks = looksAhead(sentence, at)
  const ahead = which === 'next' || which === 'coming' || (looks === 'nearest' ? back > NEAREST_DAYS : looks)
  return ahead ? addDays(published, (7 - back) % 7 || (which === 'next' ? 7 : 0)) : addDays(published, -back)
}
