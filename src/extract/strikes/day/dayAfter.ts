import type { IsoDate, When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import { oneOf, part } from '../../../text/pattern'
import { ATTACKS, STRUCK } from '../../attackWords'
import { FEW } from '../../dates/few'
import type { Sentence } from '../../readSentences'

const FEW_DAYS = Object.keys(FEW).join('|')
const SOME_DAYS = part`(?:just |only |barely )?(?:several|a few|${FEW_DAYS}) days?`
const DAYS_AFTER = part`(?:${SOME_DAYS}|the (?:day|morning)) after\b(?!,| tomorrow)`
/** A clause of its own begins after a comma, unless it tells on of the earlier attack: "…, when two people died". */
const TOLD_ON = part`(?!,(?!\s${oneOf`
  when | which | that | in | at | near | where | with | killing | wounding | injuring`}\b))`
const RESCUE = oneOf`said | says | found | recovered | pulled | rose | risen | climbed | grew | identified`

/** "It came a day after two people had died in Sumy", "one day after the deadliest attack, when 50 were killed" */
const DAY_AFTER = RegExp(part`\b${DAYS_AFTER}(?:${TOLD_ON}(?!\b${RESCUE}\b)[^.;])*$`, 'i')
const DAY_AFTER_CLAUSE = RegExp(part`\b(?<days>${DAYS_AFTER})(?:${TOLD_ON}[^.;])*`, 'i')

const COUNTED = RegExp(`\\b(${FEW_DAYS}) days?`, 'i')

/** What makes the main clause the news, and what happened days before that a recollection. */
const NEWS = RegExp(
  part`\b(?:${ATTACKS}|${STRUCK}|${oneOf`
    hits? | hitting | killed | killing | kills? | died | injur(?:ed|ing) | wound(?:ed|ing) | drones? | missiles? | bombs?
    shells? | explosions? | (?:it|this|that) (?:comes?|came|follows|followed|happened)`})\b`,
  'i',
)

/** Whether words up to some people tell what happened days before the news, as what the news came after. */
export const endsDayAfter = (before: string, whole: string): boolean =>
  DAY_AFTER.test(before) && NEWS.test(whole.replace(DAY_AFTER_CLAUSE, ''))

/**
 * "Sumy buried its dead on Wednesday, three days after a strike that killed 34", "Two days after shells killed four in
 * Kherson, the city mourned": where the main clause tells of no attack, the earlier one is the news, on the day that
 * hangs on the main clause's, else on the day of publication. Null where what stands at the offset `at`, if given, is
 * not of it.
 */
export function dayOfEarlierNews({ text, dates }: Sentence, published: IsoDate | null, at?: number): When | null {
  const clause = DAY_AFTER_CLAUSE.exec(text)
  if (!clause || !NEWS.test(clause[0]) || NEWS.test(text.replace(clause[0], ''))) return null
  const [start, end] = [clause.index, clause.index + clause[0].length]
  const asWritten = clause.groups!['days']!
  if ((at !== undefined && (at < start || at > end)) || /several|few/i.test(asWritten)) return null
  const anchor = dates.find((date) => (date.start < start || date.start >= end) && date.when.start === date.when.end)
  const base = anchor?.when.start ?? published
  if (base === null) return null
  const day = addDays(base, -(FEW[COUNTED.exec(asWritten)?.[1]!.toLowerCase() ?? 'one'] ?? 1))
  return { start: day, end: day, precision: 'day', basis: 'resolved', asWritten }
}

const HUNG_ON = RegExp(part`^${SOME_DAYS} (?:after|before)\b(?!,)`, 'i')

/** "killing one a day before the talks", "killed seven, a day after a strike on a camp": a time of something else. */
export const isDayBeside = (time: string): boolean => HUNG_ON.test(time)
