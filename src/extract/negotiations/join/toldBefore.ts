import { isSameVenue } from '../venue/sameVenue'
import { gapDays } from '../day/talkDays'
import type { TalkMention } from '../talkMention'
import { sidesOf } from '../parties/parties'
import type { Talks } from './talks'

/** "Merz opened the meeting": the talks told in the sentences before, unless day, venue or form say otherwise. */
export const isContinued = (talks: Talks, mention: TalkMention): boolean =>
  hasNews(talks, mention) &&
  (talks.best.how !== 'noun' || talks.best.told) &&
  sidesOf(mention.parties).size < 2 &&
  !isOfSameSentence(talks, mention) &&
  (mention.place === null || !isOtherStatus(talks, mention) || isOpenPlan(talks, mention)) &&
  talks.best.form !== 'call' &&
  mention.form !== 'call' &&
  (!talks.place || !mention.place || isSameVenue(talks.place, mention.place)) &&
  (!talks.when || !mention.when || gapDays(talks.when, mention.when) <= (isOtherStatus(talks, mention) ? 0 : 1))

/** "The January 22 talks were good" beside talks planned for the 23rd. */
const isOtherStatus = ({ best }: Talks, { status }: TalkMention): boolean =>
  (best.status === 'planned') !== (status === 'planned')

export const isOfSameSentence = (talks: Talks, mention: TalkMention): boolean =>
  talks.mentions.at(-1)!.sentence.index === mention.sentence.index

/** "They were due to meet. The talks, held in Geneva on 17 February, come as…": the day and the venue of the plan. */
const isOpenPlan = (talks: Talks, { definite, when }: TalkMention): boolean =>
  definite && when?.basis === 'stated' && talks.place === null && talks.when === null

/** How many sentences back "the talks" may reach. */
const REACH = 3
const hasNews = (talks: Talks, { sentence }: TalkMention): boolean =>
  sentence.index - talks.mentions.at(-1)!.sentence.index <= REACH

/** "The talks were held in Florida. … Sunday's meeting was the latest step": the news, whose day is told later on. */
const isHeldUndated = ({ best, place }: Talks): boolean =>
  place !== null && best.told && best.status === 'held' && !best.recalled

/**
 * A mention that names nobody: "the talks lasted", "the two-day negotiations in Switzerland", "talks were held in
 * Geneva".
 */
export function isToldBefore(talks: Talks, mention: TalkMention): boolean {
  if (talks.place !== null && mention.place !== null) return true
  // What another event only hangs on is not what "the talks" are.
  if (talks.best.how === 'noun' && !talks.best.told) return false
  if (mention.place && isOtherStatus(talks, mention) && !isOpenPlan(talks, mention)) return false
  if (!mention.definite)
    return mention.place === null && (!mention.told || mention.when === null) && hasNews(talks, mention)
  return hasNews(talks, mention) || (mention.when !== null && (talks.when !== null || isHeldUndated(talks)))
}
