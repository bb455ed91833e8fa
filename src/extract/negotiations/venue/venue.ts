import type { DraftPlace } from '../../../model/draft'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { isUnnamedCapital } from '../../places/impliedCities'
import type { PlaceMention } from '../../places/placeMention'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { OPENING } from '../breaks'
import { asidesIn, whoDid } from '../words/asides'
import type { Anchor } from '../words/anchors'
import type { Clause } from '../clauses'
import { isVenue } from './isVenue'
import { siteOf } from './sites'

/** "was killed in Moscow and both sides met in Miami": another clause stands between, which counts as far. */
const OTHER_CLAUSE =
  /\b(?:and|but|while|after|before|when) (?:the|both|he|she|they|\p{Lu}[\p{L}-]+) |\b(?:that|which) \p{Ll}+s? /u
const FAR = 100

/**
 * Where the talks are: "in Geneva", "the Miami meeting"; the most exact of the places nearest to the words of the
 * event.
 */
export function venueOf(sentence: Sentence, clause: Clause, anchor: Anchor, article: Article): DraftPlace | null {
  const { text } = sentence
  const at = anchor.start
  // "told him of the results of the talks in Doha": not where he told it.
  const asides = asidesIn(text).filter((aside) => at < aside.start)
  // "After a meeting with Starmer, Zelensky left for Brussels": where he went next.
  const opening = clause.start === 0 ? (OPENING.exec(text)?.[0].length ?? 0) : 0
  const isAfterIt = at < opening && /^(?:After|Following)\b/.test(text)
  const inserted = whoDid(text).filter((span) => at < span.start || span.end <= at)
  const inClause = sentence.places.filter(
    ({ start }) =>
      start >= clause.start &&
      start < clause.end &&
      !(isAfterIt && start >= opening) &&
      !asides.some((aside) => aside.start <= start && start <= aside.end + 5) &&
      !inserted.some((span) => span.start <= start && start < span.end),
  )
  const venues = inClause.filter((place) => isVenue(sentence, place))
  const places = unparted(venues, text, at).filter(
    (place) => !/^(?:Ukraine|Russia)$/.test(place.candidates[0]?.name ?? ''),
  )
  const distance = (place: PlaceMention): number =>
    Math.abs(place.start - at) + (OTHER_CLAUSE.test(text.slice(place.end, at)) ? FAR : 0)
  const near = places.toSorted((a, b) => distance(a) - distance(b))
  // "left for Washington, stopping in Canada to meet Carney": of a journey to the talks, where it leads.
  const onward = near.filter(({ start }) => start >= at)
  const named = onward.some(({ end }) => end <= anchor.end) ? onward : near
  const attached = near.find(({ start }) => ATTACHED.test(text.slice(at < start ? anchor.end : start, start)))
  const pool = attached ? named.filter(({ start }) => start >= attached.start && start < attached.end + BESIDE) : named
  const settlements = pool.filter((place) => place.candidates.some((candidate) => candidate.precision === 'settlement'))
  const best = settlements[0] ?? pool[0]
  const site = siteOf(text.slice(clause.start, clause.end))
  // "met in the capital": the one told before; nobody says that it is Kyiv or Moscow.
  if (best && isUnnamedCapital(best)) return lastVenue(sentence, article)
  if (best && (settlements.length > 0 || !site)) return resolvePlace(best, sentence, article, null)
  return site ?? (clause.how === 'where' ? placeBefore(sentence, clause.start, article) : null)
}

/** "had no part in the London talks; but he is to meet Putin in Russia": of its own half of the sentence, if any is. */
function unparted(places: readonly PlaceMention[], text: string, at: number): readonly PlaceMention[] {
  const own = places.filter(({ start }) => !text.slice(Math.min(start, at), Math.max(start, at)).includes(';'))
  return own.length > 0 ? own : places
}

/** "a meeting in Turkmenistan", told of a strike on Odesa: the place that stands right after the words of the talks. */
const ATTACHED = /^ (?:in|at) (?:the )?$/
/** "talks in Saudi Arabia, in Jeddah": a town told beside it is within so many UTF-16 units. */
const BESIDE = 25

/** "came to Kyiv by train, where they sat down": the last place before; of "Davos, Switzerland" the town. */
function placeBefore(sentence: Sentence, at: number, article: Article): DraftPlace | null {
  const named = sentence.places.filter(({ start, end }) => end <= at && !/\bof $/.test(sentence.text.slice(0, start)))
  const [town, last] = [named.at(-2), named.at(-1)]
  const isTown = town?.candidates.some(({ precision }) => precision === 'settlement')
  const place = isTown && last && /^,\s$/.test(sentence.text.slice(town!.end, last.start)) ? town : last
  return place ? resolvePlace(place, sentence, article, null) : null
}

/** The last settlement named before an offset of the sentence, or in the sentences before. */
export function lastVenue(sentence: Sentence, article: Article, at = 0): DraftPlace | null {
  const isSettlement = ({ candidates }: PlaceMention): boolean => candidates[0]?.precision === 'settlement'
  const here = sentence.places.findLast((place) => place.end <= at && isSettlement(place) && isVenue(sentence, place))
  if (here) return resolvePlace(here, sentence, article, null)
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 4); index--) {
    const before = article.sentences[index]
    const place = before?.places.findLast(isSettlement)
    if (before && place) return resolvePlace(place, before, article, null)
  }
  return null
}

/** "in the same city", "there", "from there": where the talks just spoken of were. */
export const SAME_VENUE = new RegExp(
  part`
    \b${oneOf`
      in the same (?:city|place|building|venue) | at the same venue | (?:met|talks|meeting|held|hold) there | from there
    conversation (?:with|of|between) [^,;.]{3,60} there
    `}\b
  `,
  'i',
)
