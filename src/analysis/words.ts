import type { Degree } from '../model/dispute'
import type { Topic } from '../model/values'

/** What a reader sees for the words of the model, wherever entries are listed. */

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

/** What is said of an entry that a dispute of this degree touches. An update is no quarrel. */
export const DOUBT_WORDS: Record<Degree, string> = {
  contradiction: 'disputed',
  apparent: 'accounts differ',
  evolution: 'updated',
}
