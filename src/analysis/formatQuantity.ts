import type { Count } from '../model/count'
import { BOUND_WORDS, formatNumber } from '../text/formatCount'

const CURRENCY_SIGNS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' }

/** Largest first. From a million up a newspaper writes the scale in words. */
const SCALES = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const

/** With every digit that it has. */
const ALL_DIGITS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })

/**
 * "1.18 million" of about 1,184,570. Only what is told roughly is rounded: an exact number, or a bound, would say
 * something else with fewer digits. "€90 billion" loses none.
 */
function amountOf({ value, bound }: Count): string {
  const scale = SCALES.find(({ size }) => value >= size)
  const isWhole = scale !== undefined && value % (scale.size / HUNDREDTHS) === 0
  if (scale && (isWhole || bound === 'about')) return `${formatNumber(value / scale.size)} ${scale.word}`
  return bound === 'about' ? formatNumber(value) : ALL_DIGITS.format(value)
}

/** A scaled number has two digits after the point. */
const HUNDREDTHS = 100

/**
 * A figure for people: "about $250 billion", "€90 billion", "19%", "about 270 square miles". Money is in whole units of
 * an ISO 4217 currency; other units are written as the source writes them.
 */
export function formatQuantity(count: Count, unit: string | null): string {
  const bound = BOUND_WORDS[count.bound]
  const amount = amountOf(count)
  if (unit === null) return `${bound}${amount}`
  if (unit === '%') return `${bound}${amount}%`
  const sign = CURRENCY_SIGNS[unit]
  return sign ? `${bound}${sign}${amount}` : `${bound}${amount} ${unit}`
}
