import { part } from '../../../text/pattern'
import { ATTACKS, STRUCK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { isTimeOfSpeech } from '../../dates/dateAt'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import { dayOfEarlierNews } from './dayAfter'
import { strikeDateAt } from './strikeDate'

const BLOW = `(?:${ATTACKS}|${STRUCK})`
/** "a strike on Lutsk on Sunday", "the toll of the previous day" */
const ATTACK_BEFORE = RegExp(
  part`\b(?:${BLOW}\b(?: (?:on|in|of|against|at|near|that|which)\b[^;.]{0,60})?,?|(?:toll|tally|outcome|result)s? of) $`,
  'i',
)
/** "Tuesday's missile attack", but not "On Wednesday the toll of the attack". */
const ATTACK_AFTER = RegExp(part`^(?:'s)? (?:(?!of\b)[\w-]+ ){0,4}${BLOW}\b`, 'i')
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
const dateOfAnAttack = (sentence: Sentence): FoundDate[] => {
  const { text, letters, dates } = sentence
  return ATTACKED.test(letters) && dayOfEarlierNews(sentence, null) === null
    ? dates.filter((date) => date.reach === 'point' && !isTimeOfSpeech(text, date))
    : []
}
