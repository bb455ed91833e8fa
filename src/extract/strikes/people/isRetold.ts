import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'
import type { Casualties } from './casualties'
import { nthOf } from './nthOf'

/**
 * "Two people were killed and three hurt in the Belgorod region. A man died in Shebekino. The three injured were taken
 * to hospital": those counted before, who are of no place told since.
 */
export function isRetold(sentence: Sentence, each: Casualties, parts: readonly StrikePart[]): boolean {
  if (isLastOfRegion(sentence, each, parts)) return true
  const { role, group } = each
  const { tokens } = sentence
  const isDefinite = /^(?:the|all)$/.test(tokens[group.from - 1]?.text ?? '')
  const isCount = ({ draft }: StrikePart): boolean => draft[role]?.value === group.count.value
  const last = parts.at(-1)
  return isDefinite && group.count.value > 1 && last !== undefined && !isCount(last) && parts.some(isCount)
}

/** "The third woman died in hospital", "The third body was found": of the very attack that killed the two before. */
const DIED_OF_IT = RegExp(
  part`\b${oneOf`
    died | dies | succumbed | hospital | intensive care | wounds | injuries | rubble | debris | body | found | also there
    the same (?:attack|strike|car|house|place|village|town)`}\b`,
)

/**
 * "Three people were killed in the Kursk region. Two women died in Rylsk. The third person killed was a man in his car":
 * the third of the region's three, wherever in it he was.
 */
function isLastOfRegion({ text }: Sentence, { role, group }: Casualties, parts: readonly StrikePart[]): boolean {
  const nth = /^the /i.test(group.words) ? nthOf(group.words) : null
  const last = parts.at(-1)?.draft
  if (nth === null || !last || last.place.precision === 'region' || last[role]?.value !== nth - 1) return false
  const isSum = ({ draft: { place, ...told } }: StrikePart): boolean =>
    place.precision === 'region' && place.region === last.place.region && told[role]?.value === nth
  return parts.some(isSum) && !DIED_OF_IT.test(text)
}
