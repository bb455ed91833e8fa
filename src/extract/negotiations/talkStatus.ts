import type { NegotiationStatus } from '../../model/values'
import type { IsoDate } from '../../model/when'
import { WEEKDAY } from '../../text/dateWords'
import { oneOf, part } from '../../text/pattern'
import type { FoundDate } from '../dates/foundDate'
import type { Clause } from './clauses'
import { isSpokenByWire } from './spokenByWire'
import type { Anchor } from './words/anchors'
import { asidesIn } from './words/asides'
import { CAME } from './words/journeyWords'
import { NOUN_FIRST } from './words/talkNouns'
import { FACTUAL, ONGOING, PLANNED } from './words/tenseWords'
import { PUT_OFF } from './words/wishWords'

export const isPutOff = (clause: string): boolean => PUT_OFF.test(clause)

/** How the words of a clause stand to the day of the report; `open` where only a date can tell. */
export type Tense = 'past' | 'ongoing' | 'future' | 'open'

/** The tense of a clause that leaves out its verb, by what the one before it told. */
export const tenseOfStatus = (status: NegotiationStatus): Tense =>
  status === 'planned' ? 'future' : status === 'ongoing' ? 'ongoing' : 'past'

/** A plan counts this many characters before the words of the event. */
const PLAN_REACH = 70

export function tenseOf(text: string, clause: Clause, anchor: Anchor): Tense {
  const whole = text.slice(clause.start, clause.end)
  if (ONCE_DONE.test(text.slice(clause.start, anchor.end)) && TO_COME.test(text)) return 'future'
  if (isPast(text, clause, anchor)) return 'past'
  if (!anchor.told && PLANNED_NOUN.test(text.slice(clause.start, anchor.start))) return 'future'
  if (!anchor.told && AFTER_IT.test(text.slice(clause.start, anchor.start)) && TO_FOLLOW.test(text.slice(anchor.end)))
    return 'future'
  if (!anchor.told && IS_ON.test(text.slice(anchor.end))) return 'future'
  if (PUT_OFF.test(whole)) return 'future'
  // "will brief him on the details of the talks": the briefing is to come, not the talks.
  if (asidesIn(text).some(({ start, end }) => start <= anchor.start && anchor.start < end)) return 'open'
  if (ONGOING.test(whole)) return 'ongoing'
  const before = text.slice(Math.max(clause.start, anchor.start - PLAN_REACH), anchor.start)
  // A noun is planned by what follows ("the talks set for Friday"); a verb tells by itself and by what stands before.
  const isNoun = !anchor.told || NOUN_FIRST.test(anchor.words)
  // "agreed during a phone conversation to meet", "plans to ask for it during his meeting": as the verb before is.
  if (isNoun && ON_OCCASION.test(before) && !IS_SET.test(anchor.words))
    return tenseOfOccasion(text.slice(clause.start, anchor.start))
  if (/^(?:during|in|on|over|at)\b/i.test(anchor.words) && ASKED.test(before)) return 'past'
  // "arrived in Moscow to hold talks": he is there.
  if (ARRIVED.test(before) && anchor.words.startsWith('to ')) return 'open'
  const own = JOURNEY.exec(anchor.words)?.[0] ?? anchor.words
  const words = before + (isNoun ? text.slice(anchor.start, Math.min(clause.end, anchor.end + 60)) : own)
  if (TRAVELS.test(anchor.words) || THEN_DUE.test(anchor.words)) return 'future'
  return PLANNED.test(words) && !/\b(?:took place|were held|was held|lasted)\b/.test(words) ? 'future' : 'open'
}

/** "plans to ask for it during his meeting", but not "invited him to visit Kyiv during their call": he has. */
const tenseOfOccasion = (before: string): Tense =>
  ASKED.test(before) ? 'past' : PLANNED.test(before) ? 'future' : 'open'
const ASKED = new RegExp(
  part`
    (?<!\b(?:to|will|would|be) )\b${oneOf`
      invited | asked | urged | told | offered | promised | proposed | agreed | warned | reminded | pressed | assured
      thanked | pledged | vowed | suggested
    `}\b
  `,
)

