import { oneOf, part } from '../../../text/pattern'
import type { Party } from './party'

const GROUP = oneOf`
  leaders | presidents | men | sides | delegations | teams | ministers | diplomats | parties | officials | envoys
  negotiators | pair | duo | politicians | heads of state | chancellor and
`
const GROUP_VERB = oneOf`
  then | also | later | had | met | spoke | rang | called | held | will | are | were | agreed | discussed | phoned
  talked
`
const THEY_DO = '(?:met|spoke|held|talked|would meet|will meet|phoned|rang|telephoned)'
/** "The two leaders met", "The five rang Trump", "the sides": those of the talks just spoken of. */
const COLLECTIVE = new RegExp(
  oneOf`
    \b(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll) (?:(?:two|three|four|five|six) )?${GROUP}\b(?! (?:of|from) )
    \b(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll) (?:two|three|four|five|six)\b(?=\s${GROUP_VERB})
    \b[Pp]articipants (?=then|also|held|spoke|called)
    ^(?:They|Both)\b
    \bthe two (?=met|spoke|had|talked|held)
    \bthey (?=(?:had |also |then |later |jointly |together )*${THEY_DO})
  `,
)

export const isCollective = (clause: string): boolean => COLLECTIVE.test(clause)

/** Whether a clause whose words of an event stand at these offsets tells of those spoken of before, whoever it names. */
export const isOfThem = (clause: string, start: number, end: number): boolean =>
  DO_THEY.test(clause.slice(0, start)) || (IN_THEIRS.test(clause.slice(0, end)) && isCollective(clause.slice(end)))

/** "After consulting with Zelensky, they phoned Trump": whoever is named before. */
const DO_THEY = /, they (?:(?:then|also|later|jointly|together|had) )*$/

/** "In their phone conversation the two leaders went over it": who spoke stands behind the words of the event. */
const IN_THEIRS = /^"?(?:In|During|At|Over|On) (?:their|the|an?) [^,;.]*$/

/** Whether a clause speaks of "the three sides" of trilateral talks. */
export const isOfThree = (text: string): boolean => OF_THREE.test(text)
const OF_THREE = /\b(?:the|all) three (?:sides|countries|delegations|parties|states|capitals)\b/i
/**
 * Whether a clause speaks of those who fight: in news of the war they are "the two sides", if nobody else was just told
 * to talk, and so are those between whom the United States mediate.
 */
export const isOfTheWar = (text: string): boolean => OF_THE_WAR.test(text)
const OF_THE_WAR = new RegExp(
  part`
    \b(?:the two|both) (?:warring )?(?:sides|countries|nations|delegations)\b|\bwarring (?:sides|parties)\b
    |\bthe (?:sides|parties|delegations)\b.*\b(?:brokered|mediated) by (?:the )?(?:US|U\.S\.|United States|Trump|Witkoff)
    |\b(?:US|U\.S\.|American)-(?:brokered|mediated)\b.*\bthe (?:sides|parties|delegations)\b
  `,
  'i',
)

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
