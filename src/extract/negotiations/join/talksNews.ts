import type { IsoDate, When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { isTimeOfSpeech } from '../../dates/dateAt'
import type { Sentence } from '../../readSentences'
import { isOfManyStates } from '../parties/bodies'
import { hoursBeside } from '../day/hoursBeside'
import { sidesOf } from '../parties/parties'
import { isSigning } from '../words/togetherWords'
import { gapDays, isLong } from '../day/talkDays'
import type { Talks } from './talks'

/** The first sentences of an article tell its news: talks there need no date of their own. */
const LEAD_SENTENCES = 4
/** A sentence of the text itself, not a headline or a caption. */
const SHORTEST_PROSE = 60
/** A recalled meeting counts only if told with its day, this far back at most. */
const RECENT_DAYS = 7

/** A digest of the day's events: every item is news. */
const DIGEST = /\b(?:key events|main events|main developments|things stand|what happened|roundup|in brief)\b/i
const DIGEST_HEAD_SENTENCES = 5

function isLead(talks: Talks, article: Article): boolean {
  if (article.sentences.slice(0, DIGEST_HEAD_SENTENCES).some(({ text }) => DIGEST.test(text))) return true
  const firstProse = Math.max(
    0,
    article.sentences.findIndex(({ text }) => text.length > SHORTEST_PROSE && text.endsWith('.')),
  )
  return talks.mentions.some((mention) => mention.sentence.index < firstProse + LEAD_SENTENCES)
}

/**
 * The day of talks. News without a day of its own is of the day of publication or the one before; a plan without one
 * stays undated.
 */
export function whenUndated(talks: Talks, article: Article): When | null {
  const { published } = article
  const { best } = talks
  if (talks.when !== null || published === null) return talks.when
  const beside = talks.mentions.map((mention) => hoursBeside(mention, published)).find((when) => when !== null)
  if (beside) return beside
  if (best.status === 'planned' || best.recalled) return null
  // "on Trump's plan, after he had been on the phone with Putin": before what the sentence tells.
  if (best.earlier && /^(?:after|since|where|who)\b/.test(best.text)) return null
  // "to discuss the war following Trump's meeting with Putin": before what the sentence tells, nobody says when.
  if (talks.mentions.every(({ how }) => how === 'noun')) return null
  if (!isLead(talks, article) && !(best.told && hasTwoParties(talks))) return null
  const told = dayOfSpeech(best.sentence, published) ?? published
  return { start: addDays(told, -1), end: told, precision: 'vague', basis: 'resolved', asWritten: null }
}

/** "had a telephone conversation, the ministry reported on Monday", told on Wednesday: on Monday or the day before. */
const dayOfSpeech = ({ text, dates }: Sentence, published: IsoDate): IsoDate | undefined =>
  dates.find((date) => date.when.precision === 'day' && date.when.start < published && isTimeOfSpeech(text, date))?.when
    .start

/** "will attend a summit": talks to which others come, who need not be told. */
const GOES_TO_SUMMIT = /\b(?:attend|join|participate|part in|at an?)\b/

const hasTwoParties = ({ parties }: Talks): boolean => sidesOf(parties).size > 1

/** Bodies of many states, whose own meetings are talks: told by a verb of gathering, not by what else they do. */
const OF_A_BODY = new RegExp(
  part`
    \b${oneOf`
      summit | conference | call | gather\w* | conven\w* | assembl\w* | came together | met | meets? | meeting
      hold | held | consult\w*
    `}\b
  `,
  'i',
)
/** "Witkoff will also meet the Iranians": of another war. */
const isOfAnotherWar = (sides: ReadonlySet<string>): boolean =>
  sides.size === 2 && (sides.has('Iran') || sides.has('Israel'))

/**
 * "Erdogan plans to talk by phone to Putin", "the leaders of Britain and France plan to speak to Trump": people told by
 * name or office, and a verb of their own.
 */
const isFirm = ({ best, parties }: Talks): boolean =>
  best.told &&
  best.how !== 'noun' &&
  sidesOf(parties.filter((party) => party.isPerson || isOfManyStates(party) || HEADS.test(best.text))).size > 1
const HEADS = /\b[Tt]he (?:leaders|presidents|prime ministers|heads of state|foreign ministers) of\b/

/** Whether talks are told well enough to be a claim: with two parties (or a body of states), and a day or a venue. */
export function isNews(talks: Talks, when: When | null, article: Article): boolean {
  const { published } = article
  const { best, parties, place } = talks
  const sides = sidesOf(parties)
  const isBeside = published !== null && talks.mentions.some((mention) => hoursBeside(mention, published) !== null)
  const isDated = talks.when !== null
  const isBody = parties.some(isOfManyStates) && best.told && OF_A_BODY.test(best.words)
  const isNow = best.status === 'planned' || (when !== null && isLead(talks, article))
  if (isBody && !best.recalled && (isDated || (place !== null && isNow))) return true
  // "Merz and Tusk signed a pact in Berlin": states and banks do so by post, people where they meet.
  const isByPost = (!isDated && place === null) || sidesOf(parties.filter(({ isPerson }) => isPerson)).size < 2
  if (isSigning(best.words) && isByPost) return false
  // "The next round of talks will take place in Geneva on 17 February": of whom, need not be said.
  const isRound =
    place !== null &&
    isDated &&
    best.told &&
    /\b(?:round|trilateral)\b/i.test(best.sentence.text) &&
    isLead(talks, article)
  if (isRound && !best.recalled && sides.size > 0) return true
  // "Witkoff will attend a summit in Paris on 6 January": of many, whoever is told.
  const isSummit = best.form === 'summit' && best.told && place !== null && isDated && GOES_TO_SUMMIT.test(best.words)
  if (isSummit && !best.recalled && sides.size > 0) return true
  if (sides.size < 2) return false
  const isOfTheWar = sides.has('UA') || sides.has('RU') || (sides.has('US') && !isOfAnotherWar(sides))
  if (!isOfTheWar && (!(best.told && isDated) || isOfAnotherWar(sides))) return false
  if (best.recalled)
    return (
      isDated &&
      published !== null &&
      gapDays(talks.when!, { ...talks.when!, start: published, end: published }) <= RECENT_DAYS &&
      (talks.when!.precision !== 'vague' || (talks.when!.basis === 'stated' && !isLong(talks.when!)))
    )
  if (best.putOff) return place !== null || isDated
  if (best.status === 'planned') return isDated || isBeside || place !== null || isFirm(talks)
  if (best.told) return when !== null
  return (
    isDated || isBeside || (when !== null && place !== null && (best.status === 'ongoing' || isLead(talks, article)))
  )
}
