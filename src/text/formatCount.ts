import type { Bound, Count } from '../model/count'

/** What the bound adds before the number; an exact number stands alone. */
export const BOUND_WORDS: Record<Bound, string> = {
  exact: '',
  'at-least': 'at least ',
  about: 'about ',
  'at-most': 'at most ',
}

/** "1,200": digits grouped the same way in every browser. */
export const formatNumber = (value: number): string => NUMBERS.format(value)

/** Made once: `toLocaleString` looks the language up anew each time, 50 µs a number. */
const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** "32", "at least 32", "about 270"; unknown is said to be so, never shown as 0. */
export const formatCount = (count: Count | null, unknown = 'number unknown'): string =>
  count === null ? unknown : `${BOUND_WORDS[count.bound]}${formatNumber(count.value)}`

/** "1 source", "4 sources". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "five", "twelve", "240": numbers up to twelve in words, as newspapers set them. */
export const inWords = (count: number): string => SMALL[count] ?? formatNumber(count)
