import type { When } from '../../../model/when'
import type { Article } from '../../articleContext'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import { ARMS, datesOfEvents } from '../day/dayToldBefore'

const ANOTHER = /^\W*(?:Yet )?(?:another|a further)\b/i
/** A sentence of the text itself, not a headline. */
const ENDS = /[.!?]["'\u2019\u201d]?\s*$/

/** "Another major drone attack pounded the capital overnight": opens the news, and is beside none told before it. */
export const opensNews = ({ text, index }: Sentence, { sentences }: Article): boolean =>
  ANOTHER.test(text) && !sentences.slice(0, index).some((before) => ENDS.test(before.text) && ARMS.test(before.letters))

const HOURS = /^hours (?:before|earlier|after|later)$/i

/** "On Sunday a drone hit a bus. … A few hours before, six people were hurt in Lutsk": of the day told last before. */
export function dayOfHours(date: FoundDate | undefined, { index }: Sentence, { sentences }: Article): When | null {
  if (!date || !HOURS.test(date.when.asWritten ?? '')) return null
  return (
    sentences
      .slice(0, index)
      .filter(({ letters }) => ARMS.test(letters))
      .flatMap(datesOfEvents)
      .at(-1) ?? null
  )
}
