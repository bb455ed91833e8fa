import type { Entry } from '../model/entry'
import type { When } from '../model/when'
import { plural } from '../text/formatCount'
import { formatSpan } from '../text/formatWhen'
import type { MapEntry, MapSymbols } from './mapSymbols'

/** Up to this many nights and days are counted; more are told as a span. */
const FEW_DATES = 3
const NUMBER_WORDS = ['no', 'one', 'two', 'three']

const inWords = (count: number, one: string): string =>
  count < NUMBER_WORDS.length ? `${NUMBER_WORDS[count]} ${one}${count === 1 ? '' : 's'}` : plural(count, one)

/** "7 places, one night and one day", "1,204 places, 3 March 2022 – 18 December 2025"; regions where no place is named. */
export function summariseStrikes({ points, areas }: MapSymbols): string {
  const entries = [...points, ...areas].flatMap((symbol) => symbol.entries)
  if (entries.length === 0) return 'none among the entries shown'
  const where = points.length > 0 ? plural(points.length, 'place') : plural(areas.length, 'region')
  return `${where}, ${datesInWords(entries.map((entry) => entry.when))}`
}

function datesInWords(whens: readonly When[]): string {
  const dates = new Map(whens.map((when) => [`${when.start}/${when.end}/${when.precision}`, when]))
  const all = [...dates.values()]
  const nights = all.filter((when) => when.precision === 'night').length
  const days = all.filter((when) => when.precision === 'day' || when.precision === 'time').length
  if (all.length > FEW_DATES || nights + days < all.length) return spanOf(whens)
  return [nights > 0 && inWords(nights, 'night'), days > 0 && inWords(days, 'day')].filter(Boolean).join(' and ')
}

/** "17–18 December 2025": from the first day of any to the last of any. */
export const daysCovered = (entries: readonly Pick<Entry | MapEntry, 'when'>[]): string => spanOf(entries.map((entry) => entry.when))

function spanOf(whens: readonly When[]): string {
  const first = whens.reduce((least, { start }) => (start < least ? start : least), whens[0]!.start)
  const last = whens.reduce((most, { end }) => (end > most ? end : most), whens[0]!.end)
  return formatSpan(first, last)
}
