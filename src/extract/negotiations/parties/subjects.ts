import { oneOf } from '../../../text/pattern'
import type { Party } from './party'

const GROUP = oneOf`
  leaders | presidents | men | sides | delegations | teams | ministers | diplomats | parties | officials | envoys
  negotiators | pair | duo | politicians | heads of state | chancellor and
`
const GROUP_VERB = oneOf`
  then | also | later | had | met | spoke | rang | called | held | will | are | were | agreed | discussed | phoned
  talked
`
/** "The two leaders met", "The five rang Trump", "the sides": those of the talks just spoken of. */
const COLLECTIVE = new RegExp(
  oneOf`
    \b(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll) (?:(?:two|three|four|five|six) )?${GROUP}\b(?! (?:of|from) )
    \b(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll) (?:two|three|four|five|six)\b(?=\s${GROUP_VERB})
    \b[Pp]articipants (?=then|also|held|spoke|called)
    ^(?:They|Both)\b
    \bthe two (?=met|spoke|had|talked|held)
    \bthey (?=(?:had |also |then |later )*(?:met|spoke|held|talked|would meet|will meet))
  `,
)

export const isCollective = (clause: string): boolean => COLLECTIVE.test(clause)

/** Whether what stands before the words of an event has "he" or "she" for its subject. */
export const isPronoun = (before: string): boolean => PRONOUN.test(before)
/** "he", or who was named just before by what he is: "The Turkish politician". */
const PRONOUN =
  /\b(?:[Hh]e|[Ss]he)\b|^The (?:\p{Lu}\p{Ll}+ )?(?:politician|diplomat|minister|envoy|negotiator|official|statesman)\b/u

/** Whose guest one is at a seat of government: "Merz is due at the White House". */
const MASTERS: readonly [pattern: RegExp, party: Party][] = [
  [
    /\b(?:at|in|to|for|visit\w*) (?:the )?(?:White House|Oval Office|Mar-a-Lago)/,
    { name: 'Donald Trump', side: 'US', isPerson: true },
  ],
  [/\b(?:at|in|to|for|visit\w*) (?:the )?Kremlin/, { name: 'Vladimir Putin', side: 'RU', isPerson: true }],
  [/\bElys[eé]e/, { name: 'Emmanuel Macron', side: 'France', isPerson: true }],
  [/\bDowning Street|\bChequers/, { name: 'Keir Starmer', side: 'United Kingdom', isPerson: true }],
  [/\b(?:federal|German|the) [Cc]hancellery/, { name: 'Friedrich Merz', side: 'Germany', isPerson: true }],
  [/\bBankova|\bMari(?:i|y)nsk\w+ [Pp]alace/, { name: 'Volodymyr Zelenskyy', side: 'UA', isPerson: true }],
]

export const masterOf = (venue: string): Party | null => MASTERS.find(([pattern]) => pattern.test(venue))?.[1] ?? null
