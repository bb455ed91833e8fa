import { inWords, plural } from '../text/formatCount'
import { formatSpan } from '../text/formatWhen'
import type { MapEntry, MapSymbols } from './mapSymbols'

/** Up to this many nights and days are counted; more are told as a span. */
const FEW_DATES = 3

const few = (count: number, one: string): string => `${inWords(count)} ${one}${count === 1 ? '' : 's'}`

/**
 * "7 places, one night and one day", "1,204 places, 3 March 2022 – 18 December 2025"; regions where no place is named;
 * "no place on the map, one night" where only a country is told.
 */
export function summariseStrikes({ points, areas, undrawn }: MapSymbols): string {
  const drawn = [...points, ...areas].map((symbol) => symbol.entries)
  const groups = drawn.length === 0 && undrawn.length > 0 ? [undrawn] : drawn
  if (groups.length === 0) return 'none among the entries shown'
  return `${whereOf({ points, areas })}, ${fewDates(groups) ?? spanOf(groups)}`
}

function whereOf({ points, areas }: Pick<MapSymbols, 'points' | 'areas'>): string {
  if (points.length > 0) return plural(points.length, 'place')
  return areas.length > 0 ? plural(areas.length, 'region') : 'no place on the map'
}

/** "one night and one day"; null where the dates are many, or some are not single nights or days. */
function fewDates(groups: readonly (readonly MapEntry[])[]): string | null {
  const nights = new Set<string>()
  const days = new Set<string>()
  for (const group of groups) {
    for (const { when } of group) {
      if (when.precision === 'night') nights.add(when.start)
      else if (when.precision === 'day' || when.precision === 'time') days.add(when.start)
      else return null
      if (nights.size + days.size > FEW_DATES) return null
    }
  }
  return [nights.size > 0 && few(nights.size, 'night'), days.size > 0 && few(days.size, 'day')]
    .filter(Boolean)
    .join(' and ')
}

/** "17–18 December 2025": from the first day of any to the last of any. */
export const daysCovered = (entries: readonly MapEntry[]): string => spanOf([entries])

function spanOf(groups: readonly (readonly MapEntry[])[]): string {
  let { start, end } = groups[0]![0]!.when
  for (const group of groups) {
    for (const { when } of group) {
      if (when.start < start) start = when.start
      if (when.end > end) end = when.end
    }
  }
  return formatSpan(start, end)
}
