import { oneOf, part } from '../../../text/pattern'
import { dateAt } from '../../dates/dateAt'
import { endsHeld } from '../../dates/endsHeld'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import { isDayBeside } from './dayAfter'
import { endsSameAs } from './dayToldBefore'
import { endsCount } from './longTimes'

/**
 * "Near Kyiv, which was targeted every day over the last month, four were wounded", "where power, heating and water fail
 * after last weekend's strikes": a time of other attacks.
 */
const ASIDE_BEFORE = /,\s(?:which|who|where)\b(?:[^,]|,(?=\s(?:\w+ ){1,2}and\s))*$/
const ASIDE_OPEN = /,\s[^,;.]+$/
/** "a border region often attacked since the invasion began in February 2022": how long that has gone on. */
const SINCE_BEFORE = /\bsince\b[^,;.]+$/

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
    the (?:second|third|fourth|fifth) | the (?:previous |earlier )?record`}\b
    (?:(?!\b${oneOf`came | took place | happened | occurred`}\b)[^,.;]){0,80}$`,
  'i',
)

/** "The same day … a second attack some hours later": of the day told beside it. */
const HOURS_BESIDE = /^hours (?:later|earlier|before|after)/i

/** "killed in strikes, as it was announced that talks will be held next week": no time of what has happened. */
const AHEAD = /^(?:next|the coming|tomorrow)\b/i

/** "killed ahead of Thursday's talks", "on the eve of Monday's summit": a time of what people meet for. */
const OCCASION = oneOf`
  talks? | meetings? | summit | negotiations | visit | elections? | vote | inauguration | deadline | conference | call
  session | parade | hearing | speech | address | funeral | ceremony | anniversary`
const OF_OCCASION = RegExp(part`^'s (?:[\w-]+ ){0,3}${OCCASION}\b`, 'i')
const AHEAD_BEFORE = /\b(?:ahead of|prior to|on the eve of) (?:the )?$/i

const OVERNIGHT = /^(?:overnight|at night|nighttime)$/i

/** "On 18 November, days ago, an overnight strike": the night of that day, not the last one. */
const dayBeside = (dates: readonly FoundDate[], { start }: FoundDate): FoundDate | undefined =>
  dates.find((date) => date.reach === 'past' && date.when.basis === 'stated' && date.end <= start)

/** Whether a time tells since when something beside goes on: not "since 21 died last month", nor "two killed since May". */
function isSince(text: string, start: number, at: number): boolean {
  const isOver = text.slice(start, at).includes(',')
  if (/^since\b/i.test(text.slice(start))) return isOver && ASIDE_OPEN.test(text.slice(0, start))
  const since = SINCE_BEFORE.exec(text.slice(0, start))?.index
  return since !== undefined && (at < since || isOver)
}

/** The time told of what stands at an offset: no time until which a count runs, of an aside or of a comparison. */
export function strikeDateAt({ text, dates }: Pick<Sentence, 'text' | 'dates'>, at: number): FoundDate | undefined {
  const isOfAside = (start: number): boolean =>
    (ASIDE_BEFORE.test(text.slice(0, start)) && text.slice(start, at).includes(',')) ||
    isSince(text, start, at) ||
    endsCount(text.slice(at, start)) ||
    ASIDE_AFTER.test(text.slice(at, start)) ||
    OF_THEM.test(text.slice(at, start)) ||
    HELD_AFTER.test(text.slice(at, start))
  // "By Thursday morning the number of dead had reached 18": until when the count runs, not when they died; but
  // "killed by Friday's attack" tells of it.
  const isOfStrike = ({ start, end, reach, when }: FoundDate): boolean =>
    !(HOURS_BESIDE.test(text.slice(start)) && dates.length > 1) &&
    !AHEAD.test(when.asWritten ?? '') &&
    !AHEAD_BEFORE.test(text.slice(0, start)) &&
    !OF_OCCASION.test(text.slice(end)) &&
    !isDayBeside(text.slice(start)) &&
    !endsSameAs(text.slice(0, start)) &&
    !(/^by\b/i.test(text.slice(start)) && !text.startsWith("'s", end)) &&
    !isOfAside(start) &&
    (reach === 'point' || !(COMPARES.test(text.slice(0, start)) || endsHeld(text.slice(0, start))))
  const found = dateAt({ text, dates: dates.filter(isOfStrike) }, at)
  return found && OVERNIGHT.test(found.when.asWritten ?? '') ? (dayBeside(dates, found) ?? found) : found
}
