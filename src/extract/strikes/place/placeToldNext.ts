import type { DraftPlace } from '../../../model/draft'
import { oneOf, part } from '../../../text/pattern'
import { ATTACK, STRUCK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import { isLocal } from '../../places/isLocal'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'

const HAPPENED = oneOf`took place | happened | occurred | was recorded | hit | struck | targeted(?! (?:attack|strike))`
const NOT_OTHERS =
  '(?! (?:first|second|third|other|next|last|latest|most|fatality|fatalities|deaths?|casualt|victim)\\b)'
const OCCURRED = oneOf`took place | happened | occurred | was recorded`
const IN = part`[^,;.]{0,20}\b(?:in|near|at|on)\b`
const LOCATES = RegExp(
  part`^(?:the|it|this|a)\b${NOT_OTHERS}[^,;.]{0,40}\b${HAPPENED}\b${IN}
    |\bsaid (?:that )?(?:the|this) (?:${ATTACK}|incident) ${OCCURRED}\b${IN}`,
  'i',
)

const TARGET = RegExp(part`\b${STRUCK} the (?<what>\w+)(?: and \w+)? (?:in|near|at|on) `)
/** "an attack on a train … killed two. … Drones hit the engine of a passenger train at the station in Shostka" */
const OF_TARGET = RegExp(
  part`\b${STRUCK}\b[^,.;]*\b(?<what>${oneOf`
    train | bus | minibus | trolleybus | tram | ambulance | ferry | convoy | hotel | market | supermarket | mall
    hospital | clinic | school | kindergarten | college | dormitory | church | prison | mine | cafe | restaurant`})\b`,
)
/** "Another drone hit a bus in Beryslav", "Russian forces had struck a mall in Kremenchuk": not the one told of. */
const ANOTHER = /\b(?:another|also|had|second|separate(?:ly)?|earlier|previous(?:ly)?)\b/i
/** "a strike on a hotel … killed 24. … Drones struck the site in Khorly" */
const hitTheSame = (text: string, told: string): boolean => {
  const what = TARGET.exec(text)?.groups!['what'] ?? ''
  if (/^(?:site|venue|building|facility|spot)$/.test(what) || (what !== '' && told.includes(` a ${what}`))) return true
  const target = OF_TARGET.exec(text)?.groups!['what']
  return target !== undefined && !ANOTHER.test(text) && RegExp(part`\ban? (?:[\w-]+ ){0,2}${target}\b`).test(told)
}

/** "The attack took place in the village of Suzemka.": where in the region the strike just told happened. */
export function locate(parts: readonly StrikePart[], sentence: Sentence, article: Article): void {
  const last = parts.at(-1)
  if (!last || sentence.index - last.sentence.index > 2) return
  if (!LOCATES.test(sentence.text) && !hitTheSame(sentence.text, last.sentence.text)) return
  const mention = sentence.places.find((place) => place.role === 'at')
  const place = mention && resolvePlace(mention, sentence, article, last.draft.attacker)
  const { name, precision, region } = last.draft.place
  if (!place || precision !== 'region' || place.region !== region) return
  const from = parts.findLastIndex(({ draft }) => draft.place.name !== name) + 1
  for (const { draft } of parts.slice(from)) draft.place = place
}

const COMPASS = part`(?:north|south|east|west|centr)\w*(?:-\w+)?`
const PART_OF_COUNTRY = RegExp(
  part`\b(?:${COMPASS} (?:Ukraine|Russia)|(?:Ukraine|Russia)'s ${COMPASS}|${COMPASS} of (?:Ukraine|Russia))\b`,
  'i',
)
const STRIKING = RegExp(
  part`\b${oneOf`
    hit | struck | happened | occurred | took place | attacked | (?:strike|attack) was
    rubble | crater | debris | wreckage`}\b`,
  'i',
)

/** "The governor of the Belgorod region said the attack also damaged houses" */
const THE_ATTACK = RegExp(`\\bthe ${ATTACK}\\b`, 'i')

/** "Four children were hurt in Wednesday's strike on the clinic in Kherson": of the very attack. */
const ON_PLACE_OF = RegExp(
  part`\b(?:the|this|that|\w+day's) (?:\w+ )?${ATTACK} (?:on|at|in) (?:[\w'-]+ ){1,5}(?:in|of) $`,
  'i',
)

/** "… hit a building in a city in southern Ukraine. … Zaporizhzhia is a large city": which city that was. */
const IS_TOWN = /^ is an? (?:[\w-]+ ){0,2}(?:city|town|village|port)\b/
const TOLD_WITHIN = 5

function townDescribed(sentence: Sentence, article: Article): DraftPlace | null {
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 1 + TOLD_WITHIN)) {
    const mention = next.places.find(({ start, end }) => start < 3 && IS_TOWN.test(next.text.slice(end)))
    if (mention) return resolvePlace(mention, next, article, article.mainAttacker)
  }
  return null
}

/** '"Three people died. More are under the rubble," the mayor of Lutsk said': who ends the quotation tells where. */
function placeOfQuotation({ text, index }: Sentence, { sentences }: Article): DraftPlace | null {
  const next = sentences[index + 1]
  const isOpen = /^["\u201c][^"\u201d]+$/.test(text) && next !== undefined && /^[^"\u201c]+["\u201d]/.test(next.text)
  return isOpen ? placeOfSpeaker(next) : null
}

const OPENS_WITH_ATTACK = RegExp(part`^(?:The|An?) (?:[\w-]+ ){0,2}${ATTACK}\b(?!s)`)
const IT_HIT = RegExp(
  part`^(?:${oneOf`
    It | They | The (?:drone|missile|bomb|rocket|shell)s? | (?:The )?(?:Russian|Ukrainian) (?:army|forces|troops)
  `}) (?:\w+ )?(?:hit|struck)\b`,
)

/** "The strike killed three people. It hit a bus stop in central Kherson": the next sentence names the place. */
function placeOfTheAttack({ text, index }: Sentence, article: Article): DraftPlace | null {
  const next = article.sentences[index + 1]
  if (!next || !OPENS_WITH_ATTACK.test(text) || !IT_HIT.test(next.text) || /[KW]/.test(next.letters)) return null
  const mention = next.places.find(isLocal)
  return mention ? resolvePlace(mention, next, article, article.mainAttacker) : null
}

/** "… killed 15 miners in eastern Ukraine." "The bus was hit near Ternivka": the next sentences name the place. */
export function placeToldNext(sentence: Sentence, article: Article): DraftPlace | null {
  if (!PART_OF_COUNTRY.test(sentence.text))
    return placeOfQuotation(sentence, article) ?? placeOfTheAttack(sentence, article)
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    const mention = next.places.find(isLocal)
    const office = mention ? null : placeOfSpeaker(next)
    if (office && THE_ATTACK.test(next.text)) return office
    const isOfTheAttack = mention && ON_PLACE_OF.test(next.text.slice(0, mention.start))
    if (!mention || (!isOfTheAttack && (!STRIKING.test(next.text) || /[KW]/.test(next.letters)))) continue
    const place = resolvePlace(mention, next, article, article.mainAttacker)
    if (place) return place
  }
  return townDescribed(sentence, article)
}
