import type { DraftPlace } from '../../../model/draft'
import type { When } from '../../../model/when'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { isTimeOfSpeech } from '../../dates/dateAt'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { gapDays } from '../day/talkDays'
import type { Party } from '../parties/party'
import { isSameVenue } from '../venue/sameVenue'
import { isVenue } from '../venue/isVenue'
import type { Talks } from './talks'

/** Where one goes: "paid a visit to Kyiv on Monday", "On 5 July Orban visited Moscow". */
const VISIT = new RegExp(
  part`
    \b${oneOf`
      visit(?:ed|s|ing)? | trip | travel(?:s|l?ed|l?ing)? | arriv(?:ed?|es|al) | came | comes? | flew | fly | flies
      went | go(?:es)? | landed | head(?:s|ed|ing)
    `}\b
  `,
  'i',
)
/** A visit is told this many sentences before or after the talks held on it. */
const NEAR_SENTENCES = 4

/** The states that fight, and the one that mediates: talks in one are with its own. */
const HOSTS = new Set(['UA', 'RU', 'US'])

/**
 * Talks told without day or venue, of those of whom one is told to have come to the other: "On Monday Tusk visited
 * Kyiv. … In talks with Zelensky he promised tanks" were held in Kyiv on Monday.
 */
export function settleVisit(talks: Talks, article: Article): void {
  const { best, when, place } = talks
  if (best.form === 'call' || best.recalled || best.how === 'noun' || (when !== null && place !== null)) return
  for (const sentence of sentencesAround(talks, article)) {
    const visit = readVisit(sentence, talks.parties, best.status === 'planned', article)
    const isOther =
      (when && visit?.when && gapDays(when, visit.when) > 0) ||
      (place && visit?.place && !isSameVenue(place, visit.place))
    if (!visit || isOther) continue
    talks.when ??= visit.when
    talks.place ??= visit.place
    return
  }
}

/** The sentences near the talks, those before them first. */
function sentencesAround({ mentions }: Talks, { sentences }: Article): Sentence[] {
  const [first, last] = [mentions[0]!.sentence.index, mentions.at(-1)!.sentence.index]
  const before = sentences.slice(Math.max(0, first - NEAR_SENTENCES), first).toReversed()
  return [...before, ...sentences.slice(last + 1, last + 1 + NEAR_SENTENCES)]
}

function readVisit(
  sentence: Sentence,
  parties: readonly Party[],
  isPlanned: boolean,
  article: Article,
): { when: When; place: DraftPlace | null } | null {
  const { published } = article
  const at = VISIT.exec(sentence.text)?.index
  if (at === undefined || published === null) return null
  const goal = sentence.places.find((place) => place.start > at && isVenue(sentence, place))
  const host = goal?.candidates[0]?.country ?? null
  const guests = parties.filter(({ side }) => side !== host)
  if (!sentence.actors.some(({ actor }) => guests.some(({ name }) => name === actor.name))) return null
  const isWithHost = host !== null && (!HOSTS.has(host) || parties.some(({ side }) => side === host))
  const day = sentence.dates.find(
    (date) =>
      date.when.precision === 'day' &&
      (isPlanned ? date.when.start > published : date.when.start <= published) &&
      !isTimeOfSpeech(sentence.text, date),
  )
  if (!goal || !isWithHost || !day) return null
  const isTown = goal.candidates[0]?.precision === 'settlement'
  return { when: day.when, place: isTown ? resolvePlace(goal, sentence, article, null) : null }
}
