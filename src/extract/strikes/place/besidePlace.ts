import { oneOf, part } from '../../../text/pattern'
import { AREAS, COMPASS, TOWNS } from '../../areaWords'
import { isRegion } from '../../places/isRegion'
import type { Sentence } from '../../readSentences'

/** "from the same direction as the one on Odesa", "unlike that in Sumy": of another attack. */
const COMPARED = RegExp(
  part`\b${oneOf`as | than | like | unlike | similar to | to`} ${oneOf`the ones? | that | those`} (?:on|in|at|against)
    \s(?:the (?:\w+ )?(?:of )?)?$`,
  'i',
)
/** "Outside of Kyiv, the Poltava region was also hit", "Apart from Odesa, drones struck Izmail": of the next. */
const OUTSIDE = RegExp(part`^(?:${oneOf`Outside | Apart from | Besides | Beyond`}) (?:of )?(?:the )?(?:capital,? )?$`)

/** Whether the place at a token is of another attack, or of the next: "like the one on Odesa", "Outside of Kyiv, …". */
export function isCompared({ text, tokens, letters }: Sentence, at: number): boolean {
  const before = text.slice(0, tokens[at]!.start)
  return COMPARED.test(before) || (OUTSIDE.test(before) && letters[at + 1] === ',' && letters.includes('@', at + 1))
}

/**
 * "Ocheretyne, some 15 km northwest of newly captured Avdiivka": where that is, not where something happened; so
 * "in the Tula region south of Moscow", "on the Tula region, next to the Moscow region".
 */
const AWAY = RegExp(
  part`(?:(?:\b|\d)(?:km|kilomet\w+|miles)\s+(?:\w+\s+){0,2}(?:of|from)
    |\b${COMPASS}\s+of|,\s+${oneOf`next to | near to | bordering | adjoining`})\s+(?:the\s+)?(?:[\w-]+\s+){0,3}$`,
  'i',
)

/** Whether the place at a token only tells how far off another is: "15 km from Avdiivka". */
export const isAway = ({ text, tokens }: Sentence, at: number): boolean => AWAY.test(text.slice(0, tokens[at]!.start))

/** "In Lyman, one of the goals of the advance through the Donetsk region, a strike killed two": what the town is. */
const APPOSITION = /@,[tn][^,;.@HXDMBKWvqcr]{0,12}$/

/**
 * "An attack on Dnipro, which hit nearby Samar as well, killed 18": a place told of besides; so is one in words that
 * tell what the place before them is.
 */
export const isOfAside = ({ text, tokens, letters }: Sentence, at: number): boolean =>
  (/, which [^,;]*$/.test(text.slice(0, tokens[at]!.start)) || APPOSITION.test(letters.slice(0, at))) &&
  /^[^,;]*,/.test(text.slice(tokens[at]!.end))

/** "in Kyiv, its surrounding region, Zaporizhzhia" */
const AND_AROUND = /^,? (?:and )?its (?:surrounding )?(?:region|oblast|suburbs|outskirts|area)s?, (?:and )?\p{Lu}/u
const OTHERS = oneOf`other | more | further | additional | surrounding | neighbou?ring | nearby`
const AND_OTHERS = RegExp(
  part`^,? (?:and|as well as) (?:(?:several|many|some|various|a number of|\w+) )?${OTHERS}
    \s(?:(?!of\b)[\w-]+ ){0,2}?(?:(?<areas>${AREAS})|${TOWNS})\b`,
  'i',
)
/** "strikes on Kyiv and central Ukraine": there, or anywhere in that part of the country. */
const AND_PART =
  /^,? and (?:the )?(?:north|south|east|west|centr)[\w-]* (?:(?:and \w+ )?(?:of )?(?:Ukraine|Russia)\b|parts?\b)/

const NAME = String.raw`(?!Mayor|Gov|President|Head|Minister|Chief)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?`
/** "Pokrovsk, Zelenyi Hai, and Ivanopillia": of a list no other name may be known. */
const IN_LIST = RegExp(`^(?:, ${NAME})+,? and ${NAME}`, 'u')
const ENDS_LIST = RegExp(`^,? and ${NAME}(?=[,.;])`, 'u')

/** What is named beside the place at a token, the last known of a list if `isListed`: "Kyiv and other cities". */
export function othersBeside(sentence: Sentence, at: number, isListed: boolean): 'anywhere' | 'nearby' | null {
  const after = sentence.text.slice(sentence.tokens[at]!.end)
  const mayEndList = isListed || isInRegionTold(sentence, at)
  if (IN_LIST.test(after) || (mayEndList && ENDS_LIST.test(after))) return 'nearby'
  if (AND_PART.test(after) || AND_AROUND.test(after)) return 'anywhere'
  const match = AND_OTHERS.exec(after)
  return match && (match.groups!['areas'] ? 'anywhere' : 'nearby')
}

/** "In Donetsk Oblast, two died in Lyman and Raiske": the unknown one is a village there as well. */
function isInRegionTold({ tokens, places }: Sentence, at: number): boolean {
  const region = tokens[at]!.place?.candidates[0]?.region
  return places.some((place) => place.role === 'at' && isRegion(place) && place.candidates[0]?.region === region)
}
