import type { Tagged, Token } from '../../tags/tagSentence'
import type { CountGroup } from './countGroups'

/** A sentence in which each group of counted things is one number and one noun, so that rules of verbs see no more. */
export interface Reduced extends Tagged {
  /** The group whose number stands at a token. */
  groupAt: ReadonlyMap<number, CountGroup>
  /** For each token its index in the whole sentence. */
  original: readonly number[]
}

export function reduceGroups({ letters, tokens }: Tagged, groups: readonly CountGroup[]): Reduced {
  const kept: Token[] = []
  const original: number[] = []
  const groupAt = new Map<number, CountGroup>()
  const keep = (at: number, letter: string): void => {
    kept.push({ ...tokens[at]!, letter })
    original.push(at)
  }
  let next = 0
  for (const group of groups) {
    for (; next < group.start; next++) keep(next, letters[next]!)
    groupAt.set(kept.length, group)
    keep(group.items[0]!.at, 'n')
    const noun = nounOf(group)
    if (noun !== '') keep(group.end - 1, noun)
    next = group.end
  }
  for (; next < tokens.length; next++) keep(next, letters[next]!)
  return { tokens: kept, letters: kept.map((token) => token.letter).join(''), groupAt, original }
}

/** Drones before missiles, both in one figure as such; "of them" stays what it is. */
function nounOf({ items }: CountGroup): string {
  const units = items.map((item) => item.unit)
  if (units.includes('drone')) return 'D'
  if (units.includes('missile')) return 'M'
  if (units.includes('both')) return 'Y'
  if (units.includes('other')) return 'B'
  return items[0]!.ofThem ? 'S' : ''
}
