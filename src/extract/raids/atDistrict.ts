import type { Sentence } from '../readSentences'
import type { TallyNumber } from './tally/tallyNumber'

const SMALL_PLACES = '(?:districts?|communit(?:y|ies)|hromadas?|municipalit(?:y|ies)|villages?|settlements?|raions?)'
/** "The Rakitnoye district was shelled and attacked by" 24 drones, "In the Valuiki district the army sent" 12 */
const DISTRICT_BEFORE = new RegExp(`\\p{Lu}\\p{L}+ (?:municipal |urban )?${SMALL_PLACES}\\b[^.;]*$`, 'u')
/** 12 drones "attacked the Valuiki and Rovenki districts", "were sent at nine districts" */
const DISTRICT_AFTER = new RegExp(
  `^[^.;,]{0,40}\\b(?:attacked|targeted|hit|struck|at|in|on|against|over|towards?)\\b[^.;–—]*?${SMALL_PLACES}\\b`,
  'u',
)
/** "launched 267 drones at Ukraine, striking villages": a country's tally, and so are more than fly at districts. */
const AT_COUNTRY = /^[^.;,]{0,40}\b(?:Ukraine|Russia|the country)\b/
const MOST_AT_DISTRICTS = 60

/** A governor's list by districts and villages: no national tally. */
export function isAtDistrict({ text, tokens }: Sentence, { at, from, count }: TallyNumber): boolean {
  if (count.value > MOST_AT_DISTRICTS || AT_COUNTRY.test(text.slice(tokens[at]!.end))) return false
  const [before, after] = [text.slice(0, tokens[from]!.start), text.slice(tokens[at]!.end)]
  const sentenceOf = before.slice(before.search(/[^.;]*$/))
  return DISTRICT_BEFORE.test(sentenceOf) || DISTRICT_AFTER.test(after)
}
