import type { DraftPlace } from '../../../model/draft'
import { oneOf, part } from '../../../text/pattern'
import { ATTACK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { areInSeveralRegions } from '../../listedPlaces'
import { isLocal } from '../../places/isLocal'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { sceneOf } from '../../sceneOf'
import { ARMS } from '../day/dayToldBefore'
import { AIMED_AT_COUNTRY, strikesTheCountry } from './countryStruck'
import { isOfManyPlaces } from './countrywide'
import { placeOfDateline } from './placeOfDateline'
import { RANK } from './placeRank'

/** "injured in the strike", "It also killed", "two bodies from the rubble": of the one attack told. */
const OF_THE_ATTACK = RegExp(
  part`^It (?:\w+ )?${oneOf`killed | injured | wounded | hurt | left | claimed`}\b
    |\b(?:${oneOf`the | this | that`} (?:[\w-]+ ){0,2}${ATTACK}|${oneOf`rubble | debris | ruins | bod(?:y|ies)`})\b`,
  'i',
)
/** "died when a missile hit a block in this eastern town": in that of the dateline. */
const THIS_TOWN = /\bthis (?:[\w-]+ ){0,3}(?:city|town|village|port)\b/
/** "A drone barrage killed two people whose bodies": of an attack not told before. */
const AN_ATTACK = RegExp(part`\ban? (?:[\w-]+ ){0,3}${ATTACK}\b`, 'i')

/**
 * "Drones hit the town of Merefa in the Kharkiv region … Three people were injured in the strike": the one place whose
 * attack the sentences before tell, however far, else where the report was filed; null where they tell of attacks on
 * several or on a country.
 */
export function placeOfNews({ index, text }: Sentence, article: Article): DraftPlace | null {
  if (THIS_TOWN.test(text)) return placeOfDateline(article)
  if (!OF_THE_ATTACK.test(text) || AN_ATTACK.test(text) || isOfManyPlaces(text)) return null
  const attacks = article.sentences.slice(0, index).filter(({ letters }) => ARMS.test(letters))
  if (attacks.length === 0 || attacks.some(isOnSeveral)) return null
  const struck = attacks.flatMap((sentence) => {
    const scene = sceneOf(sentence.places.filter(isLocal), sentence.text, true)
    return (scene && resolvePlace(scene, sentence, article, article.mainAttacker)) ?? []
  })
  const [narrowest] = struck.toSorted((a, b) => RANK[a.precision] - RANK[b.precision])
  const isIt = ({ name, region, precision }: DraftPlace): boolean =>
    name === narrowest!.name || (precision === 'region' && region === narrowest!.region)
  return narrowest ? (struck.every(isIt) ? narrowest : null) : attacks.some(isInPart) ? null : placeOfDateline(article)
}

const AT_COUNTRY = RegExp(AIMED_AT_COUNTRY)

/** "Russian forces attacked Lviv and Ternopil", "fired 200 drones at Ukraine" */
const isOnSeveral = ({ places, text }: Sentence): boolean =>
  isOfManyPlaces(text) ||
  strikesTheCountry(text) ||
  AT_COUNTRY.test(text) ||
  areInSeveralRegions(places.filter(isLocal))

const COMPASS = oneOf`north\w* | south\w* | east\w* | west\w* | centr\w+`
const IN_PART = RegExp(part`\b(?:the country|${COMPASS} (?:Ukraine|Russia))\b`)
/** "hit a train in eastern Ukraine": nearer than that no place is told. */
const isInPart = ({ text }: Sentence): boolean => IN_PART.test(text)