/** "the talks on Monday dragged on" */
const HAPPENED =
  /(?<!\b(?:be|to|is|are|being) )\b(?:took place|began|ended|lasted|resumed|kicked off|went on|dragged on|finished)$/
/** "Once they have met Umerov, they are to meet Putin": both are to come. */
const ONCE_DONE = /\b(?:once|as soon as|after|when) (?:[\w'-]+ ){1,6}?(?:have|has) (?:met|spoken|talked|held)$/i
const TO_COME = /\b(?:will|'ll|would|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled))\b/
/** "Trump's planned meeting with Stubb" */
const PLANNED_NOUN = /\b(?:planned|scheduled|upcoming|forthcoming) (?:[\w-]+ )?$/
/** "Putin's meeting with Modi is on Friday" */
const IS_ON = new RegExp(part`^[^,;.]{0,60}\b(?:is|are) (?:on )?(?:${WEEKDAY}|tomorrow|next)\b`)
const AFTER_IT = /\b(?:after|following) (?:[\w-]+ ){0,6}$/i
/** "after his meeting with Putin on Friday, he would call Zelensky": both are to come. */
const TO_FOLLOW = /^[^.;]{0,60}, (?:he|she|they|\p{Lu}\p{Ll}+) (?:would|will|'ll|is to|are to|plans? to)\b/u
/** "the talks, where envoys had been expected to meet" */
const IS_SET = /\b(?:expected|scheduled|due|planned|slated|set)$/
const ARRIVED = RegExp(part`\b${CAME}\b(?:(?!\b(?:before|after|as|when)\b)[^,;]){0,60}$`)
/** "A delegation travels to Rome for talks": they are to come. */
const TRAVELS = /^(?:travels|heads|flies)\b/
/** "landed in Moscow and is due to meet Putin there": the meeting is to come. */
const THEN_DUE = /\band (?:is|are) (?:\w+ )?(?:due|set|expected|scheduled|to)\b/
const JOURNEY = RegExp(part`^(?:${CAME}|went|visited|stopp(?:ed|ing)|was|were)\b`, 'i')
/** "said at the talks", "the content of Riyadh talks": what the sentence tells is not told of the talks. */
const ON_OCCASION = new RegExp(
  part`
    \b${oneOf`
      (?:during|in|at|over) (?:an?|the|his|her|their) | (?:content|outcome|results?|subject|topic) of
    `} (?:["\w.-]+ ){0,4}$
  `,
  'i',
)

/** A finite verb of the past, or "after … talks". */
function isPast(text: string, clause: Clause, anchor: Anchor): boolean {
  const before = text.slice(clause.start, anchor.start)
  if (isSpokenByWire(before, anchor)) return true
  // "said after a call on Tuesday between the two"
  if (/^(?:after|following)\b/i.test(anchor.words))
    return !TO_FOLLOW.test(text.slice(anchor.end)) && !PLANNED.test(before)
  if (NOUN_FIRST.test(anchor.words) && HAPPENED.test(anchor.words)) return true
  if (anchor.told)
    return (
      FACTUAL.test(anchor.words) &&
      !/\b(?:to be|will be|would be|be) (?:\w+ )?$/.test(before) &&
      !ONGOING.test(text.slice(clause.start, clause.end))
    )
  return AFTER_IT.test(before) && !TO_FOLLOW.test(text.slice(anchor.end))
}

export function statusOf(tense: Tense, date: FoundDate | undefined, published: IsoDate | null): NegotiationStatus {
  if (tense === 'past') return 'held'
  // "announced that they would meet on March 23", told on the 25th
  if (tense === 'future' && published !== null && date?.when.basis === 'stated' && date.when.end < published)
    return 'held'
  if (date?.reach === 'point' && published !== null && date.when.start > published) return 'planned'
  return tense === 'ongoing' ? 'ongoing' : tense === 'future' ? 'planned' : 'held'
}
