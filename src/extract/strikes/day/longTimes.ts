import { oneOf, part } from '../../../text/pattern'
import { UP_TO_HELD } from '../../dates/endsHeld'

/** "in Donetsk, partially occupied by Moscow since 2014": a time of the place's past. */
const HELD_SINCE = RegExp(part`${UP_TO_HELD}\bsince [^,;.]*`, 'gi')

/** "nine were hurt, the 19th strike since May", "nine were hurt; it was the 19th since May": a time of all nineteen. */
const ORDINAL = oneOf`second | third | \d+(?:th|st|nd|rd) | (?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen)th`
const NTH = part`(?:[,:;]|\s[\u2013\u2014-])\s(?:(?:which|who|where)\b[^;.]*\b|(?:it|this|that) (?:was|is) )?
  (?:already )?(?:the )?${ORDINAL}\b[^;.]*`
const NTH_BEFORE = RegExp(part`${NTH}$`, 'i')
const NTH_SINCE = RegExp(part`${NTH}\bsince\b[^,;.]*`, 'gi')

/** Whether words up to a time count attacks, of which the one told is the last. */
export const endsCount = (before: string): boolean => NTH_BEFORE.test(before)

/** "its largest attack on the city since the start of the war", "one of the deadliest strikes in the war": its rank. */
const SUPERLATIVE = oneOf`
  largest | biggest | deadliest | heaviest | worst | fiercest | longest | bloodiest | strongest | most \w+ | first`
const RANKED_SINCE = RegExp(
  part`\b${SUPERLATIVE}\b[^,;.]{0,80}?\b(?:since|of the (?=\w+[ -]?(?:\w+ )?(?:war|invasion))|in the war)\b
    (?:(?!\b(?:has|have|had|killed|killing|wound\w+|injur\w+|claimed|left)\b)[^,;.])*`,
  'gi',
)

/** "In Belgorod, a region often shelled since the invasion began, two people died": how long that has gone on. */
const ASIDE_SINCE =
  /,\s(?:(?!\b(?:kill|wound|injur|die|dead))[^,;.])*\bsince\b(?:(?!\b(?:kill|wound|injur|die|dead))[^,;.])*(?=,)/gi

/** A sentence without the times that are longer than any attack. */
export const withoutLongTimes = (text: string): string =>
  [HELD_SINCE, NTH_SINCE, RANKED_SINCE, ASIDE_SINCE].reduce((rest, time) => rest.replace(time, ''), text)
