import type { DraftPlace } from '../../model/draft'
import type { When } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { Article } from '../articleContext'
import type { FoundDate } from '../dates/foundDate'
import type { Sentence } from '../readSentences'
import { addCasualties } from './addCasualties'
import { dayOfTheAttack } from './day/dayOfAttack'
import { tellsOfBodyFound } from './day/dayOfFind'
import { dayToldNext } from './day/dayToldNext'
import { dayToldBefore, headsPastAttack, isOfPastAttack } from './day/dayToldBefore'
import { beforeSpeech } from './day/beforeSpeech'
import { dayOfEarlierNews } from './day/dayAfter'
import { strikeDateAt } from './day/strikeDate'
import { tollDateAt } from './day/tollDate'
import { isDayEarlier } from './join/otherAttack'
import { isSeparate } from './join/separateAttack'
import type { Casualties } from './people/casualties'
import { clauseAround } from './people/casualtyClause'
import { isEmptySky } from './place/emptySky'
import { dayOfHours, opensNews } from './place/firstTold'
import type { ToldPlaces } from './place/placeFromContext'
import { placeToldNext } from './place/placeToldNext'
import { findStruckPlace } from './place/strikePlace'
import { attackerByWords, isOwnToll } from './readAttack'
import { newPart, type StrikePart } from './strikePart'

/** Captions are older than the text around them. */
const CAPTION = /^\(?(?:In this (?:photo|image|handout)|(?:File )?photo\b|FILE\b)/i

/** "Three were killed on Monday; the toll has since risen to five": the day is theirs who are told first. */
function isToldWithDay({ tokens, dates }: Sentence, casualties: readonly Casualties[]): boolean {
  const [first, risen] = [casualties[0]!, casualties.find(({ revised }) => revised)!]
  const [from, to] = [tokens[first.from]!.start, tokens[risen.from]!.start]
  return dates.some(({ start, reach }) => reach === 'point' && from < start && start < to)
}

/** Puts the killed and wounded that a sentence tells of one place and day together. */
export function assembleParts(
  sentence: Sentence,
  casualties: readonly Casualties[],
  doubts: readonly string[],
  article: Article,
  told: ToldPlaces,
): StrikePart[] {
  if (headsPastAttack(sentence, article)) return []
  const parts: StrikePart[] = []
  const wholes = new Set<StrikePart>()
  // "He said on Wednesday the toll had risen to four after a boy died": of the boy, too.
  const isOfBody = tellsOfBodyFound(sentence.text)
  const isToll = casualties.some(({ revised }) => revised) && (isOfBody || !isToldWithDay(sentence, casualties))
  const isOfLater = isToll || isOfBody
  for (const each of casualties) {
    const at = sentence.tokens[each.from]!.start
    const here = { ...told, just: parts.at(-1)?.draft.place ?? told.just }
    const struck = findStruckPlace(sentence, each, attackerByWords(sentence, at), article, here)
    const next = struck === 'country' || struck === null ? placeToldNext(sentence, article) : null
    const found = next ? { place: next, anaphoric: true, loose: false } : struck
    if (found === null || typeof found === 'string') continue
    if (found.anaphoric && isOwnToll(sentence, at, found.place)) continue
    // "A bomb killed one in Lyman on Monday. … The day's death toll is two": of the day told of the place.
    const ofToll = isOfLater && sentence.dates.length === 0 ? dayToldOf(found.place, told) : null
    const date = isOfLater && !ofToll ? tollDateAt(sentence, at, article) : strikeDateAt(sentence, at)
    const isRecent = date?.reach === 'total' && RECENT.test(date.when.asWritten ?? '')
    const isLongPast =
      (date?.reach === 'past' && !(isToll && date.when.basis === 'stated')) || isLastYears(date, article)
    if (isLongPast || (date?.reach === 'total' && !isRecent)) continue
    if (found.anaphoric && isOfPastAttack(sentence, article, isToll)) continue
    const isOfDayEarlier = told.just === null && isDayEarlier(told.when)
    const ofLast = found.place.name === told.last?.name && !isOfDayEarlier ? told.when : null
    const before = ofToll ?? (found.anaphoric ? (ofLast ?? dayToldBefore(sentence, article)) : null)
    const ofTheAttack = found.anaphoric ? dayOfTheAttack(sentence, article) : null
    const when = isRecent
      ? null
      : (dayOfEarlierNews(sentence, article.published, at) ??
        dayOfHours(date, sentence, article) ??
        date?.when ??
        before ??
        ofTheAttack ??
        dayToldNext(sentence, article) ??
        beforeSpeech(sentence, article))
    const from = sentence.tokens[clauseAround(sentence, each.from, each.to).start]!.start
    const separate = !opensNews(sentence, article) && isSeparate(sentence.text, from, at, sentence.tokens[each.to]!.end)
    const same = parts.find(
      ({ draft, ...told }) =>
        draft.place.name === found.place.name &&
        sameWhen(draft.when, when) &&
        told.separate === separate &&
        !(told.anaphoric && !found.anaphoric && each.skip === undefined && wholes.size > 0),
    )
    const part = same ?? { ...newPart(sentence, { ...found, when, at }, doubts, article), separate }
    if (!same) parts.push(part)
    part.loose ||= found.loose || CAPTION.test(sentence.text)
    if (each.skip) wholes.add(part)
    addCasualties(part, each)
  }
  // Of "three in the region, two of them in Sumy" the region is what the next sentences go on to speak of.
  const inOrder = parts.toSorted((a, b) => Number(wholes.has(a)) - Number(wholes.has(b)))
  return inOrder.filter((part) => !isEmptySky(part, article) && !(wholes.has(part) && isSharedElsewhere(part, parts)))
}

/** The day told last of a place's strikes, however long ago. */
const dayToldOf = ({ name }: DraftPlace, { tolls }: ToldPlaces): When | null =>
  tolls.findLast(({ place, when }) => place.name === name && when !== null)?.when ?? null

/** "Earlier, on January 3, nine died", told in December: no one has died on a day to come. */
const isLastYears = (date: FoundDate | undefined, { published }: Article): boolean =>
  date !== undefined && published !== null && date.when.start > addDays(published, 1)

/** "Two were injured, one in Bryansk and one in Sevastopol": two of no region told before. */
const isSharedElsewhere = (whole: StrikePart, parts: readonly StrikePart[]): boolean =>
  whole.anaphoric && parts.some(({ draft }) => draft.place.region !== whole.draft.place.region)

/** "in attacks over the past two days", "So far four are known to be hurt": news, not a sum over the war. */
const RECENT = /^so far$|\b(?:two|2|three|3|couple of|few) (?:days|nights)\b/i

const sameWhen = (a: When | null, b: When | null): boolean => a?.start === b?.start && a?.end === b?.end
