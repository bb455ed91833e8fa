import { anyOf } from '../../text/pattern'
import { ATTACK } from '../attackWords'
import type { Sentence } from '../readSentences'
import { claimantClauses } from './side/claimantClauses'
import { isSumOrPast } from './nightOf'
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
  for (const sentence of withSpeakers(sentences).flatMap(claimantClauses)) {
    const recent = sentence.index - before.index <= 2 ? before.counted : []
    const ofThem = isOfOtherSide(sentence, parts.at(-1)) ? [] : recent
    const read = readTallyRoles(sentence, ofThem)
    if (read.counted !== ofThem) before = { index: sentence.index, counted: read.counted }
    const near = isNear(sentence, parts.at(-1)) || recent.some(countsDrones) || speaksOfDrones(sentences, sentence)
    const isTally =
      AIR_FORCE.test(sentence.text) &&
      ['launched', 'intercepted'].every((role) => read.numbers.some((number) => number.role === role))
    const numbers = read.numbers
      .filter((number) => believable(sentence, number, near || isTally))
      .filter(({ at }) => !OF_ITS_OWN.test(sentence.text.slice(sentence.tokens[at]!.end)))
    const told = numbers.filter((number) => !isSumOrPast(sentence, number))
    if (numbers.length > 0 && (told.length === 0 || OF_NIGHT_BEFORE.test(sentence.text))) past = { sentence, numbers }
    if (isToldOn(sentence, numbers, past, parts) || (past !== null && SAME_PERIOD.test(sentence.text))) continue
    if (told.length === 0 || NO_NEWS.test(sentence.text) || isOfThirdCountry(sentence, told)) continue
    const last = parts.at(-1)
    parts.push(...bySideAndPlace(sentence, told, last && sentence.index - last.sentence.index <= 2 ? last : null))
  }
  return parts
}

/** "The air force's figures: 171 launched, 150 downed": of drones, whatever was spoken of before. */
const AIR_FORCE = /\bair (?:force|defen[cs]es?)\b/i

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

/** "destroyed seven of its own drones" */
const OF_ITS_OWN = /^(?: of)? (?:its|their) own\b/

/** A day at the front, as the General Staff counts it: not a raid. */
const FRONT = `General Staff(?=.*(?:bombs|shell))|(?:bombs|shell)[^.]*General Staff|\\d personnel|
  General Staff(?!.*overnight)(?=.*kamikaze)|kamikaze(?![^.]*overnight)[^.]*General Staff|
  combat (?:clashes|engagements)|\\d+ (?:attacks|strikes|shellings) on \\d+ (?:settlements|communities|towns|villages)|
  shelling attacks|artillery systems|front-?line positions`
/** Capacity, plans and purchases: no drone flew. What new weapons of the defenders downed is no night's tally. */
const PLANS = `can produce|produces?|producing|production of|capable of|capacity|
  (?:plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)|threaten(?:s|ed|ing)?) to (?:launch|send|use|produce|fire|strike|attack)|
  (?:could|can|may|might) (?:soon )?(?:launch|send|fire)|intends? to|able to (?:launch|produce)|
  would be able|drones (?:a|per|each|every) (?:single )?(?:night|day)|aims? to|per month|a month|every month|
  interceptor drones (?:have |had )?(?:already )?(?:shot|down|destroy|intercept|brought|took|kill)\\w*|
  (?:typically|usually|normally) (?:stops?|intercepts?|shoots?|downs?|destroys?)|deliver(?:y|ed|ies) of|
  donat|purchase|supply of|supplied|aid package`
const NIGHT_BEFORE = '^(?:A|The) (?:day|night|week) (?:earlier|before),?\\b'
const OF_NIGHT_BEFORE = new RegExp(NIGHT_BEFORE)
const OPENS_BEFORE = `^(?:Previously|In the past|Before that),|${NIGHT_BEFORE}`
const SAID_BEFORE = `\\bhad previously ${anyOf('reported|said|announced|claimed')}\\b`
const NO_NEWS = new RegExp(`${OPENS_BEFORE}|${SAID_BEFORE}|\\b${anyOf(`${FRONT}|${PLANS}`)}\\b`, 'i')

/** "Of 22 missiles and 152 drones … Russia said it downed 93": whose speaker tells of the other side's drones. */
function isOfOtherSide(sentence: Spoken, previous: RaidPart | undefined): boolean {
  const side = fromSpeaker(sentence)
  return side !== null && previous !== undefined && previous.launchedBy !== null && side !== previous.launchedBy
}

const isNear = ({ index }: Sentence, previous: RaidPart | undefined): boolean =>
  previous !== undefined && index - previous.sentence.index <= 2

/** "A barrage of drones flew at Tula. It said 25 were destroyed": the sentence before speaks of them, uncounted. */
const speaksOfDrones = (sentences: readonly Sentence[], { index, paragraph }: Sentence): boolean =>
  sentences.some((other) => other.index === index - 1 && other.paragraph === paragraph && other.letters.includes('D'))

const countsDrones = ({ unit }: Counted): boolean => unit === 'drone'

/**
 * A number without a noun counts drones only beside other drones: in its sentence, or (`near`) just after a part of a
 * raid or drones counted over a longer time.
 */
function believable(sentence: Sentence, number: TallyNumber, near: boolean): boolean {
  if (number.unit !== 'bare') return true
  // "set two houses on fire and destroyed two others": of what was told, and that were drones only after a raid.
  if (sentence.tokens[number.at + 1]?.text === 'others') return near || /[DY]/.test(sentence.letters)
  // "three people", but "30 shot down by fighter jets"
  if (/[DY]/.test(sentence.letters) || /\bdrone\b/i.test(sentence.text))
    return !/^[^vIjJLHbn,;.]{0,2}[KWPpC]/.test(sentence.letters.slice(number.at + 1))
  const people = sentence.tokens.some(({ letter, text }) => /[PpKWC]/.test(letter) && text !== 'others')
  return near && number.role !== 'hits' && !people
}
