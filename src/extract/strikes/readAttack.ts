import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import { oneOf, part } from '../../text/pattern'
import type { Sentence } from '../readSentences'

/** Places in Ukraine that Russia holds since 2014: who struck there must be said. */
const OCCUPIED_REGIONS = new Set(['UA-43', 'UA-40'])
const OCCUPIED = RegExp(
  part`\b${oneOf`
  occupied | Russian-(?:held|installed|controlled|occupied) | Moscow-installed
  Pushilin | Saldo | Balitsky | Pasechnik
  DPR | LPR | People's Republic`}\b`,
)

/** The side whose attack a sentence tells of at an offset ("Russian shelling", "Ukrainian drones"), or null. */
export function attackerByWords({ letters, tokens }: Sentence, at: number): Belligerent | null {
  const signs = [...letters.matchAll(/([RUE])(?=[xT]{0,3}[DMXBH])|b[tx]{0,2}([RU])(?=[,.;&T]|$)/g)].map((match) => ({
    letter: match[1] ?? match[2]!,
    index: match.index,
  }))
  const before = signs.filter((sign) => tokens[sign.index]!.start <= at).at(-1)
  const sign = before ?? signs[0]
  if (!sign || sign.letter === 'E') return null
  return sign.letter === 'R' ? 'RU' : 'UA'
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

/** "A Ukrainian drone killed two in Sumy": believed of a place in Ukraine only where Russia is not spoken of. */
const BY_UKRAINE = /\bUkrain(?:ian|e's) (?:drone|attack|strike|missile|shelling|UAV)/i

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
