import { oneOf, part } from '../../text/pattern'
import type { Token } from './tagSentence'
import { textAfter, textBefore } from './wordsBeside'

const CLAIMS = oneOf`claim(?:ed|s|ing)? | took | takes? | taking | taken | costs? | costing | ended | ending | cut short`
const PRICE = oneOf`price | cost | toll`
/** "claimed", "at a cost of", "the price was" before the number */
const CLAIMED = RegExp(part`\b(?:${CLAIMS}|(?:at|with) (?:the|a) ${PRICE} of|${PRICE} (?:was|is|:))$`)
/** ": such was the price", "was the cost of it" after the lives */
const WAS_THE_PRICE = RegExp(part`^[,:–—-]?(?: \w+){0,3} (?:was|is) (?:\w+ ){0,3}${PRICE}\b`)

/**
 * Whether the lives at `to`, whose number stands at `from`, were lost: "claimed" seven lives, seven lives "was the
 * price", but not "changed" seven lives.
 */
export const claimsLives = (tokens: readonly Token[], from: number, to: number): boolean =>
  CLAIMED.test(textBefore(tokens, from, 4)) || WAS_THE_PRICE.test(textAfter(tokens, to))
