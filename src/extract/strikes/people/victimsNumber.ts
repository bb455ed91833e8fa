import { oneOf, part } from '../../../text/pattern'
import type { Read } from './read'

/** "The injured, he said, numbered": who says so. */
const SAYS = '(?:,[tAx]{1,3}q,)?'
/** "The wounded in Thursday's shelling were" 28, "Those killed numbered" 28, "Injuries in the region came to" 28 */
const HEAD_AND_LINK = RegExp(
  `(?:(?:^|[^n])[tP](?<verb>[KW])|(?<noun>[KW]))[^nQpPKWCvq,;.]{0,8}?${SAYS}(?:v{1,2}[xtT]{0,2}i?|v{0,2}x{1,2}i?)$`,
)

const NOUN = /^(?:deaths|injuries|fatalities)$/

/** What makes the number that of those told before it, and how many words before the number it may take. */
const LINK = RegExp(
  part`(?:^|\s)${oneOf`
    were | are | is | was | (?:are|is|were|was) now | numbers? | numbered | totals? | totall?ed | reach(?:es|ed)?
    ${oneOf`c[ao]mes? | amount(?:s|ed)? | increased | climb(?:s|ed)? | rose | risen | rises? | grown | grew | jumped`} to
    ${oneOf`st[ao]nds? | stood | put`} at`}$`,
)
const LINK_WITHIN = 3
/** A number that replaces one told before. */
const HAS_CHANGED = /\b(?:now|reach\w*|increased|climb\w*|rose|risen|rises?|grown|grew|jumped)\b/

/** "were 28," "were 28", but not "were 45 and 60", which are ages. */
const ENDS = /^(?:$|[,.;:&](?!n[,.;:&]|n$))/

/**
 * The number of the killed or wounded where it stands after them and a verb of counting, as `before` and `after` it
 * tell: "The dead in Kharkiv numbered 28". `wordsAt(-1)` is the word before it.
 */
export function readVictimsNumber(before: string, after: string, wordsAt: (offset: number) => string): Read | null {
  const match = ENDS.test(after) ? HEAD_AND_LINK.exec(before) : null
  if (!match) return null
  const { verb, noun } = match.groups!
  const offset = match.index + match[0].search(/[KW]/) - before.length
  const words = Array.from({ length: LINK_WITHIN }, (_, index) => wordsAt(index - LINK_WITHIN)).join(' ')
  if (!LINK.test(words) || (noun !== undefined && !NOUN.test(wordsAt(offset)))) return null
  return { verb: verb ?? noun!, offset, revised: HAS_CHANGED.test(words) }
}
