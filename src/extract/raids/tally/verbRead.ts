import type { TallyRole } from './tallyNumber'

/** What a verb says was done to a number, and the tokens it was read from. */
export interface VerbRead {
  role: TallyRole
  verbFrom: number
  last: number
}

/** A verb beside the number tells no more than the role. */
export const readAt = (role: TallyRole, at: number): VerbRead => ({ role, verbFrom: at, last: at })

/** One figure for shot down and jammed counts as intercepted: the source does not tell them apart. */
export function roleOf(verbs: string): TallyRole {
  if (verbs.includes('I')) return 'intercepted'
  if (verbs.includes('L')) return 'launched'
  if (verbs.startsWith('j')) return 'jammed'
  return verbs.startsWith('J') ? 'lost' : 'hits'
}

const ALMOST_WORDS = '(?:almost|nearly|virtually|practically|just about|well-nigh|not) '
/** "Almost" all of them */
export const ALMOST = new RegExp(`${ALMOST_WORDS.trim()}$`, 'i')
/** "all of the 24 drones", "every one of the 24", but not "almost all of the 24" */
export const ALL_BEFORE = new RegExp(
  `(?<!${ALMOST_WORDS})\\b(?:all(?: of)?|each of|every (?:single )?one of)(?: the)?$`,
)
/** "almost all 270 drones" */
export const ALMOST_ALL_BEFORE = new RegExp(`\\b${ALMOST_WORDS}all(?: of)?(?: the)?$`)
