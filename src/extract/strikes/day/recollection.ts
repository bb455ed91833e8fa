import type { When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import type { Article } from '../../articleContext'
import { ARMS, datesOfEvents, dayToldBefore } from './dayToldBefore'
import type { StrikePart } from '../strikePart'

/** The first sentences of an article tell its news, whatever day they name. */
const LEAD_SENTENCES = 3
/** A sentence of the text itself, not a headline or a caption. */
const SHORTEST_PROSE = 60

/**
 * Leaves out earlier attacks that an article on a newer one recalls: "On Friday evening, Russia launched … Fifteen
 * people were injured" on a Sunday, or "a drone attack on New Year's Day in which two people were killed". News is of
 * the day of publication or the one before; where nothing is told of these days, an older attack is the news itself.
 */
export function withoutRecollections(parts: readonly StrikePart[], article: Article): StrikePart[] {
  const { published, sentences } = article
  if (published === null) return [...parts]
  const yesterday = addDays(published, -1)
  const isFresh = sentences.some(
    (sentence) => ARMS.test(sentence.letters) && datesOfEvents(sentence).some(({ end }) => end >= yesterday),
  )
  if (!isFresh) return [...parts]
  const firstProse = sentences.findIndex(({ text }) => text.length > SHORTEST_PROSE)
  const told: StrikePart[] = []
  for (const part of parts) {
    const { draft, sentence, revised } = part
    const when = draft.when ?? dayToldBefore(sentence, article)
    const isOld = when !== null && ((isDay(when) && when.end < yesterday) || EARLIER_WEEK.test(when.asWritten ?? ''))
    const isLead = sentence.index < firstProse + LEAD_SENTENCES
    if (!isOld || revised || isLead || told.some((other) => isToldOn(other, part))) told.push(part)
  }
  return told
}

/** "33 people were killed. 94 were injured": what the sentence before told is told on. */
const isToldOn = (before: StrikePart, { sentence, anaphoric, draft }: StrikePart): boolean =>
  anaphoric &&
  sentence.index === before.sentence.index + 1 &&
  draft.place.name === before.draft.place.name &&
  draft.when?.start === before.draft.when?.start

/** "the attack on the capital that killed 28 people earlier this week": not the news of the night. */
const EARLIER_WEEK = /^(?:earlier )?(?:this|last) week$/i

const isDay = ({ precision }: When): boolean => precision === 'day' || precision === 'night' || precision === 'time'
