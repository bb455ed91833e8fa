import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import { oneOf, part } from '../../text/pattern'
import { STRUCK } from '../attackWords'
import { sideOf } from '../tags/sideOf'
import type { Sentence } from '../readSentences'

/** Places in Ukraine that Russia holds since 2014: who struck there must be said. */
const OCCUPIED_REGIONS = new Set(['UA-43', 'UA-40'])
const OCCUPIED = RegExp(
  part`\b${oneOf`
  occupied | Russian-(?:held|installed|controlled|occupied) | Moscow-installed
  (?:under|in) Russian (?:occupation|control|hands) | held by Russia
  Pushilin | Saldo | Balitsky | Pasechnik
  DPR | LPR | People's Republic`}\b`,
)

/** "Russian shelling", "Ukraine's army shelled", "was attacked by Russia" */
const SIGNS = /[RUEA](?=[xT]{0,3}[DMXBH])|b[tx]{0,2}[RU](?=[,.;&T]|$)/g

/** The side whose attack a sentence tells of at an offset ("Russian shelling", "Ukrainian drones"), or null. */
export function attackerByWords({ letters, tokens }: Sentence, at: number): Belligerent | null {
  const signs = [...letters.matchAll(SIGNS)]
    .map(({ 0: words, index }) => tokens[index + words.length - 1]!)
    .filter(({ letter, actor }) => letter !== 'A' || actor?.actor.type !== 'person')
  const sign = signs.filter(({ start }) => start <= at).at(-1) ?? signs[0]
  return sign ? sideOf(sign) : null
}

/** The regions of Ukraine in whose towns under Russia tolls of Ukrainian strikes are told: ISO 3166-2 codes. */
const PARTLY_HELD = new Set(['UA-09', 'UA-14', 'UA-23', 'UA-65', ...OCCUPIED_REGIONS])
/** "Ukrainian drone and missile attacks on Sunday killed" */
const UKRAINE_KILLS = RegExp(
  part`\bUkrain(?:ian|e's) (?:[\w-]+ ){0,3}${oneOf`attacks? | strikes? | shelling | drones? | missiles?`}\s
    (?:on \w+ )?(?:${oneOf`killed | injured | wounded | left`} [^,;.]*)?$`,
)

/** "Ukrainian attacks killed six", in an article on Kharkiv, too: not in a place of its own. */
export const isOwnToll = (sentence: Sentence, at: number, { country, region }: DraftPlace): boolean =>
  country === 'UA' && !PARTLY_HELD.has(region ?? '') && UKRAINE_KILLS.test(sentence.text.slice(0, at))

const ARMY = oneOf`(?:armed )?forces | troops | army | military | soldiers | gunners`
/**
 * "A Ukrainian drone killed two in Sumy", "Ukrainian forces shelled Horlivka": believed of a place in Ukraine only where
 * Russia is not spoken of.
 */
const BY_UKRAINE = RegExp(
  part`
    \bUkrain(?:ian|e's) (?:drone|attack|strike|missile|shelling|UAV)
    |\b(?:Ukrain(?:ian|e's) ${ARMY}|Armed Forces of Ukraine|AFU) (?:\w+ )?
    (?:${STRUCK}|fired|dropped|launched|killed|wounded|injured)\b
  `,
  'i',
)

/** Who struck a place: what the words say, else the other side's place was struck, save where Russia holds it. */
export function attackerOf(sentence: Sentence, at: number, place: DraftPlace): Belligerent | null {
  if (place.country === 'RU') return 'UA'
  const byWords = attackerByWords(sentence, at)
  if (place.country !== 'UA') return byWords
  const isOccupied = (place.region !== null && OCCUPIED_REGIONS.has(place.region)) || OCCUPIED.test(sentence.text)
  if (isOccupied) return byWords ?? (isToldByRussians(sentence) ? 'UA' : null)
  const isOwn = byWords === 'UA' && BY_UKRAINE.test(sentence.text) && !/\bRussia/.test(sentence.text)
  return isOwn ? 'UA' : 'RU'
}

const isToldByRussians = ({ actors }: Sentence): boolean =>
  actors.some(({ actor }) => actor.side === 'RU' && actor.type !== 'government')
