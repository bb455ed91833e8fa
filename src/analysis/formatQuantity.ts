import type { Count } from '../model/count'
import { BOUND_WORDS, formatNumber } from '../text/formatCount'

const CURRENCY_SIGNS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' }

/** Largest first. From a million up a newspaper writes the scale in words. */
const SCALES = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const

/**
 * A figure for people: "about $250 billion", "€90 billion", "19%", "about 270 square miles". Money is in whole units of
 * an ISO 4217 currency; other units are written as the source writes them.
 */
export function formatQuantity(count: Count, unit: string | null): string {
  const bound = BOUND_WORDS[count.bound]
  const scale = SCALES.find(({ size }) => count.value >= size)
  const amount = scale ? `${formatNumber(count.value / scale.size)} ${scale.word}` : formatNumber(count.value)
  if (unit === null) return `${bound}${amount}`
  if (unit === '%') return `${bound}${amount}%`
  const sign = CURRENCY_SIGNS[unit]
  return sign ? `${bound}${sign}${amount}` : `${bound}${amount} ${unit}`
}
