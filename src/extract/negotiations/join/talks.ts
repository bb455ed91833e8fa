import type { When } from '../../../model/when'
import type { TalkMention } from '../talkMention'
import type { Party } from '../parties/party'
import { unionOf } from '../day/talkDays'
import { unique } from '../parties/parties'

/** Talks put together from the clauses that speak of them. */
export interface Talks {
  best: TalkMention
  mentions: TalkMention[]
  place: TalkMention['place']
  when: When | null
  parties: readonly Party[]
}

/** Adds what a mention tells of the talks: venue, days, parties; the fullest mention speaks for them. */
export function joinMention(talks: Talks, mention: TalkMention): void {
  talks.mentions.push(mention)
  if (!talks.place || (talks.place.precision === 'country' && mention.place)) talks.place = mention.place ?? talks.place
  talks.parties = unique([...talks.parties, ...mention.parties])
  if (isNextDay(talks, mention)) return
  talks.when = unionOf(talks.when, mention.when)
  if (fullness(mention) > fullness(talks.best)) talks.best = mention
}

/** "spoke of progress after a day of talks. They are to go on on Monday": held, whatever the next day brings. */
const isNextDay = ({ best, when }: Talks, mention: TalkMention): boolean =>
  best.status === 'held' && when === null && mention.status === 'planned' && GO_ON.test(mention.words)
const GO_ON = /\b(?:continu\w+|resum\w+|go(?:es)? on|carry on)\b/

const fullness = (mention: TalkMention): number =>
  (mention.told ? 2 : 0) +
  (mention.place ? 2 : 0) +
  (mention.when ? 2 : 0) +
  Math.min(3, mention.parties.length) -
  (mention.recalled ? 4 : 0) -
  (mention.heading ? 3 : 0)
