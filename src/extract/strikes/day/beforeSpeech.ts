import type { When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import type { Article } from '../../articleContext'
import { isTimeOfSpeech } from '../../dates/dateAt'
import type { Sentence } from '../../readSentences'

/**
 * "Authorities in Tuapse said on Monday that debris had killed a man", in a report of Wednesday: on that Monday or the
 * day before, as what a report tells without a day is of its own or the day before.
 */
export function beforeSpeech({ text, dates }: Sentence, { published }: Article): When | null {
  const [date] = dates.filter(({ reach, when }) => reach === 'point' && when.start === when.end)
  if (!date || published === null || !isTimeOfSpeech(text, date) || date.when.end >= addDays(published, -1)) return null
  const { end } = date.when
  return { start: addDays(end, -1), end, precision: 'day', basis: 'resolved', asWritten: date.when.asWritten }
}
