import type { When } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { Article } from '../articleContext'
import { gapDays, type Talks } from './talks'

/** The first sentences of an article tell its news: talks there need no date of their own. */
const LEAD_SENTENCES = 4
/** A sentence of the text itself, not a headline or a caption. */
const SHORTEST_PROSE = 60
/** A recalled meeting counts only if told with its day, this far back at most. */
const RECENT_DAYS = 7

function isLead(talks: Talks, article: Article): boolean {
  if (article.sentences.slice(0, DIGEST_HEAD_SENTENCES).some(({ text }) => DIGEST.test(text))) return true
  const firstProse = Math.max(
    0,
    article.sentences.findIndex(({ text }) => text.length > SHORTEST_PROSE && text.endsWith('.')),
  )
  return talks.mentions.some((mention) => mention.sentence.index < firstProse + LEAD_SENTENCES)
}

/** News without a day of its own is of the day of publication or the one before; a plan without one stays undated. */
export function whenOfLead(talks: Talks, article: Article): When | null {
  const { published } = article
  if (published === null || talks.best.status === 'planned' || !isLead(talks, article)) return null
  return { start: addDays(published, -1), end: published, precision: 'vague', basis: 'resolved', asWritten: null }
}

/** Bodies of many states, whose own meetings are talks: told by a verb of gathering, not by what else they do. */
const OF_A_BODY = /\b(?:summit|gather\w*|conven\w*|assembl\w*|came together|met|meets?|meeting|hold|held)\b/i
const BODIES = /^(?:Coalition of the Willing|European leaders|European Union|European Council|NATO)$/

/** A digest of the day's events: every item is news. */
const DIGEST = /\b(?:key events|main events|main developments|things stand|what happened|roundup|in brief)\b/i
const DIGEST_HEAD_SENTENCES = 5

export function isNews(talks: Talks, when: When | null, article: Article): boolean {
  const { published } = article
  const { best, sides, names, place } = talks
  const isBody =
    [...names].some((name) => BODIES.test(name)) &&
    place !== null &&
    talks.when !== null &&
    best.told &&
    OF_A_BODY.test(best.words)
  if (isBody && !best.recalled) return true
  // "The next round of talks will take place in Geneva on 17 February": of whom, need not be said.
  const isRound =
    place !== null &&
    talks.when !== null &&
    best.told &&
    /\b(?:talks|negotiations|round|consultations)\b/i.test(best.sentence.text) &&
    isLead(talks, article)
  if (isRound && !best.recalled && sides.size > 0) return true
  if (sides.size < 2 && names.size < 2) return false
  if (![...sides].some((side) => side === 'UA' || side === 'RU' || side === 'US')) return false
  if (!talks.mentions.some((mention) => mention.told || mention.status !== 'held' || mention.place)) return false
  if (sides.size < 2) return false
  if (best.recalled)
    return (
      talks.when !== null &&
      place !== null &&
      published !== null &&
      gapDays(talks.when, { ...talks.when, start: published, end: published }) <= RECENT_DAYS &&
      talks.when.precision !== 'vague'
    )
  return when !== null || (place !== null && isLead(talks, article))
}
