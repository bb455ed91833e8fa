import type { Tagged } from './tagSentence'

/** What a number counts. `both`: drones and missiles in one figure. `bare`: left unsaid ("63 were intercepted"). */
export type Unit = 'drone' | 'missile' | 'both' | 'person' | 'bare' | 'other'

/** Words between a number and what it counts: adjectives, sides, articles, times. */
const ADJECTIVES = '[xRUEtgm]{0,5}?'
const NOUN = new RegExp(`^S?(?:o[tx]{0,2})?(?<adjectives>${ADJECTIVES})(?<noun>[DMYyPpCB])(?<second>&[tx]{0,3}[DM])?`)
const MISSILE_KIND = /^m(?![xM])/
export const BARE = /^(?:$|[vIjJLHGKW,.;:)(&cAiTSsqbrfF@wo-]|[RU](?:v|[IjJLH]))/

/** Reads what stands after the number at token `at`; `length` is how many letters belong to it. */
export function unitOf({ letters }: Tagged, at: number): { unit: Unit; length: number } {
  const rest = letters.slice(at + 1, at + 14)
  if (/^[xRUE]?m(?:[&,]n|[&,]?[xt]?m)/.test(rest) || MISSILE_KIND.test(rest))
    return { unit: 'missile', length: rest.indexOf('m') + 1 }
  const match = NOUN.exec(rest)
  if (match && !(BARE.test(rest) && !rest.startsWith('o') && !rest.startsWith('S'))) {
    const { noun, second } = match.groups!
    const length = match[0].length
    const other = second?.at(-1)
    if (noun === 'D' && other === 'M') return { unit: 'both', length }
    if (noun === 'M' && other === 'D') return { unit: 'both', length }
    if (noun === 'D') return { unit: 'drone', length }
    if (noun === 'M') return { unit: 'missile', length }
    if (noun === 'Y') return { unit: 'both', length }
    // "72 aircraft in all, Shahed attack drones…": aircraft or targets are drones where only drones are spoken of.
    if (noun === 'y')
      return { unit: !letters.includes('D') ? 'other' : letters.includes('M') ? 'both' : 'drone', length }
    if (noun === 'B') return { unit: 'other', length }
    return { unit: 'person', length }
  }
  return BARE.test(rest) ? { unit: 'bare', length: 0 } : { unit: 'other', length: 0 }
}
