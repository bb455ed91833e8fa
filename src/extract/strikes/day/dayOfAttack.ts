import type { When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import { oneOf, part } from '../../../text/pattern'
import { ATTACK } from '../../attackWords'
import type { Article } from '../../articleContext'
import type { Sentence } from '../../readSentences'
import { ARMS, datesOfEvents } from './dayToldBefore'
import type { StrikePart } from '../strikePart'

const THE_ATTACK = RegExp(
  part`\b${oneOf`by | in | of | from | during | after`} the (?:\w+ ){0,2}(?:${ATTACK}|hit)\b`,
  'i',
)
/** Sentences of prose that tell what an article is about, and how long such a sentence is at least. */
const LEAD_SENTENCES = 2
const SHORTEST_PROSE = 60

/** "after the strike on a tower on 19 November. … 33 people were killed by the attack": on the day the lead tells. */
export function dayOfTheAttack({ text, dates }: Sentence, { sentences }: Article): When | null {
  if (dates.length > 0 || !THE_ATTACK.test(text)) return null
  const lead = sentences.filter((sentence) => sentence.text.length > SHORTEST_PROSE).slice(0, LEAD_SENTENCES)
  const days = lead.filter(({ letters }) => ARMS.test(letters)).flatMap(datesOfEvents)
  return days.length === 1 && isDay(days[0]!) ? days[0]! : null
}

/**
 * "Strikes on the region on Monday night killed one. … In Donetsk a woman died": dates what is told of a region's towns
 * by what is told of the region before, where that is older than the news without a day would be.
 */
export function dateByRegion(strikes: readonly StrikePart[], published: string | null): void {
  if (published === null) return
  for (const { draft, sentence } of strikes) {
    if (draft.when !== null) continue
    const region = strikes.findLast(
      (other) =>
        other.sentence.index < sentence.index &&
        other.draft.place.precision === 'region' &&
        other.draft.place.region === draft.place.region &&
        other.draft.attacker === draft.attacker,
    )
    const when = region?.draft.when
    if (when && isDay(when) && when.end < addDays(published, -1)) draft.when = when
  }
}

const isDay = ({ precision }: When): boolean => precision === 'day' || precision === 'night' || precision === 'time'
