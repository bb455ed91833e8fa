import type { FoundCount } from '../../tags/count'
import type { Unit } from '../../tags/unitOf'

/** What was done to what a number counts. `jammed` is lost beside an intercepted figure, else intercepted. */
export type TallyRole = 'launched' | 'intercepted' | 'jammed' | 'lost' | 'hits'

export interface TallyNumber {
  role: TallyRole
  unit: Unit
  count: FoundCount
  /** Index of the first token of the enumeration it stands in. */
  from: number
  /** Index of the number's token, and of the last token that its role was read from. */
  at: number
  last: number
  /** Where the part of it stands: for the 88 of "70 of 88 drones" the 70. */
  wholeOf: number | null
  /** "60 Shaheds and 26 decoys were downed": the 26 are added to the 60. */
  plus: boolean
  /** The sentence's words for what was done ("intercepted or jammed"). */
  wording: string
}
