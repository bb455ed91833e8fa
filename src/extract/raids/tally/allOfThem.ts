import type { Tagged } from '../../tags/tagSentence'
import type { TallyNumber } from './tallyNumber'
import type { Counted } from './unitsMeant'
import { ALMOST, textBefore } from './verbRead'

/** "Russia launched 33 drones, all of which were shot down": as many as counted before, if those were drones alone. */
export function allOfThem({ letters, tokens }: Tagged, counted: readonly Counted[]): TallyNumber[] {
  const [only] = counted
  const all = /tS?v+[IjJ]/.exec(letters) ?? /(?<=[IjJ])t(?:S|$|[,.;]|o?tD(?=$|[,.;]))/.exec(letters)
  if (!all || tokens[all.index]!.text !== 'all' || ALMOST.test(textBefore(tokens, all.index))) return []
  if (counted.length !== 1 || !(only!.unit === 'drone' || only!.unit === 'missile')) return []
  const last = all.index + all[0].length - 1
  const wording = tokens[last]!.text
  const count = { ...only!.count, words: 'all' }
  const number = { unit: only!.unit, count, from: all.index, at: all.index, last, wholeOf: null, plus: false }
  const stopped = { ...number, role: 'intercepted', wording } as const
  // "Seven Shaheds were followed by radar. All were shot down": seven came. Missiles told before would be added.
  return only!.unit === 'missile' ? [stopped] : [{ ...number, role: 'launched', wording: '' }, stopped]
}
