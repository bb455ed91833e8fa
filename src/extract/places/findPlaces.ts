import type { PlaceIndex } from '../gazetteer/placeIndex'
import { addImpliedCities } from './impliedCities'
import { addUnknownSettlements } from './impliedPlaces'
import { withoutNamesOfSites } from './namesOfSites'
import type { PlaceMention } from './placeMention'
import { readPlace } from './readPlace'
import { spreadAcrossLists } from './spreadAcrossLists'

const WORD = /\p{L}[\p{L}\p{M}]*(?:['.-]\p{L}[\p{L}\p{M}]*)*/gu
/** The places named in a sentence of normalised text, in order and without overlaps; `taken` are people's names. */
export function findPlaces(
  text: string,
  registry: PlaceIndex,
  taken: readonly { start: number; end: number }[],
): PlaceMention[] {
  // "two in [the village of] Lastochkyne": an editor's brackets part no name from what stands before it.
  const sentence = text.replaceAll(/[[\]]/g, ' ')
  const words = [...sentence.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  const mentions: PlaceMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!/^\p{Lu}/u.test(word.text) || taken.some((span) => span.start <= word.start && word.start < span.end)) continue
    const last = mentions.at(-1)
    const isOwned = last !== undefined && sentence.slice(last.end, word.start) === "'s "
    const mention = readPlace(sentence, words, at, registry, isOwned)
    if (mention === null) continue
    mentions.push(mention)
    while (at + 1 < words.length && words[at + 1]!.start < mention.end) at++
  }
  addImpliedCities(sentence, mentions)
  addUnknownSettlements(sentence, mentions, taken)
  spreadAcrossLists(sentence, mentions)
  return withoutNamesOfSites(
    sentence,
    mentions.sort((a, b) => a.start - b.start),
  )
}
