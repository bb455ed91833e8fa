import type { FoundDate } from '../../dates/foundDate'
import { isTimeOfSpeech } from '../../dates/dateAt'
import type { Sentence } from '../../readSentences'

const OF_THE_DAY = /^(?:earlier |later )?(?:today|this (?:morning|afternoon|evening))$/i

/** "I spoke with Trump today," he wrote on Wednesday: "today" is the day on which it was said. */
export function dayOfQuote(found: FoundDate | undefined, { text, dates }: Sentence): FoundDate | undefined {
  if (!found || !OF_THE_DAY.test(found.when.asWritten ?? '')) return found
  const isQuoted = (text.slice(0, found.start).match(/"/g)?.length ?? 0) % 2 === 1
  const said = dates.find((date) => date !== found && date.when.precision === 'day' && isTimeOfSpeech(text, date))
  if (!isQuoted || !said) return found
  return { ...found, when: { ...found.when, start: said.when.start, end: said.when.end } }
}
