import { part } from '../../text/pattern'
import type { Article } from '../articleContext'
import type { FoundDate } from '../dates/foundDate'
import type { Sentence } from '../readSentences'
import type { Anchor } from './words/anchors'
import type { Party } from './parties/party'
import type { Clause } from './clauses'
import { asidesIn, blankAsides } from './words/asides'
import { dayOfTalks } from './day/dayOfTalks'
import { isDefinite, OF_THE_SPEAKER } from './definite'
import { eveOf } from './day/eveOf'
import { isRelative } from './day/hungOn'
import type { TalkMention } from './talkMention'
import { isPutOff, statusOf, type Tense, tenseOf } from './talkStatus'
import { FIRST_ROUND, JUST_NOW, LONG_AFTER, RECALLED } from './words/tenseWords'
import { lastVenue, SAME_VENUE, venueOf } from './venue/venue'

/** Talks as a clause tells them by the words of `anchor`: when, where, whether they were or will be. */
export function readMention(
  sentence: Sentence,
  article: Article,
  clause: Clause,
  anchor: Anchor,
  parties: readonly Party[],
  tense: Tense = tenseOf(sentence.text, clause, anchor),
): TalkMention {
  const text = sentence.text.slice(clause.start, clause.end)
  const eve = eveOf(sentence, anchor, article.published)
  const date = eve ?? dayOfTalks(sentence, article, clause, anchor, tense)
  const isAhead = isPutOff(text) ? tense === 'future' : eve !== undefined && eve.when.end > (article.published ?? '')
  const status = isAhead ? 'planned' : statusOf(tense, date, article.published)
  const own = date && !isRelative(date, sentence) && !isOfFirstPlan(sentence.text, date) ? date : undefined
  const isLongBefore = clause.how === 'where' && LONG_AFTER.test(sentence.text.slice(0, clause.start))
  const main = anchor.told ? blankAsides(text, asidesIn(text)) : text
  const isOfBefore = isLongBefore || RECALLED.test(main) || (!own && FIRST_ROUND.test(text) && !JUST_NOW.test(text))
  const isPutOffLongAgo = isPutOff(text) && own?.reach === 'past'
  const isOld = isOfBefore || own?.reach === 'past' || own?.reach === 'total'
  const recalled = isPutOffLongAgo || (status !== 'planned' && isOld)
  const form = anchor.form === 'call' && IN_PERSON.test(text) && !BY_WIRE.test(text) ? 'meeting' : anchor.form
  return {
    sentence,
    text,
    around: text,
    form,
    status,
    place:
      form === 'call'
        ? null
        : SAME_VENUE.test(text)
          ? lastVenue(sentence, article, anchor.start)
          : venueOf(sentence, clause, anchor, article),
    when:
      own && !OF_THE_SPEAKER.test(anchor.words) && (own.reach === 'point' || own.when.precision === 'day')
        ? own.when
        : null,
    how: clause.how,
    subordinate: clause.start > 0,
    relative: date && isRelative(date, sentence) && !recalled ? date.when : null,
    parties,
    own: parties,
    impliedParties: [],
    definite: isDefinite(sentence.text, anchor),
    eitherForm: form === 'call' ? !BY_WIRE.test(text) : OF_EITHER_FORM.test(anchor.words),
    told: anchor.told,
    delegatesOnly: false,
    recalled,
    earlier: isEarlier(sentence.text, anchor),
    putOff: isPutOff(text),
    heading: isHeading(sentence, article),
    words: anchor.words,
  }
}

/** "discussed the plan with Trump", "the conversation of Putin and Xi" */
const OF_EITHER_FORM = /^(?:conversation|(?:also |then |later )?discussed)\b/i

/** "Thursday had been the day first planned for the talks": no day of theirs. */
const isOfFirstPlan = (text: string, { start }: FoundDate): boolean => {
  const plan = FIRST_PLAN.exec(text)
  return plan !== null && start < plan.index && !/[,;]/.test(text.slice(start, plan.index))
}
const FIRST_PLAN = new RegExp(
  part`\b(?:first|at first|originally|initially|earlier) (?:\w+ )?(?:planned|set|scheduled|due|expected|slated)\b`,
)

/** "had met in Florida" */
const isEarlier = (text: string, { start, words }: Anchor): boolean =>
  /\bhad (?:\w+ )?$/.test(text.slice(0, start)) || /^had (?:met|held|had)\b/.test(words)

/** "had a conversation with Merz on the sidelines of the forum": in one room. */
const IN_PERSON = new RegExp(
  part`
    \b(?:face[- ]to[- ]face|one-on-one|in person)\b|\bon the (?:sidelines|margins) of\b
    |\bconversation (?:with|of|between) [^,;.]{3,60} there\b
  `,
)

const LONGEST_HEADING = 160
const LONGEST_QUESTION = 60
/** A line of its own without a full stop: "Talks in the UAE?" */
const isHeading = ({ text, index, paragraph }: Sentence, { sentences }: Article): boolean =>
  !/[.!…]["')]*$/.test(text) &&
  text.length < (text.endsWith('?') ? LONGEST_QUESTION : LONGEST_HEADING) &&
  !text.startsWith('-') &&
  sentences[index - 1]?.paragraph !== paragraph
const BY_WIRE = /\b(?:(?:tele)?phone[ds]?|calls?|called|rang|video\w*|online|virtual\w*|by wire)\b/i
