import { WEEKDAY } from '../../text/dateWords'
import { part } from '../../text/pattern'
import type { Anchor } from './words/anchors'
import { NOUN, NOUN_FIRST } from './words/talkNouns'

const DETERMINER = `(?:the|that(?! (?:an?|the|its|his|her|their|there|he|she|it|they)\\b)|this|these|those|(?:${WEEKDAY}|today|yesterday)'s)`
const DEFINITE = new RegExp(`\\b${DETERMINER} (?:(?!(?:an?|for|to)\\b)[\\w-]+ ){0,3}$`, 'i')
const OF_A_DAY = new RegExp(`\\b(?:${WEEKDAY}|today|yesterday)'s (?:[\\w-]+ ){0,2}$`, 'i')
const DEFINITE_OBJECT = new RegExp(`^\\w+ ${DETERMINER} ${NOUN}$`, 'i')
/** "Friday's discussion" was or will be, whatever is said of it. */
export const isOfADay = (text: string, { start }: Anchor): boolean => OF_A_DAY.test(text.slice(0, start))

/** "the talks between Rubio and Lavrov", "the meeting in the Polish capital with Tusk" say whose they are. */
const OF_WHOM = new RegExp(
  part`
    ^(?: (?:in|at) (?:the|his|her|their) [\w'-]+)?
    (?: (?!(?:is|are|was|were|will|ha[sd]|have|c[ao]me|follow\w*|lasted)\b)[\w'-]+){0,3}?
    (?: )(?:with|between|of|among|involving)\b
  `,
)
export const isOfWhom = (text: string, { end }: Anchor): boolean => OF_WHOM.test(text.slice(end))
const AT_PLACE = /^(?: [\w'-]+){0,3}? (?:in|at) (?:the )?(?=\p{Lu})/u

/** "the talks lasted", "opened the meeting": talks told already, if any were; nothing says whose. */
export const isDefinite = (text: string, { start, end, words, told }: Anchor): boolean =>
  !OF_WHOM.test(text.slice(end)) &&
  (((!told || NOUN_FIRST.test(words)) && DEFINITE.test(text.slice(0, start))) ||
    DEFINITE_OBJECT.test(words) ||
    PLANNING_IT.test(words) ||
    OF_THE_SPEAKER.test(words) ||
    (told && COME_FOR_IT.test(text.slice(end))) ||
    (!told && FOR_THE.test(words)))

/** "the conversation I had today": told before, on the day on which it was said. */
export const OF_THE_SPEAKER = new RegExp(`^${NOUN} (?:that |which )?(?:I|we) (?:\\w+ )?(?:had|have|held)$`, 'i')
/** "leaders of 30 states will gather in Paris for the summit" */
const COME_FOR_IT = new RegExp(`^(?:(?! (?:and|but|to)\\b)[^,;.]){0,40} for (?:the|this|that) ${NOUN}\\b`)

/** "We are planning it for Friday" */
export const PLANNING_IT = /^\w+ (?:it|this|them) for$/
const FOR_THE = /\b(?:for|in|on|during|after) (?:the|these|those) [\w ]+$/

/** "called the meeting magnificent": talks told elsewhere; whoever else the sentence names was not told to be there. */
export const isReference = (text: string, anchor: Anchor): boolean =>
  !anchor.told &&
  (isDefinite(text, anchor) || SUCH.test(text.slice(0, anchor.start))) &&
  !isOfWhom(text, anchor) &&
  !ON_OCCASION.test(text.slice(0, anchor.start)) &&
  !THERE_WERE.test(text)
/** "reworked the plan during Sunday's session": they who did so were there. */
const ON_OCCASION = new RegExp(
  `\\b(?:during ${DETERMINER} (?:[\\w-]+ ){0,2}|in the (?:latest|newest|most recent) )$`,
  'i',
)
/** "Present at the meeting were Rubio and Lavrov" */
const THERE_WERE = /^(?:Present at|Attending|Taking part in|At the table in)\b/
const SUCH = /\bsuch an? (?:[\w-]+ )?$/i
/** "the five-hour meeting at the Kremlin" */
export const isPlaced = (text: string, { end }: Anchor): boolean => AT_PLACE.test(text.slice(end))
