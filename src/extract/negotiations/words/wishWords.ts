import { oneOf, part } from '../../../text/pattern'
import { WEEKDAY } from '../../../text/dateWords'

const WILLING = oneOf`
  (?<!\bg[eo]t(?:s|ting)? )ready (?:to|for) | readiness | [Rr]eadiness | (?<!of the )willing(?:ness)? | open to
  could | might | may | must
  should | (?:aim(?:s|ed)?|keen|eager|looking|determined) to
  (?:strive|strives|striving|strove) to | would like | wants? | wanted | prepared to | hop(?:es|ed|ing) to
  wish(?:es|ed)? | dream | look(?:s|ed|ing)? forward to | need(?:s|ed)? (?:for|to)
  (?:consent|commitment|committed|efforts?|attempts?|push|bid|desire|drive|pressure|intention|calls?) to
`
const ASKED = oneOf`
  (?:called|calls?|[Cc]alls|calling) for(?! (?:${WEEKDAY}|today|tomorrow|next|later))
  propos(?:ed|es|al|ing) | offer(?:ed|s|ing)?
  ask(?:ed|s|ing)? | permission | urg(?:ed|es|ing) | demand(?:ed|s|ing)? | insist(?:ed|s)? on
  invit(?:ed|ation|es) | suggest(?:ed|s|ing)?
  challeng(?:ed?|es|ing) | dared | push(?:ed|es|ing)? for | seek(?:s|ing)? | sought | press(?:ed|es|ing)? for
  consider(?:s|ed|ing)?
`
const REFUSED = oneOf`
  declin(?:ed|es|ing) | spurn(?:ed|s|ing)? | turn(?:ed|s|ing)? down | snub(?:bed|s)? | dismiss(?:ed|es|ing)
  refus(?:ed|es|al|ing) | reject(?:ed|s|ing)? | rul(?:ed|es|ing) out | denied | exclud(?:ed|es) | avoid(?:ed|s)?
  fail(?:ed|s)? to | without | instead of | rather than | nobody | never | neither
  no (?:\w+ ){0,2}(?:plans?|date|need|agreement|new) | not planned
  there (?:are|is|was|were|will be) (?:\w+ )?no | will not | won't
  did not | does not | has not | have not | had not | premature | too early | pointless
`
/** "not until they meet", but "with only hours to go until the talks were due" */
const UNTIL = String.raw`(?<!\b(?:hours?|days?|minutes?)(?: to go| left)? )until`
const THOUGHT_OF = oneOf`
  possib(?:le|ility|ly) | potential(?:ly)? | unlikely | theoretical\w* | ${UNTIL} | only if | unless | if | [Ii]f
  before any | ahead of any
  prospects? | chance (?:of|that|\w+ that) | idea of | format of | preconditions? | speculat\w+ | such an?
  talk(?:ed|ing)? (?:about|of)
  alleged(?:ly)? | leaked | (?:recording|transcript|audio) of | arrang(?:e|ed|ing|ements?) | wait(?:ing|s)? for
  [Pp]repar(?:ing|ed|es|ations?)(?: (?:is|are|was|were)(?: \w+){1,3})? for
`

/** What is wished, refused, doubted or merely thought of is no meeting: before the words of the event… */
export const WISHED = new RegExp(part`\b(?:${WILLING}|${ASKED}|${REFUSED}|${THOUGHT_OF})\b`, 'g')

const BE = '(?:is|are|was|were|would be|will be|has been|had been)'
const UNDONE = oneOf`
  not | un | out of | ruled out | rejected | impossible | possible | premature | pointless | unlikely | off the
  "?theoretically | meaningless | too early | also possible | under discussion
  being (?:discussed|considered|prepared|arranged)
  an? (?:[\w-]+ ){0,2}(?:matter|question|issue|problem|idea|option|possibility|priority|goal|mistake|necessity)
`
const UNSURE = oneOf`
  (?:will|would) strive | could | might | may (?:be|take) | should | must
  not(?: yet)?"? (?:been )?(?:scheduled|agreed|set|planned|confirmed|fixed|arranged)
  makes? (?:no )?sense | broke down | collapsed | (?:have|has) (?:been )?stalled | depends? | is needed | are needed
`
/** …or after them: "the meeting was ruled out". */
export const DOUBTED = new RegExp(part`^(?:(?! that )[^,;]){0,60}?\b${BE} ${UNDONE}\b`, 'i')
/**
 * After a noun of talks, not after a verb: "a meeting could follow", but "are meeting to discuss what should follow".
 */
export const UNSURE_NOUN = new RegExp(part`^[^,;]{0,60}?(?:, (?:who|which) [^,;]{1,80},[^,;]{0,20})?\b${UNSURE}\b`, 'i')

/** Put off or called off: a plan that is known with its parties and its venue is still told, as a plan. */
export const PUT_OFF = new RegExp(
  part`
    \b${oneOf`
      cancel\w* | postpon\w* | called off | put off | put on (?:hold|ice) | on hold | suspended | shelved | scrapped
      pushed back | delayed | fell through
    `}\b
  `,
  'i',
)

/** What negates a past finite verb: "has never met". */
export const NEGATED = new RegExp(
  part`
    (?:^"?(?:No ?one|Nobody|None|Neither) [^,;]{0,80}|\b${oneOf`
      not | never | no | nobody | without | denied | if | unless | until | could have | would have | might have
      refused to | hardly | neither | yet to | rather than | instead of | whether
    `}\b[^,;]{0,25})$
  `,
  'i',
)

/** What stands before a verb makes it a condition: "until he and Putin had met". */
export const CONDITIONAL = new RegExp(part`\b(?:${UNTIL}|unless|if|whether|whenever|should)\b[^,;:]{0,70}$`, 'i')

/** "talk regularly by phone": no one event. */
export const HABIT = new RegExp(
  part`
    \b${oneOf`
      (?:have|has|'ve|had) been (?:talking|speaking) | regularly | often | constantly | frequently | routinely
      every (?:day|week) | as usual | on a regular basis | among other (?:means|ways)
    `}\b
  `,
  'i',
)

/** "to speak to Putin at the right time": nobody knows when. */
export const SOME_DAY = new RegExp(
  part`
    ^[^,;.]{0,60}\b${oneOf`
      at the right time | when the time (?:comes|is right) | at some point | one day | some ?day | sooner or later
    `}\b
  `,
)

/** "would have a second meeting if the first one goes well", "would see Putin only when a deal is close" */
export const ON_CONDITION =
  /^(?:[^,;.]{0,40} if (?:the|he|she|it|they|this|that|\p{Lu})|[^;.]{0,60}\bonly (?:when|if|once|after)\b)/u
