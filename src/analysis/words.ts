import type { Degree } from '../model/dispute'
import type { Rule } from '../model/entry'
import type { Stance, Topic } from '../model/values'

/** What a reader sees for the words of the model. */

export const TOPIC_WORDS: Record<Topic, string> = {
  territory: 'Territory',
  nato: 'NATO',
  'security-guarantees': 'Security guarantees',
  neutrality: 'Neutrality',
  'frozen-assets': 'Frozen assets',
  funding: 'Funding',
  ceasefire: 'Ceasefire',
  'war-aims': 'War aims',
  'peace-process': 'Peace process',
  'european-role': 'Europe’s role',
  energy: 'Energy',
}

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

/** What is said of an entry that a dispute of this degree touches. An update is no quarrel. */
export const DOUBT_WORDS: Record<Degree, string> = {
  contradiction: 'disputed',
  apparent: 'accounts differ',
  evolution: 'updated',
}

/** Why a shown value was taken from a claim. */
export const RULE_WORDS: Record<Rule, string> = {
  only: 'the only one that counts',
  agreed: 'all claims agree',
  'latest-by-same-claimant': 'latest by the same claimant',
  'most-specific': 'the most specific',
  'last-article': 'what the last article tells first, none being more specific',
  'lower-bound': 'the lower bound of that number',
}
