import { oneOf, part } from '../../../text/pattern'
import { ATTACKS, STRUCK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { dateAt, isTimeOfSpeech } from '../../dates/dateAt'
import { endsHeld } from '../../dates/endsHeld'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import { isDayBeside } from './dayAfter'
import { endsSameAs } from './dayToldBefore'
import { endsCount } from './longTimes'

/** "Near Kyiv, which was targeted every day over the last month, four were wounded": a time of other attacks. */
const ASIDE_BEFORE = /,\s(?:which|who|where)\b[^,]*$/

/** "said the mayor, who in recent days has reported damage": a time of other reports. */
const ASIDE_AFTER = /,\swho (?:has |had )?(?:in |over |during )?$/

/** "killing a man who had turned 70 only the day before", "a nurse who moved there in May": a time of theirs. */
const OF_THEM = RegExp(
  part`\bwho (?:${oneOf`had | has | have`} (?!(?:\w+ )?${oneOf`been | died | suffered | received | sustained`}\b)
    |${oneOf`moved | came | arrived | returned | started | began | joined | turned | retired | married | settled`}\b)
    [^,;.]*$`,
)

/** "in the region, where forces have held villages since a push in August": a time of what goes on there. */
const HELD_AFTER = /,\s(?:where|which|who)\b[^,;.]*\b(?:since|has|have|had)\b[^,;.]*$/

/**
 * "in Avdiivka, site of some of the fiercest fighting in recent weeks": a time of other fighting; but "the deadliest
 * attack came in January 2023, when 46 were killed" tells theirs.
 */
const COMPARES = RegExp(
  part`\b${oneOf`
    one of | some of | (?:the|its|their|\w+'s) (?:\w+est | most \w+) | the latest
    the (?:second|third|fourth|fifth)`}\b
    (?:(?!\b${oneOf`came | took place | happened | occurred`}\b)[^,.;]){0,80}$`,
  'i',
)

/** "The same day … a second attack some hours later": of the day told beside it. */
const HOURS_BESIDE = /^hours (?:later|earlier|before|after)/i

/** "killed in strikes, as it was announced that talks will be held next week": no time of what has happened. */
const AHEAD = /^(?:next|the coming|tomorrow)\b/i

const OVERNIGHT = /^(?:overnight|at night|nighttime)$/i

/** "On 18 November, days ago, an overnight strike": the night of that day, not the last one. */
const dayBeside = (dates: readonly FoundDate[], { start }: FoundDate): FoundDate | undefined =>
  dates.find((date) => date.reach === 'past' && date.when.basis === 'stated' && date.end <= start)

/** The time told of what stands at an offset: no time until which a count runs, of an aside or of a comparison. */
export function strikeDateAt({ text, dates }: Pick<Sentence, 'text' | 'dates'>, at: number): FoundDate | undefined {
  const isOfAside = (start: number): boolean =>
    (ASIDE_BEFORE.test(text.slice(0, start)) && text.slice(start, at).includes(',')) ||
    endsCount(text.slice(at, start)) ||
    ASIDE_AFTER.test(text.slice(at, start)) ||
    OF_THEM.test(text.slice(at, start)) ||
    HELD_AFTER.test(text.slice(at, start))
  // "By Thursday morning the number of dead had reached 18": until when the count runs, not when they died.
  const isOfStrike = ({ start, reach, when }: FoundDate): boolean =>
    !(HOURS_BESIDE.test(text.slice(start)) && dates.length > 1) &&
    !AHEAD.test(when.asWritten ?? '') &&
    !isDayBeside(text.slice(start)) &&
    !endsSameAs(text.slice(0, start)) &&
    !/^by\b/i.test(text.slice(start)) &&
    !isOfAside(start) &&
    (reach === 'point' || !(COMPARES.test(text.slice(0, start)) || endsHeld(text.slice(0, start))))
  const found = dateAt({ text, dates: dates.filter(isOfStrike) }, at)
  return found && OVERNIGHT.test(found.when.asWritten ?? '') ? (dayBeside(dates, found) ?? found) : found
}

const BLOW = `(?:${ATTACKS}|${STRUCK})`
const ATTACK_BEFORE = RegExp(part`\b${BLOW}\b(?: (?:on|in|of|against|at|near|that|which)\b[^;.]{0,60})?,? $`, 'i')
const ATTACK_AFTER = RegExp(part`^(?:'s)? (?:[\w-]+ ){0,4}${BLOW}\b`, 'i')
const ANNOUNCED = /\b(?:said|reported|announced|told|rose|risen|grew|grown|climbed|increased|reached)\b[^;.]{0,40}$/i

/**
 * The time of the attack whose toll has risen: "the toll of Tuesday's attack rose on Thursday to six". Where the
 * sentence tells only when it rose, the time that another sentence tells of the attack.
 */
export function tollDateAt(sentence: Sentence, at: number, { sentences }: Article): FoundDate | undefined {
  const { text, dates } = sentence
  const ofAttack = dates.filter((date) => isOfAttack(text, date))
  if (ofAttack.length > 0) return strikeDateAt({ text, dates: ofAttack }, at)
  const before = sentences.slice(0, sentence.index)
  return (
    firstDate(before, dateOfNamedAttack) ??
    firstDate(sentences, dateOfTheAttack) ??
    firstDate(sentences, dateOfAnAttack)
  )
}

function firstDate(
  sentences: readonly Sentence[],
  datesIn: (sentence: Sentence) => readonly FoundDate[],
): FoundDate | undefined {
  for (const sentence of sentences) {
    const [first] = datesIn(sentence)
    if (first) return first
  }
  return undefined
}

function isOfAttack(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(0, start)
  return ATTACK_AFTER.test(text.slice(end)) || (ATTACK_BEFORE.test(before) && !ANNOUNCED.test(before))
}

/** "wounded in Russia's strike of 19 June", "carried out a strike on Sevastopol on Sunday" */
const dateOfNamedAttack = ({ text, dates }: Sentence): FoundDate[] =>
  dates.filter(
    (date) =>
      (date.reach === 'point' || date.when.basis === 'stated') && isOfAttack(text, date) && !isTimeOfSpeech(text, date),
  )

const THE_ATTACK = RegExp(part`^(?:The|This|That) (?:[\w-]+ ){0,2}${BLOW}\b,? (?:[\w-]+ ){0,4}$`)

/** "The attack, on the night to Tuesday, was…", "The strike on Sunday hit a market". */
const dateOfTheAttack = ({ text, dates }: Sentence): FoundDate[] =>
  dates.filter(
    (date) => date.reach === 'point' && !isTimeOfSpeech(text, date) && THE_ATTACK.test(text.slice(0, date.start)),
  )

/** "At dawn on 3 May Russian drones attacked the market": the day of an article on one attack. */
const ATTACKED = /(?:[RUE]|[DMXB])[xT]{0,3}H(?!v)/
const dateOfAnAttack = ({ text, letters, dates }: Sentence): FoundDate[] =>
  ATTACKED.test(letters) ? dates.filter((date) => date.reach === 'point' && !isTimeOfSpeech(text, date)) : []
