import { oneOf, part } from '../../text/pattern'
import type { Article } from '../articleContext'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import { dayToldBefore } from './day/dayToldBefore'
import { attackerByWords } from './readAttack'
import { isAway } from './place/besidePlace'
import { dayOfHours } from './place/firstTold'
import { strikeDateAt } from './day/strikeDate'
import { newPart, type StrikePart } from './strikePart'

const INDUSTRY = oneOf`
  refiner(?:y|ies) | depots? | terminals? | plants? | factor(?:y|ies) | facilit(?:y|ies) | warehouses? | enterprise
  workshops? | granar(?:y|ies) | farms? | pipelines? | infrastructure | substations? | stations? | dam`
const MILITARY = oneOf`air ?(?:base|field|port)s? | airstrip | barracks | command post`
const DWELLINGS = oneOf`
  buildings? | houses? | homes? | blocks? | storeys? | apartments? | dormitor(?:y|ies) | hostel | hotels? | sanatorium`
const PUBLIC = oneOf`
  schools? | kindergartens? | university | hospitals? | clinics? | maternity | churches | church | playground
  shops? | markets? | streets?`
const TRANSPORT = oneOf`
  ports? | bridges? | trains? | tram | buses | bus | minibus | cars? | vehicles? | ambulances? | ships? | vessels?
  tankers? | petrol station`
/** What is hit in war: without one of these a sentence tells of fighting, plans or comparisons. */
const TARGET = RegExp(part`\b(?:${INDUSTRY}|${MILITARY}|${DWELLINGS}|${PUBLIC}|${TRANSPORT})\b`, 'i')

/** A weapon or a side that strikes, then the blow, then the place; or the place's target struck by it. */
const ACTIVE = /(?:[DMBXRUA]|hD)[^;.I]{0,14}H(?![xT]{0,2}v)(?<between>[^;.@IKW]{0,14}?)(?:i[txRUo,]{0,5}|[RU]?)@/
const PASSIVE = /@[^;.IKW]{0,14}v+[xT]{0,2}H[^;.]{0,6}b[tx]{0,3}[RUDMXB]/
/** "A fire broke out at a refinery in Ryazan after a drone attack". */
const FIRE = RegExp(
  part`\b(?:fires?|blaze|explosions?)\s
    ${oneOf`broke out | started | erupted | was reported | were reported | occurred | burned | raged`}\b`,
  'i',
)

const UNREAL = oneOf`
  would | could | may | might | if | plans? to | threat\w* | prepar\w+ | capable | able to | intend\w* | called for
  not (?:hit|struck|damaged)`
const USUAL = oneOf`
  used to | before, twice | in the past | regularly | repeatedly | every | often | has long | have long | since \w+`
const NOT_TOLD = RegExp(part`\b(?:${UNREAL}|${USUAL})\b`, 'i')

/** "Injuries were reported after a drone hit a car in": news without a day of its own, its number unknown. */
const HARM_TOLD = RegExp(
  part`\b(?:${oneOf`injuries | casualties | victims | wounded | several people`}
    \s(?:were|was|are|have been) ${oneOf`reported | injured | hurt | wounded | recorded`}
    |${oneOf`causing | caused | with | leaving`} (?:several )?${oneOf`injuries | casualties | victims`})\b`,
  'i',
)

/** The token of the place that is hit, or -1. */
function placeOfHit(letters: string, text: string): number {
  const match = ACTIVE.exec(letters) ?? PASSIVE.exec(letters)
  if (match) return match[0].startsWith('@') ? match.index : match.index + match[0].length - 1
  return FIRE.test(text) && /[DX]/.test(letters) ? letters.indexOf('@') : -1
}

/**
 * Strikes told without casualties: a weapon or a side, a verb of hitting, something that is hit, where and when. They
 * join those with casualties at the same place and stand by themselves otherwise; without a day they would be vague.
 */
export function findHitParts(sentences: readonly Sentence[], article: Article): StrikePart[] {
  return sentences.flatMap((sentence) => {
    const { letters, text, tokens } = sentence
    if (NOT_TOLD.test(text) || !TARGET.test(text)) return []
    const hit = placeOfHit(letters, text)
    const mention = tokens[hit]?.place
    if (!mention || mention.role !== 'at' || isAway(sentence, hit)) return []
    const place = resolvePlace(mention, sentence, article, attackerByWords(sentence, mention.start))
    if (!place || (place.country !== 'UA' && place.country !== 'RU') || place.precision === 'country') return []
    const date = strikeDateAt(sentence, mention.start)
    if (date ? date.reach !== 'point' : !HARM_TOLD.test(text)) return []
    const when = dayOfHours(date, sentence, article) ?? date?.when ?? dayToldBefore(sentence, article)
    return [newPart(sentence, { place, anaphoric: false, when, at: mention.start }, [], article)]
  })
}
