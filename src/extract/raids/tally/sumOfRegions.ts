import type { FoundCount } from '../../tags/count'
import type { Tagged } from '../../tags/tagSentence'
import type { TallyNumber } from './tallyNumber'

const SKY = 'i(?<skies>[^n;.vIjJLHqi]{1,16}?)'
const ENDS = '(?=,?&[xt]{0,2}n|,[xt]{0,2}n|[.;qT]|,(?!&?[tx]{0,2}@)|$)'
/** 12 "drones over the Belgorod region" */
const FIRST = new RegExp(`^[^n;.vIjJLHq]{0,5}?${SKY}${ENDS}`)
/** "and three over Bryansk", ", one each over Tula, Kaluga and Oryol", ", with six more downed over Kursk" */
const NEXT = new RegExp(`(?:,?&|,)w?[xt]{0,2}n(?<each>t?)[xRUE]{0,2}D?[xRUE]{0,2}(?:v*I)?${SKY}${ENDS}`, 'y')

/** ", one each in Tula, Kursk and on the peninsula": more than was understood. */
const GOES_ON = /^(?:,?&|,)[xtw]{0,3}[ni]/

/** What a list adds up to, and the last token of it. */
export interface ListSum {
  count: FoundCount
  end: number
}

/**
 * "12 drones over the Belgorod region and three over Bryansk": 15, where a list by region is all that is told. Null for
 * no such list. `number` is its first.
 */
export function sumOfRegions({ letters, tokens }: Tagged, { last, count }: TallyNumber): ListSum | null {
  const first = FIRST.exec(letters.slice(last + 1))
  if (!first) return null
  let value = count.value
  const words = [count.words]
  let at = last + 1 + first[0].length
  for (;;) {
    NEXT.lastIndex = at
    const next = NEXT.exec(letters)
    if (!next) break
    // "337 across all regions": no region.
    if (!tokens.slice(at, NEXT.lastIndex).some(({ letter, text }) => letter === '@' || text === 'sea')) return null
    const other = tokens[letters.indexOf('n', at)]!.count!
    const { each, skies } = next.groups!
    value += other.value * (each === '' ? 1 : skies!.split(/,?&|,/).length)
    words.push(other.words)
    at = NEXT.lastIndex
  }
  if (GOES_ON.test(letters.slice(at))) return null
  return words.length > 1 ? { count: { ...count, value, words: words.join(' + ') }, end: at } : null
}
