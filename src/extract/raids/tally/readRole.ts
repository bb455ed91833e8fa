import { anyOf } from '../../../text/pattern'
import { textBefore } from '../../tags/wordsBeside'
import type { CountGroup } from './countGroups'
import { readActiveVerb } from './readActiveVerb'
import { readTallyVerb } from './readTallyVerb'
import type { Reduced } from './reduceGroups'
import type { Counted } from './unitsMeant'
import { ALMOST_ALL_BEFORE, readAt, type VerbRead } from './verbRead'

const FRACTIONS = anyOf(`third|half|quarter|most|many|several|some|few|dozens|majority|thirds|quarters|percent|
  per cent|cent|%|(?<!, )part|bulk|rest|none|neither|(?:out of|in)(?: every| each)? (?:\\d+|three|four|five|ten)`)
const FRACTION_OF = new RegExp(`${FRACTIONS} of(?: the| those| these| russia(?:'s|n)?| ukraine(?:'s|ian)?)?$`)

const isShare = ({ items }: CountGroup): boolean => items.some((item) => item.whole !== null)

/** "Most were shot down, the air force said - 342 of 376 drones": what the mark sums up. */
const STOPPED_BEFORE = /(?:[YyDMxtS]v+[xT]?I[^n.;IjJLGH]{0,10}[-:(]x{0,2}|Ixot[xRUE]{0,2}D[,:-])$/

/** "They destroyed a record number of drones – 57 out of 60": the share of those. */
const STOPPED_THEM = /I[^.;IjJLGH]{0,8}D[-:]x{0,2}$/

/** "23 drones were shot down. … Most of the 23 were brought down over Kyiv": of those stopped, not of those that came. */
const isToldStopped = ({ tokens }: Reduced, at: number, told: readonly Counted[]): boolean =>
  told.some(({ role, count }) => role === 'intercepted' && count.value === tokens[at]!.count!.value)

/** Air defences "failed to stop only four of the drones": those got through. */
export const FAILED_TO_STOP =
  /\b(?:failed|unable|not able) to (?:stop|intercept|down|destroy|shoot down|repel)(?: (?:only|just|the|some|about))*$/

/** What a verb, a share or a fraction beside the group at `at` says was done to it; `told` was counted just before. */
export function readRole(reduced: Reduced, at: number, group: CountGroup, told: readonly Counted[]): VerbRead | null {
  if (group.items.some(({ areDowned }) => areDowned)) return readAt('intercepted', at)
  if (FAILED_TO_STOP.test(textBefore(reduced.tokens, at))) return null
  const nounLength = /[DMYB]/.test(reduced.letters[at + 1] ?? '') ? 1 : 0
  const read = readTallyVerb(reduced, at, nounLength, isShare(group))
  // "a third of the 95 drones": how many were stopped is not told in numbers.
  const before = textBefore(reduced.tokens, at)
  if (read && (FRACTION_OF.test(before) || ALMOST_ALL_BEFORE.test(before)))
    return isToldStopped(reduced, at, told) ? null : { ...read, role: 'launched' }
  const left = reduced.letters.slice(0, at)
  if (read === null && (STOPPED_BEFORE.test(left) || (isShare(group) && STOPPED_THEM.test(left))))
    return readAt('intercepted', at)
  if (!isShare(group) || read?.role !== 'launched') return read
  // In "63 of the 79 drones that Russia sent" the verb after speaks of the 79.
  const active = readActiveVerb(reduced, at, true)
  return active?.role === 'launched' ? null : active
}
