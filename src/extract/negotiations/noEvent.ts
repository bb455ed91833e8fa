import { WEEKDAY } from '../../text/dateWords'
import { oneOf, part } from '../../text/pattern'
import type { Anchor } from './words/anchors'
import type { Clause } from './clauses'
import { isDatedOffer, ON_A_DAY } from './day/datedOffer'
import { isOfADay, isPlaced } from './definite'
import { isOfNobody } from './nobody'
import { isSpokenByWire } from './spokenByWire'
import { NOUN, NOUN_FIRST } from './words/talkNouns'
import { FACTUAL } from './words/tenseWords'
import {
  CONDITIONAL,
  DOUBTED,
  HABIT,
  NEGATED,
  ON_CONDITION,
  PUT_OFF,
  SOME_DAY,
  UNSURE_NOUN,
  WISHED,
} from './words/wishWords'

/** Wishes and refusals count this many characters before the words of the event. */
const WISH_REACH = 90

/**
 * Whether the talks of a clause are only wished for, refused or doubted: a past finite verb is a fact unless negated.
 */
export function isNoEvent(text: string, clause: Clause, anchor: Anchor): boolean {
  const before = text.slice(clause.start, anchor.start)
  const after = text.slice(anchor.end, clause.end)
  if (NOT_HELD.test(text.slice(anchor.end))) return true
  if (INTERNAL.test(text.slice(Math.max(clause.start, anchor.start - 20), anchor.end))) return true
  if (isOfADay(text, anchor)) return false
  if (!anchor.told && ATTITUDE.test(before) && !OF_ITS_OWN.test(after)) return true
  if (isOfNobody(before, anchor, after)) return true
  if (anchor.told && CONDITIONAL.test(before) && !FIXED_BETWEEN.test(before)) return true
  if (HABIT.test(text.slice(clause.start, clause.end))) return true
  if (LED_THEM.test(anchor.words) && !isPlaced(text, anchor) && !ON_A_DAY.test(after)) return true
  // "By holding talks with them we will strive…"
  if (IN_GENERAL.test(before) && /^(?:hold|host|conduct|resum|launch)ing\b/.test(anchor.words)) return true
  if (DAYS_AFTER.test(before) || /\b[Bb]y $/.test(before)) return true
  if (FACTUAL.test(anchor.words) && anchor.told) return NEGATED.test(before)
  if (isSpokenByWire(before, anchor)) return NEGATED.test(before)
  if (PUT_OFF.test(text.slice(clause.start, clause.end))) return false
  if (/\b(?:likely|may|could|might|possibly|should|not|never)\b/.test(anchor.words))
    return !isDueThen(text, anchor, before, after)
  const wish = [...text.slice(clause.start, anchor.end).matchAll(WISHED)]
    .filter(({ index }) => index <= before.length)
    .at(-1)
  // "had refused, he wrote after a call": the call was.
  if (
    wish &&
    !AFTER_IT.test(anchor.words) &&
    anchor.start - clause.start - wish.index < WISH_REACH &&
    !isOtherClause(before.slice(wish.index))
  )
    return !isDatedOffer(text, clause, wish[0])
  // "would have a second meeting if the first one goes well"
  const verb = text.slice(Math.max(clause.start, anchor.start - 20), anchor.end)
  if (/\b(?:would|will|'ll)\b/.test(verb) && ON_CONDITION.test(after)) return true
  if (SOME_DAY.test(after) && !FACTUAL.test(anchor.words)) return true
  if (CONTACTS.test(anchor.words) && !ON_A_DAY.test(after)) return true
  const isNoun = !anchor.told || NOUN_FIRST.test(anchor.words)
  return DOUBTED.test(after) || (isNoun && UNSURE_NOUN.test(after))
}

/** "Moscow shows how it reacts to peace talks with Kyiv": what one thinks of talks, which are not told themselves. */
const ATTITUDE = new RegExp(
  part`
    \b${oneOf`
      react(?:s|ed|ing|ions?)? to | answer(?:s|ed|ing)?(?: to)? | repl(?:y|ies|ied|ying) to
      respon(?:d|ds|ded|ding|ses?) to | undermin(?:e|es|ed|ing) | sabotag(?:e|es|ed|ing)
      derail(?:s|ed|ing)? | torpedo(?:es|ed|ing)? | disrupt(?:s|ed|ing)? | return(?:s|ed|ing)? to | commit\w* to
      faith in | interest(?:ed)? in | support for | instead of
    `} (?:the |any )?(?:[\w-]+ )?$
  `,
)
const OF_ITS_OWN = new RegExp(`^[^,;.]{0,60}\\b(?:(?:in|at) (?:the )?\\p{Lu}|on ${WEEKDAY}|set for|scheduled)`, 'u')

/** "had been expected to meet him on Monday, but the meeting did not take place" */
const NOT_HELD = new RegExp(
  part`
    \b(?:but|though|although|however,?) (?:(?:the|that|this) (?:${NOUN}|call)|it|this|that|they)
    (?: )(?:did not|didn't|never) (?:take|took|happen|happened|go|went|come|came|materiali[sz]ed?|meet|met)\b
  `,
)
const AFTER_IT = /^(?:after|following|during)\b/i

/** "The negotiations should continue in Abu Dhabi on January 23": as planned. */
const isDueThen = (text: string, anchor: Anchor, before: string, after: string): boolean =>
  SHOULD_BE.test(anchor.words) && !THOUGHT.test(before) && ON_A_DAY.test(after) && isPlaced(text, anchor)
const SHOULD_BE = /\bshould (?:continue|resume|begin|start|open|go on|take place|be held)$/
const THOUGHT = /\b(?:th(?:inks?|ought)|believe[sd]?|urge[sd]?|demand(?:s|ed)?|insist(?:s|ed)?|argue[sd]?)\b/

/** "Yermak, who had led the negotiations with the US": his task, and no one event. */
const LED_THEM = /^(?:had|has|have) (?:\w+ )?led the (?:[\w-]+ )*negotiations$/

/** "will help in organizing and holding negotiations" */
const IN_GENERAL = /\b(?:in|of|for|about|towards?|to|with|organi[sz]ing and) $/
/** "agreed to continue contacts": no event of its own. */
const CONTACTS = /^(?:continu|maintain|keep|resum)\w* (?:[\w-]+ )*contacts$/i

/** "The strikes came two days after Scholz spoke by phone with Putin": only tells when something else was. */
const SOME = String.raw`(?:two|three|four|five|six|several|\d+)`
const DAYS_AFTER = new RegExp(
  String.raw`\b(?:came|comes|coming) (?:just |only )?(?:\w+ )?${SOME} days (?:after|before)\b`,
  'i',
)

/** "said at a cabinet meeting that he had asked Putin": among one's own. */
const INTERNAL = /\b(?:cabinet|government|[Ss]ecurity [Cc]ouncil|staff|party|board) (?:meeting|session)\b/

/** "offered guarantees after they met": another fact stands between the wish and the words of the event. */
const FIXED_BETWEEN =
  /\b(?:after|following|during|since|when|where|at|in) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$/i

/** "had failed to agree, adding that Witkoff would travel": another speaks, or another clause begins. */
const NEXT_CLAUSE =
  /\b(?:adding|saying|noting|stressing|but|while|although|though|whereas)\b|[;:]|, and (?:that )?\p{Lu}/u
/** "is asking for peace as key talks with envoys open": the talks are the subject of what goes on meanwhile. */
const MEANWHILE = /\b(?:as|while) (?:(?!(?:future|possible|any|further)\b)[\w-]+ ){0,3}$/
const isOtherClause = (between: string): boolean =>
  [FIXED_BETWEEN, NEXT_CLAUSE, MEANWHILE].some((words) => words.test(between))
