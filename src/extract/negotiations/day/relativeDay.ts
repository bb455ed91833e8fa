import type { When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import { oneOf, part } from '../../../text/pattern'
import type { TalkMention } from '../talkMention'
import { BEFORE_IT } from '../words/otherTalks'
import { isOfSpeech } from './dayOfSpeech'

/** A day told from that of other talks: what is a day before "the talks", what is the same day. */
const DAY_BEFORE = new RegExp(
  part`
    (?<!c[ao]mes? |coming )
    \b${oneOf`
      on the eve of | (?:a|one|the) day (?:before|earlier|ahead of) | the previous (?:day|evening) | the evening before
    `}\b
  `,
  'i',
)
const DAY_AFTER = /\b(?:the (?:following|next) (?:day|morning)|(?:a|one) day (?:later|after)|the day after)\b/i
const SAME_DAY = new RegExp(
  part`
    \b${oneOf`
      (?:the|that) same (?:day|evening|morning|afternoon) | that (?:day|evening|afternoon|morning) | later in the day
      earlier in the day | hours (?:before|after|earlier|later) | afterwards? | after that
      (?:shortly|minutes) (?:before|after)
      after (?:the|his|her|their|this) (?:meeting|talks|summit|call|conversation)
      (?:before|ahead of|prior to) (?:that|it|them|this)
      before \p{Lu}[\p{L}]+ (?:arrived|landed) | before the \w+ (?:began|started) | en route | from there
      in the evening
    `}\b
  `,
  'iu',
)
/** Told one after the other, of what is over: of one day, if nothing else is said. */
const NEXT_TOLD =
  /\b(?:then|(?:flew|went|travell?ed) on to|also|later|separately|same city|on the sidelines|over dinner|in turn)\b/i

/** The day that words like "the following day" or "afterward" mean, beside talks that were on a known day. */
export function relativeTo(mention: TalkMention, base: When | null): When | null {
  const { around: text, status, subordinate } = mention
  const said = DAY_AFTER.test(text) ? daySaid(mention) : null
  if (said) return dayBeside(said, 1)
  if (base === null) return null
  const hangsOn = subordinate && HANGS_ON.exec(text)
  if (hangsOn) return dayBeside(base, DAYS[hangsOn[1]!.toLowerCase()]! * (hangsOn[2] === 'after' ? -1 : 1))
  const isSameDay = SAME_DAY.test(text) || BEFORE_IT.test(text) || (status === 'held' && NEXT_TOLD.test(text))
  const shift = DAY_BEFORE.test(text) ? -1 : DAY_AFTER.test(text) ? 1 : isSameDay ? 0 : null
  if (shift === null) return null
  if (shift === 0) return { ...base, basis: 'resolved', asWritten: null }
  return dayBeside(base, shift)
}

/** "Zelensky said on 9 May that the leaders would meet the next day": the day after he said it. */
const daySaid = ({ sentence: { text, dates }, words }: TalkMention): When | null =>
  dates.find((date) => date.when.precision === 'day' && date.end <= text.indexOf(words) && isOfSpeech(text, date))
    ?.when ?? null

/** "Drones came in the hours after Merz's call with Putin": what came hangs on the call, which has no day by that. */
export const isHungOn = ({ around: text, words, subordinate }: TalkMention): boolean =>
  !subordinate && HOURS_AFTER.test(text.slice(0, Math.max(0, text.indexOf(words))))
const HOURS_AFTER = /\b(?:hours|minutes|shortly) (?:before|after) (?:[\p{L}'.-]+ ){0,6}$/u

/** "Zelensky met Trump, a day after the two had spoken": the talk was the day before. */
const HANGS_ON = /^\W*(?:just |only )?(a|one|two|three|four|five) days? (after|before)\b/i
const DAYS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 }

function dayBeside(base: When, shift: number): When {
  const day = addDays(shift < 0 ? base.start : base.end, shift)
  return { start: day, end: day, precision: 'day', basis: 'resolved', asWritten: null }
}
