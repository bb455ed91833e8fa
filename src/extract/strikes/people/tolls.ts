import { part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textBefore } from '../../tags/wordsBeside'

/** "death toll", "the number of wounded": words that count until now, so that their number replaces earlier ones. */
export const isToll = (words: string): boolean => /toll|(?:number|tally|count) of|number \w+/.test(words)

/** How many tokens before a number tell that it is a toll, or a running one. */
const TOLL_WITHIN = 5
const RUNNING_WITHIN = 7

/** "The toll is one dead and three injured". */
export function tellsToll({ tokens }: Tagged, at: number): boolean {
  return tokens.slice(Math.max(0, at - TOLL_WITHIN), at).some((token) => isToll(token.text))
}

/** "has since grown to", "stands at" */
export const RISING = '(?:grown|grew|risen|rose|increased|climbed|jumped|reached|stands|went|gone)'
const REVISED = part`(?:revised|raised|lowered|updated|corrected) (?:the|this|that|its|it)
  (?: (?:number|figure|count|total))?(?: up| down)? to`
const RUNNING = RegExp(part`\b(?:(?:number|figure|count|it|total)\b[^,.;]*\b${RISING}(?: to| at| up to)?|${REVISED})$`)

/** "…reported eight wounded, but the number has since grown to 22": of what was counted just before. */
export const isRunning = ({ tokens }: Tagged, at: number): boolean =>
  RUNNING.test(textBefore(tokens, at, RUNNING_WITHIN))
