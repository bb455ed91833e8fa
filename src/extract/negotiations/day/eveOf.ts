import type { IsoDate } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import { oneOf, part } from '../../../text/pattern'
import { lastAnchor } from '../../dates/beside'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import type { Anchor } from '../words/anchors'
import { NOUN } from '../words/talkNouns'

const IS_TO_COME = '(?:(?:is|are|was|were) (?:due|to|set|expected|scheduled)|meets?|hosts?)'
const THE_TALKS = part`(?:[\w.-]+ ){0,5}?${NOUN}\b`
/** The words that tell how near the talks are, in front of those of the talks. */
const EVE_OF = new RegExp(
  part`
    \b(?<eve>${oneOf`
      (?:(?:a|one)|(?:on )?the) day (?=before [^,]{3,80}\b${IS_TO_COME}\b)
      (?:(?:a|one)|(?:on )?the) day (?=(?:before|ahead of) ${THE_TALKS}) | (?:on )?the eve (?=of ${THE_TALKS})
    `})[^,]*
  `,
  'i',
)

/**
 * The day of talks told by what came before them: "A day before Zelensky is due in Washington, Moscow sent drones",
 * "came on Monday, a day ahead of talks of Trump and Putin". What is news on the eve of talks, if no day is told, may
 * have come on the eve or on their day.
 */
export function eveOf({ text, dates }: Sentence, { start }: Anchor, published: IsoDate | null): FoundDate | undefined {
  const eve = EVE_OF.exec(text)
  if (!eve || published === null || start < eve.index || start > eve.index + eve[0].length) return undefined
  const before = dates.filter(({ end }) => end <= eve.index)
  const told = lastAnchor(text, before)
  const asWritten = eve.groups!['eve']!.trim()
  const isVague = told === null && /eve$/i.test(asWritten)
  const end = addDays(told?.end ?? published, 1)
  return {
    start: eve.index,
    end: eve.index + asWritten.length,
    when: { start: isVague ? published : end, end, precision: isVague ? 'vague' : 'day', basis: 'resolved', asWritten },
    reach: 'point',
  }
}
