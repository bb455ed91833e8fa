import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import type { Sentence } from '../readSentences'

/** Places in Ukraine that Russia holds since 2014: who struck there must be said. */
const OCCUPIED_REGIONS = new Set(['UA-43', 'UA-40'])
const OCCUPIED =
  /\boccupied\b|\bRussian-(?:held|installed|controlled|occupied)\b|\bMoscow-installed\b|\bPushilin\b|\bSaldo\b|\bBalitsky\b|\bPasechnik\b|\bDPR\b|\bLPR\b|\bPeople's Republic\b/

/** The side whose attack a sentence tells of at an offset, by its words ("Russian shelling", "Ukrainian drones"), or null. */
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

/** Who struck a place: what the words say, else the other side's place was struck, save where Russia holds it. */
export function attackerOf(sentence: Sentence, at: number, place: DraftPlace): Belligerent | null {
  const byWords = attackerByWords(sentence, at)
  if (place.country === 'RU') return byWords === 'RU' ? 'UA' : 'UA'
  if (place.country !== 'UA') return byWords
  const occupied = (place.region !== null && OCCUPIED_REGIONS.has(place.region)) || OCCUPIED.test(sentence.text)
  if (occupied)
    return (
      byWords ?? (sentence.actors.some(({ actor }) => actor.side === 'RU' && actor.type !== 'government') ? 'UA' : null)
    )
  return byWords === 'UA' &&
    /\bUkrain(?:ian|e's) (?:drone|attack|strike|missile|shelling|UAV)/i.test(sentence.text) &&
    !/\bRussia/.test(sentence.text)
    ? 'UA'
    : 'RU'
}

const WEAPONS: readonly [RegExp, string][] = [
  [
    /\bdrones? and (?:missiles?|rockets?)\b|\b(?:missiles?|rockets?) and drones?\b|\bmissile and drone\b|\bdrone and missile\b/i,
    'drones and missiles',
  ],
  [
    /\bguided (?:aerial )?bombs?\b|\bglide bombs?\b|\bKABs?\b|\baerial bombs?\b|\bair-dropped bombs?\b/i,
    'guided bombs',
  ],
  [/\bFPV\b/i, 'FPV drone'],
  [/\bdrones?\b|\bUAVs?\b|\bShaheds?\b|\bunmanned\b/i, 'drones'],
  [/\bballistic missiles?\b|\bIskanders?\b|\bKinzhals?\b/i, 'ballistic missiles'],
  [/\bmissiles?\b/i, 'missiles'],
  [/\bMLRS\b|\bGrad\b|\bmultiple[- ](?:launch )?rocket/i, 'rocket artillery'],
  [/\bartillery\b/i, 'artillery'],
  [/\bmortars?\b/i, 'mortars'],
  [/\bair ?strikes?\b/i, 'air strikes'],
  [/\bshell(?:ing|ed)\b/i, 'shelling'],
]

/** The weapon a sentence names, in one of a few words, with those it was read from; null where none is named. */
export function weaponIn(text: string): { weapon: string; words: string } | null {
  for (const [pattern, weapon] of WEAPONS) {
    const words = pattern.exec(text)?.[0]
    if (words) return { weapon, words }
  }
  return null
}

const DAMAGE =
  /\b(?:damag(?:ed|ing)|destroy(?:ed|ing)|set(?:ting)? fire to|(?:sparked|caused|started|causing|sparking) (?:a |an? [\w-]+ )?fires? (?:at|in)|cut(?:ting)? (?:off )?power)\b[^,.;]{3,90}/i

/** What was damaged, in the sentence's words, or null. */
export const damageIn = (text: string): string | null => DAMAGE.exec(text)?.[0].trim() ?? null
