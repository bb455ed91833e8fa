import type { Belligerent, Side } from '../../../model/side'
import { anyOf, oneOf, part } from '../../../text/pattern'
import type { KnownActor } from '../../actors/actorIndex'
import type { Sentence } from '../../readSentences'
import { textBefore } from '../../tags/wordsBeside'
import { opposite } from './opposite'
import { isOfEitherSide } from '../../tags/sideOf'

/** "the ministry in Moscow said" */
const SEAT = /\b(?:ministry|army|military|officials|authorities) in (moscow|kyiv|kiev) (?:said|says|claimed|reported)\b/

/** A sentence, and who spoke before it: where "he said" means them, and in its paragraph. */
export interface Spoken extends Sentence {
  heSaid: readonly KnownActor[]
  heard: readonly KnownActor[]
}

const SAID = '(?:also |later |then )?(?:said|added|wrote|noted|reported|specified|clarified|stated)'
const HE_SAID = new RegExp(`\\b(?:he|she|the general|the governor) ${SAID}\\b`, 'i')
/** An office speaks: no mayor or governor heard before. */
const IT_SAID = new RegExp(`\\b(?:it|they|the ministry|the statement) ${SAID}\\b`, 'i')
const SPEAKS = /q/

/** "A house burnt, said the governor of Tula. Another two drones were shot down, he added": the governor's words. */
export function withSpeakers(sentences: readonly Sentence[]): Spoken[] {
  let heard: readonly KnownActor[] = []
  let paragraph = -1
  return sentences.map((sentence) => {
    const isIts = IT_SAID.test(sentence.text)
    const isHis = isIts || HE_SAID.test(sentence.text)
    const named = namedSpeakers(sentence)
    const inParagraph = sentence.paragraph === paragraph && named.length === 0 ? heard : []
    if (!isHis && (named.length > 0 || SPEAKS.test(sentence.letters))) {
      heard = named
      paragraph = sentence.paragraph
    }
    const meant = isIts ? heard.filter(({ speaksFor }) => speaksFor === null) : heard
    return { ...sentence, heSaid: isHis && named.length === 0 ? meant : [], heard: inParagraph }
  })
}

/** Those beside a word of speaking, or who open the sentence; for "he said", who spoke before. */
export function speakersOf(sentence: Spoken): readonly KnownActor[] {
  const named = namedSpeakers(sentence)
  return named.length > 0 ? named : sentence.heSaid
}

/** "by the count of the air force", "on the ministry's figures" */
const BY_ITS_COUNT = new RegExp(
  `\\b(?:by|on|in|from|going by) ${anyOf(`the (?:\\p{L}+ )?(?:count|reckoning|figures?|data|tally|numbers|account|word|
    estimates?|statement|report|information) (?:of|from)`)}(?: the)?$`,
  'u',
)

/** "The Russian military sent 72 drones": who acts, not who speaks. */
const ATTACKS = /^A[xTv]{0,3}[LH]/

function namedSpeakers({ letters, tokens }: Sentence): KnownActor[] {
  const isToldOf = (from: number, at: number): boolean => tokens.slice(from, at).some(({ text }) => text === 'that')
  const speaks = (at: number): boolean => {
    const before = /(?:qb?[xtT,@hUR]{0,4}|^[Ttx]?)$/.exec(letters.slice(0, at))
    if (ATTACKS.test(letters.slice(at))) return false
    const isSource = BY_ITS_COUNT.test(textBefore(tokens, at))
    const isSubject = /^A[xT,tobiR@Uh]{0,9}q/.test(letters.slice(at))
    return isSource || isSubject || (before !== null && !isToldOf(before.index, at))
  }
  return tokens
    .filter((token, at) => token.actor && !isOfEitherSide(token) && speaks(at))
    .map((token) => token.actor!.actor)
}

const isBelligerent = (side: Side): side is Belligerent => side === 'UA' || side === 'RU'

function onlySide(actors: readonly KnownActor[]): Belligerent | null {
  const sides = new Set(actors.map(({ side }) => side).filter(isBelligerent))
  return sides.size === 1 ? [...sides][0]! : null
}

/** "Russia's defence ministry gave its report. 198 enemy drones were destroyed": who still speaks in a paragraph. */
export function fromHeard({ heard }: Spoken): Belligerent | null {
  const speaker = onlySide(heard)
  return speaker && opposite(speaker)
}

/** "Moscow claims 87 UAVs downed", and after another's count "Moscow 87 downed"; "most shot down, says Ukraine" */
const CAPITAL_FIRST = /^[^RUA]{0,5}([RU])(?:(?:,[xhT]{1,4},|[xo]{1,4}|[cx]hx)?T?q|(?=nD?[IjJ]))/
const CAPITAL_LAST = /,q([RU])x?(?:,|\.?$)/
/** "34 drones were downed overnight, Russia said, against 109", "…, with Kyiv reporting 150 drones", ": Moscow said" */
const CAPITAL_AMID = /[,;:]w?([RU])q/
/** "…, Ukraine's foreign minister said", "…, the Russian ministry said" */
const OFFICE_LAST = /,t?([RU])[xo]{1,4}T?q/

/** Crimea and Sevastopol, whose officials are Russia's. */
const ANNEXED: ReadonlySet<string> = new Set(['UA-40', 'UA-43'])
const IN_EXILE = /\bexiled?\b/

/** "Russian-installed officials said", "the governor, whom Moscow appointed, said" */
const INSTALLED = RegExp(
  part`\b${oneOf`
    (?:russian?|moscow|kremlin)-(?:installed|appointed|backed|imposed)
    (?:appointed|installed) by (?:moscow|russia|the kremlin)
    whom (?:moscow|russia|the kremlin) (?:has |had )?(?:appointed|installed)`}\b`,
  'i',
)

/** A ministry, a governor or a capital ("Moscow claims 87 UAVs downed") speaks of the other side's drones. */
export function fromSpeaker(sentence: Spoken): Belligerent | null {
  const speaker = onlySide(speakersOf(sentence))
  if (speaker) return opposite(speaker)
  const seat = SEAT.exec(sentence.tokens.map((token) => token.text).join(' '))?.[1]
  if (seat) return seat === 'moscow' ? 'UA' : 'RU'
  const rules = [CAPITAL_FIRST, CAPITAL_LAST, CAPITAL_AMID, OFFICE_LAST]
  const said = rules.map((pattern) => pattern.exec(sentence.letters)?.[1])
  const capital = said.find((side) => side !== undefined)
  if (INSTALLED.test(sentence.text) && SPEAKS.test(sentence.letters)) return 'UA'
  if (capital) return capital === 'R' ? 'UA' : 'RU'
  const offices = sentence.places.filter((place) => place.role === 'title').map((place) => place.candidates[0])
  if (offices.length === 1 && !IN_EXILE.test(sentence.text) && ANNEXED.has(offices[0]?.region ?? '')) return 'UA'
  const titles = new Set(offices.map((place) => place?.country))
  if (titles.size === 1 && titles.has('RU')) return 'UA'
  if (titles.size === 1 && titles.has('UA')) return 'RU'
  return null
}
