import { oneOf, part } from '../../../text/pattern'
import { hasEqualParties, haveSameParties } from '../parties/sameParties'
import { isSameVenue } from '../venue/sameVenue'
import { gapDays } from '../day/talkDays'
import { sidesOf } from '../parties/parties'
import type { TalkMention } from '../talkMention'
import type { Talks } from './talks'
import { MEAL } from '../words/dealingWords'
import { ALSO, APART, BEFORE_IT, SEQUEL, THEN } from '../words/otherTalks'
import { isOfSameSentence, isToldBefore } from './toldBefore'

/** Whether a mention can speak of the same talks: form, venue, days and parties agree as far as they are told. */
export function isSameTalks(talks: Talks, mention: TalkMention): boolean {
  const isOtherForm = (talks.best.form === 'call') !== (mention.form === 'call')
  if (isOtherForm && !mayBeOneForm(talks, mention)) return false
  const isOtherAge = mention.recalled !== talks.best.recalled && (mention.recalled || mention.when === null)
  // "The consultations, held on December 20 and 21, were constructive": the day of what was told without one.
  if (isOtherAge && !(mention.definite && talks.when === null)) return false
  if (talks.best.recalled && mention.status === 'planned') return false
  if (isOfOtherRound(talks, mention)) return false
  // "A meeting of Merz and Tusk has begun. The two will also receive Rutte": one is over or on, one to come.
  const isToCome = talks.best.told && talks.best.status !== 'planned' && mention.status === 'planned'
  const isNew = mention.told && !mention.definite && (ALSO.test(mention.text) || hasOthers(talks, mention))
  if (isToCome && isNew) return false
  // "They have ended. The three sides will hold another meeting": one over, one to come.
  const isOtherStatus = (talks.best.status === 'planned') !== (mention.status === 'planned')
  if (APART.test(mention.text) && mention.told && (isOtherStatus || !hasEqualParties(talks, mention))) return false
  // "met Erdogan and then goes on to Riyadh", "spoke to Macron ahead of the talks": two events of one sentence.
  const isNextClause = isOfSameSentence(talks, mention) && mention.how !== 'main' && !mention.definite
  // "met in Bonn, where Merz is to give a dinner for them": another event of the same people.
  // "Macron will be there too when Starmer meets Zelensky"
  const isWhen = /^(?:when|as)\s/.test(mention.text)
  const isThere =
    isWhen || (mention.how === 'where' && !AT_A_MEAL.test(mention.words) && haveSameParties(talks, mention))
  if (isNextClause && !hasEqualParties(talks, mention) && !isThere) return false
  // "After that Macron hosts Zelensky and Witkoff for lunch": the next of the day, with others.
  const isBefore = mention.how === 'main' && BEFORE_IT.test(mention.sentence.text)
  const isNext = SEQUEL.test(mention.sentence.text) || THEN.test(mention.text) || isBefore
  if (isNext && mention.told && !mention.definite && !hasEqualParties(talks, mention)) return false
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

/** "the second round", "the first meeting on May 16" */
const ROUND = RegExp(
  part`\b(?<ordinal>${oneOf`first | second | third | fourth | fifth`}) (?:(?!day\b)[\w-]+ ){0,2}
    ${oneOf`rounds? | meetings?`}\b(?! (?:this year|since|in))`,
  'i',
)
const roundOf = ({ text }: TalkMention): string | undefined => ROUND.exec(text)?.groups?.['ordinal']?.toLowerCase()

/** "The second round is on. At the first meeting they agreed…": two. */
function isOfOtherRound({ mentions }: Talks, mention: TalkMention): boolean {
  const round = roundOf(mention)
  const known = mentions.map(roundOf).find((each) => each !== undefined)
  return round !== undefined && known !== undefined && round !== known
}

const AT_A_MEAL = RegExp(`\\b${MEAL}\\b`, 'i')

/** One to come tells of a side that is not at the table of one that is over. */
const hasOthers = (talks: Talks, { parties }: TalkMention): boolean => {
  const known = sidesOf(talks.parties)
  return known.size > 1 && [...sidesOf(parties)].some((side) => !known.has(side))
}

/** "spoke with" may be the meeting told beside it, if both are told to be, or both to come. */
const mayBeOneForm = ({ best }: Talks, mention: TalkMention): boolean =>
  (mention.eitherForm || best.eitherForm) &&
  mention.parties.length > 0 &&
  (mention.definite || (mention.status === 'planned') === (best.status === 'planned'))

/**
 * "will meet Putin" and "at the talks in Kyiv": one to come and one over, unless day or venue say that they are one.
 */
const isOtherTime = (talks: Talks, mention: TalkMention): boolean =>
  talks.best.status === 'planned' &&
  mention.status !== 'planned' &&
  !mention.told &&
  !mention.heading &&
  mention.place !== null &&
  talks.place === null

const GOES_ON = /\b(?:continu\w+|resum\w+|second day|two days|two-day|two days)\b/i

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
