import { oneOf, part } from '../../text/pattern'
import { isRegion } from './isRegion'
import { SITES } from './otherNames'
import type { PlaceMention } from './placeMention'

const SITE = oneOf`
  ${SITES} | plant | factory | works | mine | hospital | school | church | caf[eé] | sanatorium
  (?:shopping|business|recreation) cent(?:er|re)`
/** "the Sokol market in", "the Kamensky Chemical Plant in" */
const IS_SITE = RegExp(part`^"? (?:\p{L}{2,} ){0,2}${SITE}\b[^.;,]{0,20}\b(?:in|near) (?:the )?(?:\p{L}+ of )?$`, 'iu')

/**
 * Leaves out what names a site and no place: "the Sokol market in Donetsk"; but not "the Novorossiysk works in the
 * Krasnodar region", which holds a town of that name.
 */
export function withoutNamesOfSites(sentence: string, mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1]
    const after = sentence.slice(mention.end, next?.start)
    const isCalled = /\bthe "?$/.test(sentence.slice(0, mention.start)) || /^"? \p{Lu}/u.test(after)
    if (!next || !isCalled || !IS_SITE.test(after)) return true
    const region = next.candidates[0]?.region
    return isRegion(next) && mention.candidates.some((candidate) => candidate.region === region)
  })
}
