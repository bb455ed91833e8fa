import { part } from '../../text/pattern'
import { ATTACK } from '../attackWords'
import type { Sentence } from '../readSentences'
import { isBelievable } from './isBelievable'
import { claimantClauses } from './side/claimantClauses'
import { isSumOrPast } from './nightOf'
import { NO_NEWS, OF_NIGHT_BEFORE } from './noNews'
import { bySideAndPlace, type RaidPart } from './raidPart'
import { fromSpeaker, type Spoken, withSpeakers } from './side/speakerSide'
import type { TallyNumber } from './tally/tallyNumber'
import { readTallyRoles } from './tally/tallyRoles'
import type { Counted } from './tally/unitsMeant'
import { isOfThirdCountry } from './thirdCountry'

/** A sentence on an earlier raid, and what it counts. */
interface Past {
  sentence: Sentence
  numbers: readonly TallyNumber[]
}

/** The parts of raids that a text's sentences tell, sums over weeks and earlier nights left out. */
export function findRaidParts(sentences: readonly Sentence[]): RaidPart[] {
  const parts: RaidPart[] = []
  let before: { index: number; counted: readonly Counted[] } = { index: 0, counted: [] }
  let past: Past | null = null
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  for (const sentence of withSpeakers(sentences).flatMap(claimantClauses)) {
    const last = parts.at(-1)
    const recent = isNear(sentence, before) ? before.counted : []
    const ofThem = isOfOtherSide(sentence, last) ? [] : recent
    const read = readTallyRoles(sentence, ofThem)
    if (read.counted !== ofThem) before = { index: sentence.index, counted: read.counted }
    if (read.numbers.length === 0) continue
    const justBefore = last && isNear(sentence, last.sentence) ? last : null
    const near =
      justBefore !== null ||
      recent.some(countsDrones) ||
      speaksOfDrones(byIndex.get(sentence.index - 1), sentence) ||
      isAirForcesTally(sentence, read.numbers)
    const numbers = read.numbers
      .filter((number) => isBelievable(sentence, number, near) && !isToldAsPast(sentence, number, past))
      .filter(({ at }) => !OF_ITS_OWN.test(sentence.text.slice(sentence.tokens[at]!.end)))
      .filter(({ at }, _, all) => all.length > 1 || !AND_LATER_MORE.test(sentence.text.slice(sentence.tokens[at]!.end)))
    const told = numbers.filter((number) => !isSumOrPast(sentence, number))
    if (numbers.length > 0 && (told.length === 0 || OF_NIGHT_BEFORE.test(sentence.text))) past = { sentence, numbers }
    if (isToldOn(sentence, numbers, past, parts) || (past !== null && SAME_PERIOD.test(sentence.text))) continue
    if (told.length === 0 || NO_NEWS.test(withoutRemark(sentence.text)) || isOfThirdCountry(sentence, told)) continue
    parts.push(...bySideAndPlace(sentence, told, justBefore))
  }
  return parts
}

/** "… 1,441 in the past week. Missiles and the 1,441 drones make up the ministry's list": the past week's again. */
const isToldAsPast = ({ dates }: Sentence, { count }: TallyNumber, past: Past | null): boolean =>
  dates.length === 0 &&
  count.value >= TELLING &&
  (past?.numbers.some((number) => number.count.value === count.value) ?? false)
/** Smaller numbers may be equal by chance. */
const TELLING = 100

/** "In the same period 45 were downed", as that of a sum told before. */
const SAME_PERIOD = /\b(?:in|during|over) (?:the same|this|that) period\b/i

/**
 * "On 5 May Russia launched 595 drones. Although 568 were downed, …": what follows an earlier raid is of it, in the
 * next paragraph too where it tells only what became of those drones.
 */
function isToldOn(
  sentence: Sentence,
  numbers: readonly TallyNumber[],
  past: Past | null,
  news: readonly RaidPart[],
): boolean {
  if (past === null || sentence.index !== past.sentence.index + 1 || LATEST.test(sentence.text)) return false
  const isOfThem =
    past.numbers.some(({ role }) => role === 'launched') &&
    numbers.every(({ role }) => /^(?:intercepted|lost)$/.test(role))
  const isNewsSent = news.some((part) => part.numbers.some(({ role }) => role === 'launched'))
  return (
    sentence.dates.length === 0 &&
    (sentence.paragraph === past.sentence.paragraph || (isOfThem && !isNewsSent)) &&
    (OF_NIGHT_BEFORE.test(past.sentence.text) || past.sentence.dates.every(({ reach }) => reach !== 'point'))
  )
}

const LATEST = RegExp(`\\b(?:latest|newest|this) ${ATTACK}\\b`, 'i')

/** "fired 35 drones, which is few beside the hundreds it is able to launch": what is added tells of no other raid. */
const withoutRemark = (text: string): string => text.replace(/, which (?:is|was|are|were) [^;.]*/, '')

/** "destroyed seven of its own drones" */
const OF_ITS_OWN = /^(?: of)? (?:its|their) own\b/

/** "told first of three drones shot down over the city and later of four more": the one number read is not all. */
const AND_LATER_MORE = RegExp(
  part`^[^.;:]*\b(?:later|then|afterwards),? (?:(?:of|about|on) )?(?:another (?:\d+|[a-z-]+)|(?:\d+|[a-z-]+) more)
    (?: drones)?(?=[.,;]|$)`,
)

/** "Of 22 missiles and 152 drones … Russia said it downed 93": whose speaker tells of the other side's drones. */
function isOfOtherSide(sentence: Spoken, previous: RaidPart | undefined): boolean {
  if (!previous?.launchedBy) return false
  const side = fromSpeaker(sentence)
  return side !== null && side !== previous.launchedBy
}

/** Whether what stands at an earlier index was told at most two sentences before. */
const isNear = (sentence: Sentence, { index }: { index: number }): boolean => sentence.index - index <= 2

/** "A barrage of drones flew at Tula. It said 25 were destroyed": the sentence before speaks of them, uncounted. */
const speaksOfDrones = (before: Sentence | undefined, { paragraph }: Sentence): boolean =>
  before?.paragraph === paragraph && (before.letters.includes('D') || /\bdrones?\b/i.test(before.text))

/** "The air force's figures: 171 launched, 150 downed": of drones, whatever was spoken of before. */
const isAirForcesTally = ({ text }: Sentence, numbers: readonly TallyNumber[]): boolean =>
  /\bair (?:force|defen[cs]es?)\b/i.test(text) &&
  ['launched', 'intercepted'].every((wanted) => numbers.some(({ role }) => role === wanted))

const countsDrones = ({ unit }: Counted): boolean => unit === 'drone'
