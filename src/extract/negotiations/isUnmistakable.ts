import { sidesOf } from './parties/parties'
import type { TalkMention } from './talkMention'
import { PEACE_TALKS } from './words/peaceTalks'

/** Told with a venue and with two sides or, of talks told before, a day, even where a sentence tells of strikes too. */
export const isUnmistakable = (mention: TalkMention): boolean =>
  (mention.place !== null &&
    (mention.told ? sidesOf(mention.parties).size > 1 || (mention.definite && mention.when !== null) : false)) ||
  isCallOfTwo(mention) ||
  isPeaceTalks(mention)

/** "In a call with Trump on Monday, Putin spoke of drone attacks": of two people, on a day of its own. */
const isCallOfTwo = ({ form, told, when, parties }: TalkMention): boolean =>
  form === 'call' && told && when !== null && sidesOf(parties.filter(({ isPerson }) => isPerson)).size > 1

/** "left two dead hours after peace talks had opened in Doha": with a venue and a time of their own. */
const isPeaceTalks = (mention: TalkMention): boolean =>
  mention.place !== null &&
  PEACE_TALKS.test(mention.around) &&
  (mention.when !== null || /\bhours\b/.test(mention.relative?.asWritten ?? ''))
