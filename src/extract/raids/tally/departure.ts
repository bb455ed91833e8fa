import type { Tagged } from '../../tags/tagSentence'
import type { VerbRead } from './verbRead'

const FLIES = /^(?:flew|flown|went|crossed|crossed into|entered|took off)$/

/** "Three others flew towards Belarus", "one crossed into Romania": whither drones went, no launch of their own. */
export function isDeparture({ letters, tokens }: Tagged, { role, last }: VerbRead): boolean {
  if (role !== 'launched' || !FLIES.test(tokens[last]?.text ?? '')) return false
  const whither = /^(?:itxo|i|x?c|x)?[xt]{0,2}([xFR@])/.exec(letters.slice(last + 1))
  const end = whither && tokens[last + whither[0].length]
  const country = end?.place?.candidates[0]?.country
  if (end?.letter === 'R') return /^[ix]/.test(whither![0])
  return country !== undefined && country !== 'UA' && country !== 'RU'
}
