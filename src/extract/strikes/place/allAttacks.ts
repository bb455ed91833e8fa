import { part } from '../../../text/pattern'
import { ATTACK } from '../../attackWords'
import { isLocal } from '../../places/isLocal'
import type { Sentence } from '../../readSentences'

const THAT = part`(?:,? (?:that|which) (?:\w+ ){0,2}|, )`
const IN_ATTACKS = RegExp(part`\bin (?:[\w-]+ ){0,4}${ATTACK}s${THAT}$`, 'i')

/**
 * "struck Kyiv and a hospital in Odesa in overnight attacks that killed three": whether the people at an offset are of
 * all attacks told before them, on places of more than one region.
 */
export const isOfAllAttacks = ({ text, places }: Sentence, at: number): boolean =>
  IN_ATTACKS.test(text.slice(0, at)) &&
  new Set(
    places.flatMap((place) => {
      const [best] = place.candidates
      return isLocal(place) && place.end <= at && best ? [best.region] : []
    }),
  ).size > 1
