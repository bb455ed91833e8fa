import type { Tagged } from '../../tags/tagSentence'
import type { CountedItem } from './countedItem'
import { counts } from './listWholes'

/** "30 drones but only four missiles" */
export const isBut = ({ tokens }: Tagged, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.text === 'but')

/**
 * Like joins like: "751 and four", "475 and 39 of them respectively", but not "97 drones, and 60 were". Two numbers of
 * drones are two statements.
 */
export function belongs(items: readonly CountedItem[], item: CountedItem, joint: string): boolean {
  const last = items.at(-1)!
  if (item.unit === 'both' || counts(items, 'both')) return false
  if (item.unit === 'bare') return last.unit === 'bare' && joint === '&' && !last.ofThem
  if (last.unit === 'bare') return last.ofThem && !counts(items, item.unit)
  return item.unit !== 'drone' || !counts(items, 'drone')
}
