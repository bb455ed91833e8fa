import type { Article } from '../articleContext'
import type { Sentence } from '../readSentences'
import type { Anchor } from './anchors'
import type { Party } from './bodies'
import type { Clause } from './clauses'
import { dateOf, isRelative, lookBack, nearestTo } from './talkDate'
import type { TalkMention } from './talkMention'
import { isPast, isPutOff, statusOf } from './talkStatus'
import { RECALLED } from './tenseWords'
import { lastVenue, SAME_VENUE, venueOf } from './venue'

/** Talks as a clause tells them by the words of `anchor`: when, where, whether they were or will be. */
export function readMention(
  sentence: Sentence,
  article: Article,
  clause: Clause,
  anchor: Anchor,
  parties: readonly Party[],
): TalkMention {
  const text = sentence.text.slice(clause.start, clause.end)
  const found = dateOf(sentence, clause, anchor.start)
  const isJourney = /^(?:arriv|land|fl[ei]|travel|head|go|went|visit)\w* .*\b(?:for|to)\b/i.test(anchor.words)
  const date =
    found && isJourney && found.start >= anchor.end && !/last/i.test(found.when.asWritten ?? '')
      ? nearestTo(found, article.published)
      : found && isPast(sentence.text, clause, anchor)
        ? lookBack(found, article.published)
        : found
  const status = statusOf(sentence.text, clause, anchor, date, article.published)
  const own = date && !isRelative(date) ? date : undefined
  const recalled = status !== 'planned' && (RECALLED.test(text) || own?.reach === 'past' || own?.reach === 'total')
  return {
    sentence,
    text,
    around: text,
    form: anchor.form,
    status,
    place:
      anchor.form === 'call'
        ? null
        : SAME_VENUE.test(text)
          ? lastVenue(sentence, article)
          : venueOf(sentence, clause, anchor.start, article),
    when: own && (own.reach === 'point' || own.when.precision === 'day') ? own.when : null,
    subordinate: clause.start > 0,
    relative: date && isRelative(date) && !recalled ? date.when : null,
    parties,
    eitherForm: anchor.form === 'call' && !BY_WIRE.test(text),
    told: anchor.told,
    delegatesOnly: false,
    recalled,
    putOff: isPutOff(text),
    heading:
      !/[.!?"'…]$/.test(sentence.text) && sentence.text.length < LONGEST_HEADING && !sentence.text.startsWith('-'),
    words: anchor.words,
  }
}

const LONGEST_HEADING = 160
const BY_WIRE = /\b(?:(?:tele)?phone[ds]?|calls?|called|rang|video\w*|online|virtual\w*|by wire)\b/i
