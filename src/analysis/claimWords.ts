import type { Degree } from '../model/dispute'
import type { Rule } from '../model/entry'
import type { Stance } from '../model/values'

/** What a reader sees for the words of claims and disputes: apart from those of lists, which are drawn first. */

export const STANCE_WORDS: Record<Stance, string> = {
  demands: 'demands',
  offers: 'offers',
  accepts: 'accepts',
  rejects: 'rejects',
  conditional: 'on a condition',
  states: 'states a view',
}

/** The degree of a dispute as one careful sentence, and in a word where room is short. */
export const DEGREE_SENTENCES: Record<Degree, string> = {
  contradiction: 'One of these cannot be right.',
  apparent: 'These seem to clash.',
  evolution: 'Updated.',
}
export const DEGREE_WORDS: Record<Degree, string> = {
  contradiction: 'contradiction',
  apparent: 'apparent clash',
  evolution: 'update',
}

/** The same for counting: one, and many. */
export const DEGREE_COUNTED: Record<Degree, readonly [one: string, many: string]> = {
  contradiction: [DEGREE_WORDS.contradiction, 'contradictions'],
  apparent: [DEGREE_WORDS.apparent, 'apparent clashes'],
  evolution: [DEGREE_WORDS.evolution, 'updates'],
}

/** Why a shown value was taken from a claim. */
export const RULE_WORDS: Record<Rule, string> = {
  only: 'the only one that counts',
  agreed: 'all claims agree',
  'latest-by-same-claimant': 'latest by the same claimant',
  'most-specific': 'the most specific',
  'last-article': 'what the last article tells first, none being more specific',
  'lower-bound': 'as a lower bound',
}
