import type { When } from '../../model/when'
import type { TalkMention } from './talkMention'
import type { Party } from './bodies'
import { hasEqualParties, haveSameParties } from './sameParties'
import { isSameVenue } from './sameVenue'
import { gapDays, unionOf } from './talkDays'
import { sidesOf, unique } from './talkParties'
import { APART } from './tenseWords'

/** Talks put together from the clauses that speak of them. */
export interface Talks {
  best: TalkMention
  mentions: TalkMention[]
  place: TalkMention['place']
  when: When | null
  parties: readonly Party[]
}

/** "spoke with" may be the meeting told beside it, if both are told to be, or both to come. */
const mayBeOneForm = ({ best }: Talks, mention: TalkMention): boolean =>
  (mention.eitherForm || best.eitherForm) &&
  mention.parties.length > 0 &&
  (mention.status === 'planned') === (best.status === 'planned')

/** Whether a mention can speak of the same talks: form, venue, days and parties agree as far as they are told. */
export function isSameTalks(talks: Talks, mention: TalkMention): boolean {
  const isOtherForm = (talks.best.form === 'call') !== (mention.form === 'call')
  if (isOtherForm && !mayBeOneForm(talks, mention)) return false
  if (mention.recalled !== talks.best.recalled && (mention.recalled || mention.when === null)) return false
  if (APART.test(mention.text) && mention.told) return false
  // "met Erdogan and then goes on to Riyadh", "spoke to Macron ahead of the talks": two events of one sentence.
  if (isOfSameSentence(talks, mention) && mention.how !== 'main' && !mention.definite && !hasEqualParties(talks, mention))
    return false
  if (talks.place && mention.place && !isSameVenue(talks.place, mention.place)) return false
  if (talks.when && mention.when && gapDays(talks.when, mention.when) > longestGap(talks, mention)) return false
  // "held talks on Thursday" and "will hold talks on Friday": two, unless the one goes on.
  if (
    talks.when &&
    mention.when &&
    gapDays(talks.when, mention.when) > 0 &&
    (talks.best.status === 'planned') !== (mention.status === 'planned') &&
    !GOES_ON.test(mention.text)
  )
    return false
  if (mention.parties.length === 0) return isToldBefore(talks, mention)
  if (isOtherTime(talks, mention)) return false
  return haveSameParties(talks, mention)
}

/** "will meet Putin" and "at the talks in Kyiv": one to come and one over, unless day or venue say that they are one. */
const isOtherTime = (talks: Talks, mention: TalkMention): boolean =>
  talks.best.status === 'planned' &&
  mention.status !== 'planned' &&
  !mention.told &&
  !mention.heading &&
  mention.place !== null &&
  talks.place === null

/** "Merz opened the meeting": the talks told in the sentences before, unless day, venue or form say otherwise. */
export const isContinued = (talks: Talks, mention: TalkMention): boolean =>
  hasNews(talks, mention) &&
  (talks.best.how !== 'noun' || talks.best.told) &&
  sidesOf(mention.parties).size < 2 &&
  !isOfSameSentence(talks, mention) &&
  (mention.place === null || (mention.status === 'planned') === (talks.best.status === 'planned')) &&
  talks.best.form !== 'call' &&
  mention.form !== 'call' &&
  (!talks.place || !mention.place || isSameVenue(talks.place, mention.place)) &&
  (!talks.when || !mention.when || gapDays(talks.when, mention.when) <= 1)

const isOfSameSentence = (talks: Talks, mention: TalkMention): boolean =>
  talks.mentions.at(-1)!.sentence.index === mention.sentence.index

const GOES_ON = /\b(?:continu\w+|resum\w+|second day|two days|two-day|two days)\b/i

/** A mention that names nobody: "the talks lasted", "the two-day negotiations in Switzerland", "talks were held in Geneva". */
function isToldBefore(talks: Talks, mention: TalkMention): boolean {
  if (talks.place !== null && mention.place !== null) return true
  // What another event only hangs on is not what "the talks" are.
  if (talks.best.how === 'noun' && !talks.best.told) return false
  if (mention.place && (mention.status === 'planned') !== (talks.best.status === 'planned')) return false
  if (!mention.definite) return mention.place === null && (!mention.told || mention.when === null) && hasNews(talks, mention)
  return hasNews(talks, mention) || (talks.when !== null && mention.when !== null)
}

const hasNews = (talks: Talks, { sentence }: TalkMention): boolean =>
  sentence.index - talks.mentions.at(-1)!.sentence.index <= 2

/** A call is over in a day; talks of one venue may go on the day after, "the March 23 discussions" are of that day. */
const longestGap = (talks: Talks, mention: TalkMention): number =>
  mention.form === 'call'
    ? 0
    : GOES_ON.test(mention.text)
      ? 1
      : mention.definite && mention.parties.length === 0
        ? 0
        : (talks.place && mention.place) || !mention.told
          ? 1
          : 0

export function joinMention(talks: Talks, mention: TalkMention): void {
  talks.mentions.push(mention)
  if (!talks.place || (talks.place.precision === 'country' && mention.place)) talks.place = mention.place ?? talks.place
  talks.when = unionOf(talks.when, mention.when)
  talks.parties = unique([...talks.parties, ...mention.parties])
  if (fullness(mention) > fullness(talks.best)) talks.best = mention
}

const fullness = (mention: TalkMention): number =>
  (mention.told ? 2 : 0) +
  (mention.place ? 2 : 0) +
  (mention.when ? 2 : 0) +
  Math.min(3, mention.parties.length) -
  (mention.recalled ? 4 : 0) -
  (mention.heading ? 3 : 0)
