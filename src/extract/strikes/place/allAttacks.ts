import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'

const ATTACKS = oneOf`attacks | (?:air ?)?strikes | raids | barrages | assaults | waves`
const THAT = part`(?:,? (?:that|which) (?:\w+ ){0,2}|, )`
const IN_ATTACKS = RegExp(part`\bin (?:[\w-]+ ){0,4}${ATTACKS}${THAT}$`, 'i')

/**
 * "struck Kyiv and a hospital in Odesa in overnight attacks that killed three": whether the people at an offset are of
 * all attacks told before them, on places of more than one region.
 */
export const isOfAllAttacks = ({ text, places }: Sentence, at: number): boolean =>
  IN_ATTACKS.test(text.slice(0, at)) &&
  new Set(
    places.flatMap(({ role, end, candidates: [best] }) =>
      role === 'at' && end <= at && best && best.precision !== 'country' ? [best.region] : [],
    ),
  ).size > 1
