import { WEEKDAY } from '../../../text/dateWords'
import type { Clause } from '../clauses'

/**
 * "proposed direct negotiations in Istanbul on Thursday", "are preparing for talks in Geneva": a proposal with a day
 * and a venue, or preparations for either, are of a plan.
 */
export function isDatedOffer(text: string, clause: Clause, wish: string): boolean {
  const words = text.slice(clause.start, clause.end)
  const [isDated, isPlaced] = [ON_A_DAY.test(words), /\b(?:in|to) \p{Lu}/u.test(words)]
  if (/^prepar\w+ for/i.test(wish)) return isDated || isPlaced
  return /^(?:propos|offer|invit|suggest|look\w* forward)/i.test(wish) && isDated && isPlaced
}

/** "on Monday", "for 3 May", "next week" */
export const ON_A_DAY = new RegExp(
  [
    String.raw`\b(?:on|for|starting|from) (?:${WEEKDAY}|\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu})`,
    String.raw`\b(?:next week|in a week|tomorrow)\b`,
  ].join('|'),
  'u',
)
