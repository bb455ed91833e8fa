import type { IsoDate, When } from '../../model/when'
import { addDays } from '../../text/calendar'
import { isOfManyStates } from './parties/bodies'
import { BELLIGERENTS, type Party } from './parties/party'
import { PLANNING_IT } from './definite'
import { sidesOf, unique } from './parties/parties'
import { isHungOn, relativeTo } from './day/relativeDay'
import { lastIndex } from './join/settleTalks'
import { lookForward } from './day/shiftDate'
import { isLong } from './day/talkDays'
import type { TalkMention } from './talkMention'
import type { Talks } from './join/talks'
import { SAME_VENUE } from './venue/venue'

/** Of a next round: those of the talks told before, else those who fight the war. */
function partiesOfRound({ impliedParties }: TalkMention, all: readonly Talks[]): readonly Party[] {
  const before = all.findLast(isMeeting)?.parties ?? (all.length > 0 ? BELLIGERENTS : impliedParties)
  return before.length > 0 ? before : BELLIGERENTS
}

/** "Tuesday and Wednesday are the days of the talks": of the week to come, where the talks just told are planned. */
export function lookingAhead(mention: TalkMention, last: Talks | undefined, published: IsoDate | null): TalkMention {
  const { when, definite, told } = mention
  if (!when || !last || !definite || last.best.status !== 'planned' || published === null) return mention
  if (told && !isWeekOf(last.when, when)) return mention
  // "The Jan 22 talks were positive": a day with its date is the day it is.
  if (when.basis === 'stated') return mention
  const ahead = lookForward({ start: 0, end: 0, reach: 'point', when }, published, false)
  return { ...mention, status: 'planned', when: ahead.when }
}

/** "will shift to Doha next week … would be held on Tuesday": the Tuesday of that week. */
const isWeekOf = (week: When | null, { start, end }: When): boolean =>
  week?.precision === 'week' && week.start <= addDays(start, DAYS_OF_WEEK) && addDays(end, DAYS_OF_WEEK) <= week.end
const DAYS_OF_WEEK = 7

/** Gives a mention the day and the venue that it has from the talks before: "the following day", "in the same city". */
export function inContext(mention: TalkMention, all: readonly Talks[]): TalkMention {
  const dated = all.filter(
    ({ when, parties, best }) =>
      when !== null &&
      !isLong(when) &&
      !best.earlier &&
      !(mention.status === 'held' && best.status === 'planned') &&
      sidesOf(parties).size > 1,
  )
  const main = dated.find(({ best }) => !best.recalled)
  const last = lastTold(dated)
  const { text } = mention
  const aboutMain =
    /\b(?:eve of|(?:before|after|ahead of) (?:the )?(?:talks|meeting|summit|consultations|session))\b/i.test(text)
  const isOfCall = /\b(?:the|their) (?:\w+ )?call\b/i.test(text)
  const call = isOfCall ? dated.findLast(({ best }) => best.form === 'call') : undefined
  const base = call ?? (aboutMain ? main : last)
  const sameCity = SAME_VENUE.test(text) && mention.form !== 'call'
  return {
    ...mention,
    when: mention.when ?? (isHungOn(mention) ? null : dayBeside(mention, base?.when ?? null)),
    place: mention.place ?? (sameCity ? (all.findLast((talks) => talks.place)?.place ?? null) : null),
    // "The next round will be held in Istanbul": of the same parties.
    parties:
      sidesOf(mention.parties).size < 2 &&
      mention.told &&
      !mention.parties.some(isOfManyStates) &&
      (mention.parties.length === 0 || mention.place !== null) &&
      (NEXT_ROUND.test(text) || isResumed(mention, all))
        ? unique([...mention.parties, ...partiesOfRound(mention, all)])
        : PLANNING_IT.test(mention.words)
          ? unique([...mention.parties, ...mention.impliedParties])
          : mention.parties,
  }
}

const NEXT_ROUND = /\b(?:next|new|another|\w+th|second|third) (?:\w+ )?(?:round|meeting|session|talks)\b/i

/** "The talks will resume on Sunday", "are to be continued in Doha": those told before go on. */
const isResumed = ({ status, when, place, words }: TalkMention, all: readonly Talks[]): boolean =>
  status === 'planned' && (when !== null || place !== null) && RESUMED.test(words) && all.some(isMeeting)
const RESUMED = /\b(?:resum|continu|go(?:es)? on|carried on)/i
const isMeeting = ({ best }: Talks): boolean => best.form !== 'call'

const dayBeside = (mention: TalkMention, base: When | null): When | null =>
  (mention.told && !mention.recalled ? relativeTo(mention, base) : null) ??
  // "hours before they met" beside no day: that day or the one before, as all that is told without one.
  (/^hours\b/i.test(mention.relative?.asWritten ?? '') ? null : mention.relative)

export const lastTold = (all: readonly Talks[]): Talks | undefined =>
  all.toSorted((a, b) => lastIndex(a) - lastIndex(b)).at(-1)
