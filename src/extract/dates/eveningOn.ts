import type { When } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { FoundDate } from './foundDate'

/** "since Wednesday evening", "from 18:00 on Nov. 19", "starting at 23:00 on Sunday": the night that began then. */
const SINCE = /\b(?:since|from|starting|beginning) [^,;.]{0,20}$/i
const IN_THE_EVENING = /\b(?:late|evening|night|1[5-9]:\d\d|2[0-3]:\d\d)\b|\dp\.?m\b| p\.?m\b/i
/** How many UTF-16 units after a day "evening" may stand. */
const EVENING_REACH = 8

/** The time told, which is a night where it opens with an evening: "from 18:00 on 19 November" is that of 19–20. */
export function eveningOn(text: string, { when, start, end }: FoundDate): When {
  const told = text.slice(0, end + EVENING_REACH)
  const since = SINCE.exec(told.slice(0, start)) ?? /^(?:since|from) /i.exec(when.asWritten ?? '')
  const isEvening = since !== null && IN_THE_EVENING.test(told.slice(since.index || start))
  return isEvening && when.start === when.end ? { ...when, end: addDays(when.start, 1), precision: 'night' } : when
}
