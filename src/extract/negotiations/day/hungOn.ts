import { WEEKDAY } from '../../../text/dateWords'
import { lastAnchor } from '../../dates/beside'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'

/**
 * Whether a date only says how it stands to another event: "a day earlier", "hours before"; but not "later on Monday",
 * nor what hangs on a day of its own sentence: "On Sunday drones came, a day before he is due in Rome".
 */
export const isRelative = (date: FoundDate, { text, dates }: Sentence): boolean => {
  const words = date.when.asWritten ?? ''
  if (!BESIDE.test(words) || OF_A_DAY.test(words)) return false
  const before = dates.filter(({ end }) => end <= date.start)
  return !HUNG_ON.test(words) || lastAnchor(text, before) === null
}

const BESIDE = /\b(?:earlier|before|after|later|following|hours|previous)\b/i
const OF_A_DAY = new RegExp(`\\d|\\b(?:${WEEKDAY}|today)\\b`, 'i')
const HUNG_ON = /^\w+ days? (?:after|before)$/i
