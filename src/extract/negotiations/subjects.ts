import { oneOf } from '../../text/pattern'
import type { Sentence } from '../readSentences'
import type { Party } from './bodies'

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
    \b(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll) (?:(?:two|three|four|five|six) )?${GROUP}\b
    \b(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll) (?:two|three|four|five|six)\b(?=\s${GROUP_VERB})
    \b[Pp]articipants (?=then|also|held|spoke|called)
    ^(?:They|Both)\b
    \bthe two (?=met|spoke|had|talked|held)
    \bthey (?=(?:had |also |then |later )*(?:met|spoke|held|talked|would meet|will meet))
  `,
)

export const isCollective = (clause: string): boolean => COLLECTIVE.test(clause)
/** Whether what stands before the words of an event has "he" or "she" for its subject. */
export const isPronoun = (before: string): boolean => /\b(?:he|she)\b/i.test(before)

/** Offices without a name: "the Russian leader", "Ukraine's president", "the French president". */
const NATIONS: readonly [
  pattern: string,
  side: string,
  president: string,
  premier: string | null,
  minister: string | null,
][] = [
  ["(?:Ukrainian|Ukraine's)", 'UA', 'Volodymyr Zelenskyy', 'Yuliia Svyrydenko', 'Andrii Sybiha'],
  ["(?:Russian|Russia's|Kremlin)", 'RU', 'Vladimir Putin', null, 'Sergei Lavrov'],
  ['(?:US|U\\.S\\.|American)', 'US', 'Donald Trump', null, 'Marco Rubio'],
  ["(?:French|France's)", 'Emmanuel Macron', 'Emmanuel Macron', null, null],
  ["(?:Turkish|Turkey's)", 'Recep Tayyip Erdogan', 'Recep Tayyip Erdogan', null, 'Hakan Fidan'],
  ["(?:Finnish|Finland's)", 'Alexander Stubb', 'Alexander Stubb', null, null],
  ["(?:British|UK|Britain's)", 'Keir Starmer', '', 'Keir Starmer', null],
  ["(?:German|Germany's)", 'Friedrich Merz', 'Friedrich Merz', null, null],
  ["(?:Hungarian|Hungary's)", 'Viktor Orban', '', 'Viktor Orban', 'Peter Szijjarto'],
  ["(?:Italian|Italy's)", 'Giorgia Meloni', '', 'Giorgia Meloni', null],
  ["(?:Polish|Poland's)", 'Donald Tusk', '', 'Donald Tusk', null],
]

/** The holders of offices told without a name between two offsets of a sentence, unless they only speak. */
export function officesIn(sentence: Sentence, start: number, end: number): Party[] {
  const text = sentence.text.slice(start, end)
  return NATIONS.flatMap(([nation, side, president, premier, minister]) => {
    const offices: [string, string | null][] = [
      ['(?:president|leader|head of state|chancellor|chief)', president],
      ['(?:prime minister|premier)', premier],
      ['(?:foreign minister|top diplomat|secretary of state)', minister],
    ]
    return offices.flatMap(([office, name]) =>
      name &&
      new RegExp(
        `(?<!\\b(?:of|for|to|from) the )\\b${nation} ${office}\\b(?!'s?\\b| \\p{Lu}|,? (?:said|told|wrote|added|says))`,
        'u',
      ).test(text)
        ? [{ name, side, isPerson: true }]
        : [],
    )
  })
}

/** Whose guest one is at a seat of government: "Merz is due at the White House". */
const MASTERS: readonly [pattern: RegExp, party: Party][] = [
  [/\bWhite House|\bOval Office|\bMar-a-Lago/, { name: 'Donald Trump', side: 'US', isPerson: true }],
  [/\bKremlin/, { name: 'Vladimir Putin', side: 'RU', isPerson: true }],
  [/\bElys[eé]e/, { name: 'Emmanuel Macron', side: 'Emmanuel Macron', isPerson: true }],
  [/\bDowning Street|\bChequers/, { name: 'Keir Starmer', side: 'Keir Starmer', isPerson: true }],
  [/\b(?:federal|German|the) [Cc]hancellery/, { name: 'Friedrich Merz', side: 'Friedrich Merz', isPerson: true }],
  [/\bBankova|\bMari(?:i|y)nsk\w+ [Pp]alace/, { name: 'Volodymyr Zelenskyy', side: 'UA', isPerson: true }],
]

export const masterOf = (venue: string): Party | null => MASTERS.find(([pattern]) => pattern.test(venue))?.[1] ?? null
