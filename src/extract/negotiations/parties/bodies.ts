import { oneOf, part } from '../../../text/pattern'
import { DELEGATIONS, envoysIn } from './envoys'
import { type Party, TRILATERAL } from './party'

/** Peoples, compounds of states and bodies that no list of actors names. */
export const bodiesNamed = (text: string): Party[] => [
  ...compoundStates(text),
  ...peoplesIn(text),
  ...europeansIn(text),
  ...bodiesIn(text),
  ...envoysIn(text),
]

/** "Russia-US-Ukraine consultations", "Ukrainian-American talks". */
const COMPOUND =
  /(?<![\p{L}-])(?:(?:Russi|Ukrain|Americ|US|U\.S\.)[\p{L}.]*-){1,2}(?:Russi|Ukrain|Americ|US|U\.S\.)[\p{L}]*/gu

const compoundStates = (text: string): Party[] =>
  [...text.matchAll(COMPOUND)].flatMap(([words]) =>
    TRILATERAL.filter(({ side }) => words.split('-').some((word) => sideOfWord(word) === side)),
  )

/** "met the Ukrainians", "between Russians and Americans", "the Ukrainians held talks". */
const peoplesIn = (text: string): Party[] =>
  [...text.matchAll(PEOPLES)].flatMap(({ groups }) =>
    TRILATERAL.filter(({ side }) => sideOfWord(groups!['people'] ?? groups!['subject']!) === side),
  )
const PEOPLE = '(?:Russian|Ukrainian|American)s'
const PEOPLES = new RegExp(
  part`
    \b(?:met|with|and|between|meet) (?:the )?(?<people>${PEOPLE})\b
    |\b[Tt]he (?<subject>${PEOPLE}) (?=(?:(?:also|then|later|had|have) )?(?:held|met|sat|spoke|talked)\b)
  `,
  'g',
)

/** "European and Ukrainian officials", "European, Ukrainian and U.S. envoys" */
const EUROPEANS = new RegExp(
  part`
    \bEuropean(?:,? (?:and )?(?:U\.?S\.?|American|Ukrainian|Russian|British|Canadian|Turkish)){1,3}
    (?: )(?:[\w-]+ )?(?:officials|leaders|diplomats|envoys|advis[eo]rs|representatives|negotiators|ministers)\b
  `,
)
const europeansIn = (text: string): Party[] =>
  EUROPEANS.test(text) || /\b(?:met|with|meet|between) the Europeans\b/.test(text)
    ? [{ name: 'European leaders', side: 'European leaders', isPerson: false }]
    : []

/** "security advisers from 15 countries", "the leaders of the coalition": bodies that no list names. */
const bodiesIn = (text: string): Party[] =>
  [...text.matchAll(BODY)].map(([words]) => {
    const side = words.endsWith('president') ? sideOfWord(words.split(' ').at(-2)!) : null
    const name = side !== null ? DELEGATIONS[side]! : (NAMED.find(([pattern]) => pattern.test(words))?.[1] ?? words)
    return { name, side: side ?? name, isPerson: false }
  })

const NAMED: readonly [pattern: RegExp, body: string][] = [
  [/coalition/, 'Coalition of the Willing'],
  [/ Europe$/, 'European leaders'],
  [/'s /, "Ukraine's allies"],
]

const MEMBERS = oneOf`
  [Rr]epresentatives | [Ll]eaders | [Mm]inisters | [Aa]dvis[eo]rs | [Ee]nvoys | [Oo]fficials
  [Cc]hiefs of (?:general |defen[cs]e )?staff | [Hh]eads of state
`
const MANY = oneOf`\d+ | \w+teen | twenty | thirty | dozens of | a dozen | several`
const BODY = new RegExp(
  part`
    \b(?:Ukraine|Kyiv)'s (?:[\w-]+ ){1,2}(?:allies|partners|backers)\b
    |\b(?:European|EU|Western) (?:foreign|defen[cs]e|finance|interior|energy) ministers\b
    |\b${MEMBERS} (?:from|of)
    (?: )${oneOf`
      (?:about |some |around |more than |over |nearly )?${MANY} (?:[\w-]+ )?(?:countries|states|nations)
      the coalition\b(?! of) | (?:the )?Europe\b(?!an)
      the (?:Russian|Ukrainian|US|U\.S\.) president
      the (?:\p{Lu}[\w-]+ )?(?:Seven|Eight|Nine|Twenty|G7|G20)\b
      the (?:Baltic|Nordic|Balkan|Gulf|Visegrad) (?:states|countries|nations)
    `}
  `,
  'gu',
)

const sideOfWord = (word: string): string => (word.startsWith('R') ? 'RU' : word.startsWith('Uk') ? 'UA' : 'US')

const BODIES = new RegExp(
  part`
    ^${oneOf`
      Coalition of the Willing | European leaders | European Union | European Council | NATO | Ukraine's allies
    `}$
    |ministers$
    |(?:countries|states|nations|Seven|Eight|Nine|Twenty|G7|G20)$
  `,
)
/** A body of states, whose own meetings are talks: the coalition, the leaders of Europe. */
export const isOfManyStates = ({ name }: Party): boolean => BODIES.test(name)

/** "top European officials" beside Macron and Lammy: those told by name. */
export function withoutEuropeToldTwice(ours: string[], theirs: string[]): [ours: string[], theirs: string[]] {
  const named = (sides: readonly string[]): boolean => sides.some((side) => OF_EUROPE.has(side))
  const without = (sides: string[], others: readonly string[]): string[] =>
    named(others) ? sides.filter((side) => side !== 'European leaders') : sides
  return [without(ours, theirs), without(theirs, ours)]
}
const OF_EUROPE = new Set(['France', 'United Kingdom', 'Germany', 'Italy', 'Poland', 'Finland', 'European Union'])
