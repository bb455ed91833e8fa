import { oneOf, part } from '../../../text/pattern'
import { ATTACK, ATTACKS } from '../../attackWords'

const ANOTHER = oneOf`
  second | third | another | separate | subsequent | repeated? | follow-up | further | (?<=\b(?:an?|the) )later`
const BLOW = oneOf`${ATTACK} | drone | missile | bomb | blast | explosion`
/** "the second attack in a row", "the third strike on Sumy this week": the attack told, counted. */
const NOT_COUNTED = part`(?![^,.;]{0,40}\b${oneOf`
  in a row | in as many | (?:of|in|this|within) (?:the |a )?(?:week|month|year|\w+ days)
`}\b)`
/** "a second Russian attack on the city injured 25", "In a separate drone attack, a man was hurt". */
const SEPARATE = RegExp(part`\b${ANOTHER} (?:\w+ ){0,2}${BLOW}\b${NOT_COUNTED}[^.;]*$`, 'i')
const OPENING = RegExp(part`^\W*(?:In|During) (?:an?|the) ${ANOTHER} (?:\w+ ){0,2}${BLOW}\b${NOT_COUNTED}`, 'i')

/** "Hours earlier the city was also hit by a missile that wounded 11": not the attack told before. */
const EARLIER_ATTACK = RegExp(
  part`^[\s•*"-]*${oneOf`
    (?:Just |Only |A few |Several )?(?:hours|minutes) (?:earlier|before) | Earlier (?:in the|that|the same|on) \w+
    The (?:day|night|evening) before`},?\s[^;.]*\b(?:also|another|separate|different)\b[^;.]*
    \b${oneOf`hit | struck | attacked | shelled | attack | strike | missile | drone | bomb`}\b`,
  'i',
)
/** "Later in the day a missile wounded six in the city": a new one. */
const LATER_ATTACK = RegExp(
  part`^\W*(?:Later|Earlier) (?:in the|that|the same|on) \w+,? an? (?:\w+ ){0,2}${BLOW}\b`,
  'i',
)
/** "Hours later bombs fell on the city again, killing one": a new one, too. */
const AGAIN = RegExp(
  part`^\W*${oneOf`
    (?:\w+ ){0,2}(?:[Hh]ours|[Mm]inutes) later | Later | (?:That|The same) (?:afternoon|evening|night)
    In the (?:morning|afternoon|evening)`}\b[^.;]*\bagain\b`,
)
/** "another person was wounded in a separate strike within the region": not where the first attack was. */
const IN_ANOTHER = RegExp(
  part`^[^,;.]{0,20}\b(?:in|by|during) ${oneOf`an? (?:separate|different|later|subsequent|second) | another`}\s
    (?:\w+ ){0,2}(?:${BLOW}|${ATTACKS})\b${NOT_COUNTED}
    (?! (?:on|at|near|against|in(?! the (?:region|morning|afternoon|evening|night)\b)) (?!the (?:same|town|village)\b))`,
  'i',
)

/** Whether the words after people tell of an attack of its own: ", in a separate strike". */
export const happenedInAnother = (after: string): boolean => IN_ANOTHER.test(after)

/** "Medics helping those hurt in the first strike were hit by a second": counted with the first. */
const DOUBLE_TAP = RegExp(
  part`\b${oneOf`first responders | rescuers | medics | paramedics | firefighters`}\b[^.;]*\bfirst ${BLOW}\b`,
  'i',
)

/**
 * Whether the people between two offsets suffered in another attack than the one told before; their clause begins at
 * `from`.
 */
export const isSeparate = (text: string, from: number, at: number, to: number): boolean =>
  !DOUBLE_TAP.test(text) &&
  (EARLIER_ATTACK.test(text) ||
    LATER_ATTACK.test(text) ||
    AGAIN.test(text.slice(0, at)) ||
    OPENING.test(text) ||
    SEPARATE.test(text.slice(from, at)) ||
    happenedInAnother(text.slice(to)))
