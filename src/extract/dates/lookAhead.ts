import { anyOf } from '../../text/pattern'

const AHEAD = anyOf(`will|shall|going to|(?:is|are|be) (?:to|due)|expected|scheduled|set (?:to|for)|slated|due to|
  plan(?:s|ned|ning)? to|upcoming|next (?!to\\b)|coming (?:days?|weeks?|weekend|\\w+day)|prepar(?:es|ing) (?:to|for)|
  ahead of|intends?|hopes? to|heads? to|heading|to (?:meet|travel|visit|hold|host|attend)|
  (?:propos|offer)(?:ed|es|ing)(?! on\\b)`)
const PAST = anyOf(`said|says|told|reported|reports|announced|confirmed|wrote|stated|according|posted|added|met|
  (?<!\\bbe )held|was|were|had|took|killed|injured|wounded|struck|attacked|hit|launched|visited|arrived|spoke|called|
  earlier|received|reiterated|sent|came|went|began|flew|gave|fell|fired`)
const MARKS = new RegExp(`(?<would>\\bwould\\b)|(?<ahead>\\b${AHEAD}\\b)|(?<past>\\b${PAST}\\b)`, 'gi')

/**
 * Whether the sentence looks ahead at `at`, the offset of a weekday in it: the nearest sign before decides ("Politico
 * reported on Wednesday that they will meet" looks back), else the first one after ("On Saturday, they will meet").
 * "Would" is said of either: the nearest such day is meant.
 */
export function looksAhead(sentence: string, at: number): boolean | 'nearest' {
  if (/^since\b/i.test(sentence.slice(at))) return false
  let after: boolean | 'nearest' | undefined
  let before: boolean | 'nearest' | undefined
  for (const mark of sentence.matchAll(MARKS)) {
    const ahead = mark.groups?.['would'] === undefined ? mark.groups?.['ahead'] !== undefined : 'nearest'
    if (mark.index < at) before = ahead
    else after ??= ahead
  }
  return before ?? after ?? false
}
