import type { Article } from '../articleContext'
import { dateAt } from '../dates/dateAt'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import { attackerByWords } from './readAttack'
import { newPart, type StrikePart } from './strikePart'

/** What is hit in war: without one of these a sentence tells of fighting, plans or comparisons. */
const TARGET =
  /\b(?:refiner(?:y|ies)|depots?|terminals?|plants?|factor(?:y|ies)|air ?(?:base|field|port)s?|airstrip|facilit(?:y|ies)|substations?|stations?|ports?|warehouses?|buildings?|houses?|homes?|blocks?|schools?|kindergartens?|hospitals?|clinics?|maternity|bridges?|trains?|buses|bus|cars?|vehicles?|minibus|ambulances?|ships?|vessels?|tankers?|sanatorium|hotels?|shops?|markets?|churches|church|playground|dormitor(?:y|ies)|hostel|university|pipelines?|infrastructure|storeys?|apartments?|enterprise|workshops?|barracks|command post|dam|tram|petrol station|granar(?:y|ies)|farms?|streets?)\b/i
/** A weapon or a side that strikes, then the blow, then the place; or the place's target struck by it. */
const ACTIVE = /(?:[DMBXRUA]|hD)[^;.I]{0,14}H(?<between>[^;.@IKW]{0,14}?)(?:i[txRUo,]{0,5}|[RU]?)@/
const PASSIVE = /@[^;.IKW]{0,14}v+[xT]{0,2}H[^;.]{0,6}b[tx]{0,3}[RUDMXB]/
/** "A fire broke out at a refinery in Ryazan after a drone attack". */
const FIRE =
  /\b(?:fires?|blaze|explosions?) (?:broke out|started|erupted|was reported|were reported|occurred|burned|raged)\b/i
const NOT_TOLD =
  /\b(?:would|could|may|might|if|plans? to|threat\w*|prepar\w+|capable|able to|intend\w*|called for|not (?:hit|struck|damaged)|used to|before, twice|in the past|regularly|repeatedly|every|often|has long|have long|since \w+)\b/i

/** The token of the place that is hit, or -1. */
function placeOfHit(letters: string, text: string): number {
  const match = ACTIVE.exec(letters) ?? PASSIVE.exec(letters)
  if (match) return match[0].startsWith('@') ? match.index : match.index + match[0].length - 1
  return FIRE.test(text) && /[DX]/.test(letters) ? letters.indexOf('@') : -1
}

/**
 * Strikes told without casualties: a weapon or a side, a verb of hitting, something that is hit, and where. They join
 * those with casualties at the same place and stand by themselves otherwise.
 */
export function findHitParts(sentences: readonly Sentence[], article: Article): StrikePart[] {
  return sentences.flatMap((sentence) => {
    const { letters, text, tokens } = sentence
    if (NOT_TOLD.test(text) || !TARGET.test(text)) return []
    const mention = tokens[placeOfHit(letters, text)]?.place
    if (!mention || mention.role !== 'at') return []
    const place = resolvePlace(mention, sentence, article, attackerByWords(sentence, mention.start))
    if (!place || (place.country !== 'UA' && place.country !== 'RU') || place.precision === 'country') return []
    const date = dateAt(sentence, mention.start)
    if (date && date.reach !== 'point') return []
    return [newPart(sentence, { place, anaphoric: false, when: date?.when ?? null, at: mention.start }, [], article)]
  })
}
