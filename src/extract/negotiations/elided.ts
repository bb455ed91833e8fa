import { MONTH, MONTH_OR_SHORT, WEEKDAY } from '../../text/dateWords'
import { oneOf, part } from '../../text/pattern'
import type { Break } from './breaks'
import type { Anchor } from './words/anchors'
import { NOUN } from './words/talkNouns'

const DAY = oneOf`
  ${WEEKDAY} | ${MONTH_OR_SHORT} \d{1,2} | \d{1,2} ${MONTH} | today | tomorrow | yesterday | next week
  the (?:next|following) (?:day|week)
  the day before | (?:a|one|two|three|four|five|six|several) days? (?:earlier|before|later)
`
const NOT_A_NAME = oneOf`
  at | in | on | for | from | by | of | that | who | after | before | following | during | ahead | since | while | when
`
/** "with President Zelensky", "the Chinese leader Xi": no preposition stands before the name. */
const WHO = part`
  (?:(?:with|to) )?(?:(?!${NOT_A_NAME}\b)[\w.'-]+ ){0,5}?
  \p{Lu}[\p{L}'-]+(?: (?:leaders|officials|envoys|ministers|allies))?
`
const WHERE = part`(?: (?:in|at) (?:the )?\p{Lu}[\p{L}.' -]{2,30}?)?`

/** "met Putin in Moscow on Monday and Zelensky in Kyiv on Tuesday": a name with a day of its own. */
const NAME_OF_ANOTHER = new RegExp(
  part`(?:,? and|,) (?:then |later )?(?=${WHO}${WHERE},? (?:late |early )?(?:on )?${DAY}(?:[.,;]|$| and\b))`,
  'gu',
)
/** "will have lunch with Scholz on Monday and a longer meeting with Macron on Tuesday" */
const TALKS_WITH_ANOTHER = new RegExp(
  part`
    (?:,? and|,) (?:then |later )?
    (?=(?:an?|another|separate|further) (?:[\w-]+,? ){0,4}?(?:${NOUN}|calls?) (?:with|between) (?:[\w.-]+ ){0,5}?\p{Lu})
  `,
  'gu',
)
/** "will travel to London on Monday for talks with Starmer and to Paris on Tuesday for talks with Macron" */
const JOURNEY_TO_ANOTHER = new RegExp(
  part`,? and (?:then |later )?(?:on )?(?=to (?:the )?\p{Lu}[^,;.]{2,60}? for (?:[\w-]+ ){0,3}(?:${NOUN}) with )`,
  'gu',
)
/** "On Monday he spoke with Putin, and on Tuesday with Zelensky" */
const DAY_OF_ANOTHER = new RegExp(
  part`,? and (?=(?:late |early )?(?:on )?${DAY}(?: (?:morning|afternoon|evening|night))? with )`,
  'gu',
)
/** "rang Zelensky on Wednesday and, straight afterwards, Donald Trump" */
const NEXT_IN_TURN = new RegExp(
  part`
    ,? and,? (?:(?:straight|shortly|immediately|right|soon) )?(?:afterwards?|after that|later|then),?
    (?: )(?=(?:with |to )?(?:(?:the|President|Prime|Minister|Chancellor|[\p{L}]+an|leader) ){0,4}
    \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:[.,;]|$))
  `,
  'gu',
)
const DATED = new RegExp(DAY)

/** Where a sentence goes on to the next talks without saying their verb again. */
export function findElided(text: string, anchors: readonly Anchor[]): Break[] {
  const told = (at: number): Anchor | undefined => anchors.findLast((anchor) => anchor.told && anchor.end <= at)
  const before = ({ index }: RegExpExecArray): string => {
    const verb = told(index)
    return verb ? text.slice(verb.end, index) : ''
  }
  const names = [...text.matchAll(NAME_OF_ANOTHER)].filter((match) => DATED.test(before(match)))
  const talks = [...text.matchAll(TALKS_WITH_ANOTHER)].filter((match) => /\p{Lu}/u.test(before(match)))
  const journeys = [...text.matchAll(JOURNEY_TO_ANOTHER)].filter((match) => told(match.index))
  const days = [...text.matchAll(DAY_OF_ANOTHER)].filter(({ index }) => DATED.test(text.slice(0, index)))
  const turns = [...text.matchAll(NEXT_IN_TURN)].filter(({ index }) => told(index))
  return [...names, ...talks, ...journeys, ...days, ...turns].map(({ index, 0: words }) => ({
    at: index + words.length,
    how: 'too',
    firm: true,
  }))
}

/** The words by which an elided clause tells its talks: its own noun, else the verb told before it. */
export function anchorsOfElided(own: readonly Anchor[], before: readonly Anchor[], at: number): readonly Anchor[] {
  if (own.length > 0) return own.map((anchor) => ({ ...anchor, told: true }))
  const verb = before.findLast(({ told }) => told)
  return verb ? [{ ...verb, start: at - 1, end: at - 1 }] : []
}
