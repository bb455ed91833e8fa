import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textBefore } from '../../tags/wordsBeside'
import type { TallyNumber } from './tallyNumber'
import type { Counted } from './unitsMeant'
import { ALMOST } from './verbRead'

/** "all", "all of which", "all the drones", "all of the incoming projectiles" */
const ALL = part`t(?:S(?![xRUE]{0,3}[DMYy])|(?:S?o?t?[xRUE]{0,3}(?<noun>[DMYy])(?:${oneOf`r?v*LT?(?:b[tx]?[RUA])? | [tr]?[RUA]x?v?L`}T?)?))?`
/**
 * "48 drones, all stopped", "all were downed", "every one of them was stopped", "shot down all (every one) of them",
 * "destroyed all the drones".
 */
const PATTERNS = [
  RegExp(`(?<=[,(-])tS?x?[IjJ]`),
  RegExp(`tnSv+[xT]?[IjJ]`),
  RegExp(`tS,[xtAURo]{1,4}q,v+[xT]?[IjJ]`),
  RegExp(`${ALL},?v+[xT]?[IjJ]`),
  RegExp(`(?<=[IjJ])(?:tnS|${ALL})(?=$|[,.;iTbq])`),
]

/** "All the other drones": not those counted. */
const ALL_OTHERS = /\ball (?:of )?(?:the |its )?(?:others?|remaining|rest)\b/i

type Told = Tagged & { text: string }

/**
 * "Russia launched 33 drones, all of which were shot down": as many as counted before. "All the drones" are those
 * drones; "all", told of several kinds, are all of each.
 */
export function allOfThem({ letters, tokens, text }: Told, counted: readonly Counted[]): TallyNumber[] {
  if (counted.length === 0 || ALL_OTHERS.test(text)) return []
  const all = PATTERNS.map((pattern) => pattern.exec(letters)).find((match) => match !== null)
  if (
    !all ||
    tokens[all.index]!.text !== (all[0].startsWith('tn') ? 'every' : 'all') ||
    ALMOST.test(textBefore(tokens, all.index))
  )
    return []
  const last = all.index + all[0].length - 1
  const wording = tokens[last]!.text
  const kinds = counted.filter(({ unit }) => isMeant(unit, all.groups?.['noun']))
  const units = new Set(kinds.map(({ unit }) => unit))
  if (units.size !== kinds.length || kinds.some(({ unit }) => unit !== 'drone' && unit !== 'missile')) return []
  return kinds.flatMap(({ unit, count, role }) => {
    const number = {
      unit,
      count: { ...count, words: 'all' },
      from: all.index,
      at: all.index,
      last,
      wholeOf: null,
      plus: false,
    }
    const stopped = { ...number, role: 'intercepted', wording } as const
    // "Seven Shaheds were followed by radar. All were shot down": seven came. Missiles told before would be added, and
    // of "seven downed" it is not said how many came.
    return unit === 'missile' || role === 'intercepted'
      ? [stopped]
      : [{ ...number, role: 'launched', wording: '' }, stopped]
  })
}

/** "All the drones" are no missiles. */
const isMeant = (unit: Counted['unit'], noun: string | undefined): boolean =>
  noun === 'D' ? unit === 'drone' : noun === 'M' ? unit === 'missile' : true
