import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'
import type { Casualties } from './casualties'

/**
 * "Two people were killed and three hurt in the Belgorod region. A man died in Shebekino. The three injured were taken
 * to hospital": those counted before, who are of no place told since.
 */
export function isRetold({ tokens }: Sentence, { role, group }: Casualties, parts: readonly StrikePart[]): boolean {
  const isDefinite = /^(?:the|all)$/.test(tokens[group.from - 1]?.text ?? '')
  const isCount = ({ draft }: StrikePart): boolean => draft[role]?.value === group.count.value
  const last = parts.at(-1)
  return isDefinite && group.count.value > 1 && last !== undefined && !isCount(last) && parts.some(isCount)
}
