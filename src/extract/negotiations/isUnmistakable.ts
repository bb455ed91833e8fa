import { sidesOf } from './parties/parties'
import type { TalkMention } from './talkMention'
import { PEACE_TALKS } from './words/peaceTalks'
import { DAY_OF_TALKS } from './words/talkNouns'

/** Told with a venue and with two sides or, of talks told before, a day, even where a sentence tells of strikes too. */
export const isUnmistakable = (mention: TalkMention): boolean =>
  (mention.place !== null &&
    mention.told &&
    (sidesOf(mention.parties).size > 1 || ((mention.definite || isDue(mention)) && mention.when !== null))) ||
  isCallOfTwo(mention) ||
  isDayOfTalks(mention) ||
  isOnTheEve(mention) ||
  isPeaceTalks(mention)

/** "Missiles killed 20, a blow to hopes placed in talks due in Ankara on Wednesday" */
const isDue = ({ words }: TalkMention): boolean =>
  /\b(?:due|set|scheduled|planned|slated) (?:in|for|at|on)$/.test(words)

/** "In a call with Trump on Monday, Putin spoke of drone attacks": of two people, on a day of its own. */
const isCallOfTwo = ({ form, told, when, parties }: TalkMention): boolean =>
  form === 'call' && told && when !== null && sidesOf(parties.filter(({ isPerson }) => isPerson)).size > 1

/** "23 were hurt, and envoys of both get ready for a second day of talks in Doha" */
const isDayOfTalks = ({ place, parties, around }: TalkMention): boolean =>
  place !== null && sidesOf(parties).size > 1 && DAY_OF_TALKS.test(around)

/** "The raid came a day ahead of talks of both": no venue is told, but a day. */
const isOnTheEve = ({ place, when, parties, around }: TalkMention): boolean =>
  place === null && when !== null && sidesOf(parties).size > 1 && ON_THE_EVE.test(around)
const ON_THE_EVE =
  /\b(?:a|one) day (?:ahead of|before) (?:the |planned |their )?(?:talks|meeting|summit|negotiations)\b/i

/** "left two dead hours after peace talks had opened in Doha": with a venue and a time of their own. */
const isPeaceTalks = (mention: TalkMention): boolean =>
  mention.place !== null &&
  PEACE_TALKS.test(mention.around) &&
  (mention.when !== null || /\bhours\b/.test(mention.relative?.asWritten ?? ''))
