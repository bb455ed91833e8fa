import type { DraftPlace } from '../../model/draft'
import type { Form, NegotiationStatus } from '../../model/values'
import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { dateAt, isTimeOfSpeech } from '../dates/dateAt'
import type { PlaceMention } from '../places/placeMention'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import { findParties, type Parties } from './talkParties'
import {
  CALL,
  DAY_OF_TALKS,
  DELEGATES,
  MEET_VERB,
  NOT_AN_EVENT,
  ONGOING,
  PLANNED,
  RECALLED,
  TALKS_NOUN,
} from './talkWords'

/** Talks as one sentence speaks of them. */
export interface TalkMention {
  sentence: Sentence
  form: Form
  status: NegotiationStatus
  place: DraftPlace | null
  when: When | null
  parties: Parties
  /** Told by a verb ("met", "will sit down"), or only named ("the Miami talks"). */
  told: boolean
  /** Only tells who took part in the talks just spoken of. */
  delegatesOnly: boolean
  recalled: boolean
  /** Words of the event itself, for its title. */
  words: string
}

/** A report of war or of money is not of talks, whatever words it shares. */
const OTHER_SUBJECT =
  /\b(?:killed|wounded|injured|shot down|intercepted|drones? (?:hit|struck|attack)|prisoner swap|stock|oil price)\b/i

/** The mentions of talks in a text's sentences, in order. */
export function findTalkMentions(sentences: readonly Sentence[], article: Article): TalkMention[] {
  return sentences.flatMap((sentence) => {
    if (OTHER_SUBJECT.test(sentence.text)) return []
    const verb = MEET_VERB.exec(sentence.text)
    const call = CALL.exec(sentence.text)
    const noun = [...sentence.text.matchAll(TALKS_NOUN)][0]
    const day = DAY_OF_TALKS.exec(sentence.text)
    const anchor = call ?? verb ?? noun
    const delegates = DELEGATES.exec(sentence.text)
    if (delegates && (!anchor || (!call && !verb)))
      return [{ ...mention(sentence, article, delegates.index, delegates[0], 'meeting', false), delegatesOnly: true }]
    if (!anchor || isNoEvent(sentence.text, anchor.index)) return []
    const mentions: TalkMention[] = []
    mentions.push(
      mention(
        sentence,
        article,
        anchor.index,
        anchor[0],
        call ? 'call' : /\bsummit\b/i.test(anchor[0]) ? 'summit' : 'meeting',
        verb !== null || call !== null,
      ),
    )
    if (call && day && day.index > call.index)
      mentions.push({ ...mention(sentence, article, day.index, day[0], 'meeting', true), status: 'ongoing' })
    return mentions
  })
}

/** The sign of a wish or a refusal must stand in the clause of the event. */
function isNoEvent(text: string, at: number): boolean {
  const sign = NOT_AN_EVENT.exec(text)
  return sign !== null && Math.abs(sign.index - at) < 90
}

function mention(
  sentence: Sentence,
  article: Article,
  at: number,
  words: string,
  form: Form,
  told: boolean,
): TalkMention {
  const { text } = sentence
  const place = form === 'call' ? null : venue(sentence, at, article)
  const date = dateAt(sentence, at)
  const own = date && !isTimeOfSpeech(text, date) ? date : undefined
  const recalled = RECALLED.test(text) || own?.reach === 'past' || own?.reach === 'total'
  return {
    sentence,
    form,
    status: statusOf(text, at),
    place,
    when: own?.reach === 'point' ? own.when : null,
    parties: findParties(sentence),
    told,
    delegatesOnly: false,
    recalled,
    words,
  }
}

function statusOf(text: string, at: number): NegotiationStatus {
  if (ONGOING.test(text)) return 'ongoing'
  const clause = text.slice(Math.max(0, at - 70), at + 60)
  const reported = /\b(?:said|told|reported)\b[^.]{0,20}\bthat\b/i.test(clause)
  return PLANNED.test(reported ? text : clause) &&
    !/\b(?:met|held|took place|spoke|received|concluded|wrapped up|ended|completed|finished|were held|was held|had been)\b/i.test(
      clause.slice(Math.min(60, at), Math.min(70, at) + 20),
    )
    ? 'planned'
    : 'held'
}

const AT_VENUE =
  /\b(?:in|at|(?<!according )to|for|outside|near|visit(?:ed|s|ing)?)\s+(?:(?:the|Florida's|central|Swiss city of|Swiss|capital|city of|Turkish|German|Saudi|US|U\.S\.|state of|resort of|Emirati|UAE|French|nearby|neutral|Russian capital,?|Ukrainian capital,?|US capital,?|American|Black Sea resort of|Russia's|Ukraine's)\s*)*$/i
const VENUE_NOUN =
  /^(?:'s)?\s+(?:[\w-]+\s+){0,2}?(?:talks|meetings?|negotiations|round|summit|consultations|discussions|session|sessions)\b/i
const SPEECH_VENUE =
  /\b(?:reporters?|journalists?|forum|conference|officials?|residents|embassy|ambassador|newspaper|televised|speech|based)\s+(?:in|at)\s+(?:the\s+)?$/i

/** Where the talks are: "in Geneva", "the Miami meeting"; the most exact of the places nearest to the words of the event. */
function venue(sentence: Sentence, at: number, article: Article): DraftPlace | null {
  const { text } = sentence
  const isVenue = (place: PlaceMention): boolean => {
    const before = text.slice(0, place.start)
    if (place.role === 'origin' || SPEECH_VENUE.test(before)) return false
    if (VENUE_NOUN.test(text.slice(place.end))) return true
    return AT_VENUE.test(before) || (place.role === 'at' && /,\s+$/.test(before))
  }
  const places = sentence.places
    .filter(isVenue)
    .filter((place) => !/^(?:Ukraine|Russia)$/.test(place.candidates[0]?.name ?? ''))
  const near = places.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  const settlements = near.filter((place) => place.candidates.some((candidate) => candidate.precision === 'settlement'))
  const best = settlements[0] ?? near[0]
  return best ? resolvePlace(best, sentence, article, null) : null
}
