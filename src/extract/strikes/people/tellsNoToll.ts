import { oneOf, part } from '../../../text/pattern'
import { hasVictims } from '../join/chooseCount'
import type { StrikePart } from '../strikePart'

/** "One woman suffered a brain injury, another a wound to her leg": those counted before, one by one. */
const ENUMERATES = /^"?One (?:of them\b|\w+ )[^;:.]*, (?:another|the other|a second|the second)\b/

/** "I saw a body on my way": what a witness saw is counted with what officials tell. */
const SEEN = /\b(?:I|we)(?:'ve| have)? (?:saw|seen|see)\b/

/** "The Telegram channel Shot put the number of injured at 18": no official's toll, where one is told. */
const HEARSAY = RegExp(
  part`\b${oneOf`
    (?:Telegram|news|media) channels?(?: \p{Lu}\w+)? | Mash | Shot | Baza | Astra | ASTRA`}
    \s(?:also )?${oneOf`put | says? | said | spoke | claims? | claimed | reports? | reported | wrote`}\b`,
  'u',
)

/** "Unconfirmed reports put the dead at eight to 12": what no one answers for. */
const UNCONFIRMED = /\b(?:unconfirmed|unverified) (?:\w+ )?(?:reports?|information|claims?|accounts?|data|figures?)\b/i

const TOLD_HARM = /\b(?:was|were) (?:\w+ )?(?:killed|injured|wounded|hurt)\b/
/** "Two more people may also have died, but rescuers could not reach them": not known. */
const POSSIBLE = /\b(?:may|might|could) (?:also )?have (?:died|perished|been killed)\b/

/** "There were almost 200 people in the hospital at that time": whoever was there. */
const PRESENT = /^There were (?:[\w,]+ ){1,4}(?:people|patients|residents|children|workers) (?:in|inside|at) the\b/
const HARMED = /\b(?:killed|dead|died|injured|wounded|hurt)\b/

/**
 * Whether a sentence counts no one anew: those whom `told` counts already, or whom hearsay, a guess or their mere
 * presence tells.
 */
export const tellsNoToll = (text: string, told: readonly StrikePart[]): boolean =>
  SEEN.test(text) ||
  UNCONFIRMED.test(text) ||
  (POSSIBLE.test(text) && !TOLD_HARM.test(text)) ||
  (PRESENT.test(text) && !HARMED.test(text)) ||
  (told.length > 0 && ENUMERATES.test(text)) ||
  (HEARSAY.test(text) && told.some(({ draft }) => hasVictims(draft)))
