import type { IsoDate, When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import type { TalkMention } from '../talkMention'

/** "hours after", "less than 24 hours before": in front of the words of talks. */
const HOURS = /\b(?:hours|minutes|shortly) (?<how>before|after|ahead of|prior to) (?:[\p{L}\d'.-]+ ){0,6}$/u

const howBeside = (text: string, words: string): string | undefined =>
  HOURS.exec(text.slice(0, Math.max(0, text.indexOf(words))))?.groups?.['how']

/** Whether news came hours before or after the talks of a mention. */
export const isHoursBeside = ({ sentence, words }: TalkMention): boolean =>
  howBeside(sentence.text, words) !== undefined

/**
 * The days that talks can have been on, if the news came hours before or after them: "The drones came just hours after
 * talks had opened in Doha". The day of the news is the one told in its sentence, else that of the report.
 */
export function hoursBeside({ sentence, words }: TalkMention, published: IsoDate): When | null {
  const { text, dates } = sentence
  const how = howBeside(text, words)
  if (how === undefined) return null
  const news = dates.find(({ reach, when }) => reach === 'point' && when.precision === 'day' && when.end <= published)
  const day = news?.when.end ?? published
  const [start, end] = how === 'after' ? [addDays(day, -1), day] : [day, addDays(day, 1)]
  return { start, end, precision: 'vague', basis: 'resolved', asWritten: null }
}
