import type { DraftPlace } from '../../../model/draft'
import { oneOf, part } from '../../../text/pattern'
import { ATTACK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { endsRegionList } from '../../listedPlaces'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import { isLocal } from '../../places/isLocal'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { PART_OF_COUNTRY } from './partOfCountry'

const IN_PART = RegExp(part`(?<!\b\w+ and (?:the )?)\b${PART_OF_COUNTRY}`, 'u')
/** "struck a southern Ukrainian city": which, is told next. */
const ON_A_TOWN = RegExp(
  part`\b(?:${oneOf`hit | struck | pounded | shelled | attacked | on | in`}) an? (?:[\w-]+ ){0,3}(?:city|town|village)(?=[.,;]|$| on \w+day)`,
)
/** "Drone attacks on southern Russia": more than one, so of more places than the next. */
const MANY_ON_PART = RegExp(part`\b${ATTACK}s (?:on|in|across) (?:\w+ of )?${PART_OF_COUNTRY}`, 'u')
const STRIKING = RegExp(
  part`\b${oneOf`
    hit | struck | happened | occurred | took place | attacked | (?:strike|attack) was
    rubble | crater | debris | wreckage
    the (?:${ATTACK}|drone|missile|bomb|block|building|house|bus|train|car|market|shop|hospital|clinic|school)`}\b`,
  'i',
)

/** "The governor of the Belgorod region said the attack also damaged houses" */
const THE_ATTACK = RegExp(`\\bthe ${ATTACK}\\b`, 'i')

/** "Four children were hurt in Wednesday's strike on the clinic in Kherson": of the very attack. */
const ON_PLACE_OF = RegExp(
  part`\b(?:the|this|that|\w+day's) (?:\w+ )?${ATTACK} (?:on|at|in) (?:[\w'-]+ ){1,5}(?:in|of) $`,
  'i',
)

/** "Rescuers worked at the scene of the attack in the Kharkiv region": of the very attack, too. */
const AT_SCENE_IN = RegExp(
  part`\b(?:site|scene|place|aftermath)(?: of the (?:\w+ )?${ATTACK})? (?:in|near|outside)
    \s(?:the (?:(?:city|town|village) of )?)?$`,
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

/** "The attack killed two", "Two were killed in a Russian rocket attack": of one attack. */
const OF_ONE_ATTACK = RegExp(part`(?:^["\u201c]?(?:The|An?)|\b(?:in|by) (?:the|an?)) (?:[\w-]+ ){0,3}${ATTACK}\b(?!s)`)
const IT_HIT = RegExp(
  part`^(?:${oneOf`
    It | They | The (?:drone|missile|bomb|rocket|shell)s? | (?:The )?(?:Russian|Ukrainian) (?:army|forces|troops)
  `}) (?:\w+ )?(?:hit|struck)\b`,
)
/** "The strike hit near the outskirts of Chernihiv": of the attack told, though other things were said of it before. */
const ATTACK_HIT = RegExp(part`^["\u201c]?The (?:[\w-]+ ){0,2}${ATTACK} (?:\w+ )?(?:hit|struck|targeted|landed)\b`)
const HIT_WITHIN = 3
const AND_ANOTHER = /^(?:, [^.;]{0,40})?,? and (?:the )?(?:\w+ (?:of )?)?$/

/** "The strike killed three people. It hit a bus stop in central Kherson": a sentence soon after names the place. */
function placeOfTheAttack({ text, index }: Sentence, article: Article): DraftPlace | null {
  if (!OF_ONE_ATTACK.test(text)) return null
  const after = article.sentences.slice(index + 1, index + 1 + HIT_WITHIN)
  const at = after.findIndex((next) => next.places.some(isLocal) || /[KW]/.test(next.letters))
  const next = after[at]
  if (!next || /[KW]/.test(next.letters)) return null
  if (!ATTACK_HIT.test(next.text) && !(at === 0 && IT_HIT.test(next.text))) return null
  const mention = next.places.find(isLocal)
  // "The attack hit Kherson and Sumy": of no one of them.
  const isOneOfTwo = next.places.some(({ start }) => AND_ANOTHER.test(next.text.slice(mention?.end, start)))
  return mention && !isOneOfTwo ? resolvePlace(mention, next, article, article.mainAttacker) : null
}

/** "… killed 15 miners in eastern Ukraine." "The bus was hit near Ternivka": the next sentences name the place. */
export function placeToldNext(sentence: Sentence, article: Article): DraftPlace | null {
  if (MANY_ON_PART.test(sentence.text)) return null
  if (!IN_PART.test(sentence.text) && !ON_A_TOWN.test(sentence.text))
    return placeOfQuotation(sentence, article) ?? placeOfTheAttack(sentence, article)
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    const places = next.places.filter(isLocal)
    // "Lviv, Lutsk and Chernivtsi were hit hardest": of no one of them.
    if (endsRegionList(places, next.text)) continue
    const [mention] = places
    const office = mention ? null : placeOfSpeaker(next)
    if (office && THE_ATTACK.test(next.text)) return office
    const before = next.text.slice(0, mention?.start)
    const isOfTheAttack = mention && (ON_PLACE_OF.test(before) || AT_SCENE_IN.test(before))
    if (!mention || (!isOfTheAttack && (!STRIKING.test(next.text) || /[KW]/.test(next.letters)))) continue
    const place = resolvePlace(mention, next, article, article.mainAttacker)
    if (place) return place
  }
  return townDescribed(sentence, article)
}
