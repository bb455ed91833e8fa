import type { FoundCount } from '../../tags/count'
import type { Tagged } from '../../tags/tagSentence'
import { textBefore } from '../../tags/wordsBeside'
import { isByJamming } from './byJamming'
import type { CountGroup } from './countGroups'
import type { CountedItem } from './countedItem'
import type { RoleOf } from './spreadRoles'
import type { TallyNumber, TallyRole } from './tallyNumber'
import type { Counted } from './unitsMeant'
import { ALL_BEFORE } from './verbRead'

const TALLIED = ['drone', 'missile', 'both', 'bare']

/** The members of a group with their role, and the wholes they are parts of, which were launched. */
export function numbersOf(
  tagged: Tagged,
  group: CountGroup,
  units: readonly CountedItem['unit'][],
  { role, last, wording }: RoleOf,
  before: readonly Counted[],
): TallyNumber[] {
  const { tokens, letters } = tagged
  const make = (at: number, index: number, is: TallyRole, wholeOf: number | null = null): TallyNumber => ({
    role: is,
    unit: units[index]!,
    count: asRoughAs(tokens[group.items[0]!.at]!.count!, tokens[at]!.count!),
    from: group.start,
    at,
    last: Math.max(at, last),
    wholeOf,
    plus: false,
    wording: is === 'launched' || is === 'hits' ? '' : wording,
  })
  return group.items.flatMap((item, index) => {
    const unit = units[index]!
    const count = tokens[item.at]!.count!
    if (!TALLIED.includes(unit) || (unit === 'missile' && group.incomplete)) return []
    // "a drone" is no tally; "one ballistic missile" is, and "One drone was lost" after the drones that came.
    const isLeft = isAllBut(tokens, item.at)
    const isTold = (): boolean =>
      unit === 'missile' ||
      isLeft ||
      OPENS_LIST.test(letters.slice(item.at + 1)) ||
      (isOneLost(tagged, item.at) && before.some((other) => other.unit === 'drone'))
    if (count.value === 0 || (count.article && !isTold())) return []
    const whole = item.whole === null ? [] : [make(item.whole, index, 'launched', item.at)]
    // "shot down all 42 drones launched by Russia": 42 came.
    const isAll =
      (unit === 'drone' || unit === 'missile') && role !== 'launched' && ALL_BEFORE.test(textBefore(tokens, item.at))
    if (isAll && saysLaunched(tokens, item.at, last)) whole.push(make(item.at, index, 'launched'))
    if (!isLeft) return [make(item.at, index, role), ...whole]
    const told = whole[0]?.count ?? before.find((other) => other.unit === (unit === 'bare' ? 'drone' : unit))?.count
    return [...whole, ...(told ? [allBut(told, make(item.at, index, role), whole[0]?.count.words ?? 'them')] : [])]
  })
}

/** "One more drone was lost", "was stopped by electronic warfare"; not "is still in the air", "left for Belarus" */
const ONE_LOST = /^[xRUE]{0,3}Dv{0,2}(?:J|j|I(?=b))/
function isOneLost(tagged: Tagged, at: number): boolean {
  const match = ONE_LOST.exec(tagged.letters.slice(at + 1))
  if (match === null) return false
  const verb = at + match[0].length
  if (match[0].endsWith('I')) return isByJamming(tagged, verb + 1)
  return match[0].endsWith('j') || /\b(?:lost|radars?|disappeared|vanished|reach)\b/.test(tagged.tokens[verb]!.text)
}

/** "One drone over Kursk and two over Bryansk" are three. */
const OPENS_LIST = /^[xRUE]{0,2}D[^n;.]{0,4}i[tx]{0,2}@x?(?:,|,?&)n[xRUE]{0,2}D?i/

/** "About 40 missiles and 580 drones": the other round number is about as rough. */
const asRoughAs = (first: FoundCount, count: FoundCount): FoundCount =>
  count.bound === 'exact' && count.value % 10 === 0 ? { ...count, bound: first.bound } : count

/** Up to the verb at `last`: "all 13 drones and both missiles that Russia launched", "all 49 that attacked". */
function saysLaunched(tokens: Tagged['tokens'], at: number, last: number): boolean {
  const after = tokens.slice(at, Math.max(at + 6, last)).map((token) => token.letter)
  return after.includes('L') || after.includes('H') || (tokens[at - 2]?.letter === 'I' && !after.includes('@'))
}

const isAllBut = (tokens: Tagged['tokens'], at: number): boolean =>
  /^(?:but|except|except for)$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === 'all'

/** "All but three of the 88 drones were shot down": 85. */
function allBut(whole: FoundCount, left: TallyNumber, of: string): TallyNumber {
  const words = `all but ${left.count.words} of ${of}`
  return { ...left, count: { ...left.count, value: whole.value - left.count.value, words } }
}
