import { oneOf, part } from '../../text/pattern'

/** One who takes part: a person, a delegation, a state or a body of states. */
export interface Party {
  name: string
  /** UA, RU or US; any other by its state, so that Macron and Starmer are two. */
  side: string
  isPerson: boolean
  /** A state only meant by where one goes: it gives way to whoever of it is named. */
  isHost?: true
}

/** The three states of trilateral talks on the war. */
export const TRILATERAL: readonly Party[] = [
  { name: 'Russia', side: 'RU', isPerson: false },
  { name: 'United States', side: 'US', isPerson: false },
  { name: 'Ukraine', side: 'UA', isPerson: false },
]

/** Those who fight the war. */
export const BELLIGERENTS: readonly Party[] = TRILATERAL.filter(({ side }) => side !== 'US')

/** Peoples, compounds of states and bodies that no list of actors names. */
export const bodiesNamed = (text: string): Party[] => [
  ...compoundStates(text),
  ...peoplesIn(text),
  ...europeansIn(text),
  ...bodiesIn(text),
  ...envoysIn(text),
]

const PRESIDENT = String.raw`(?:Trump|Putin|Zelensk\S+)`
/** "envoys of US President Donald Trump and Russia's Vladimir Putin": their delegations. */
export const ENVOYS_OF = new RegExp(
  part`
    \b(?:envoys|negotiators|representatives|aides|teams|delegations) (?:of|for|from) (?:\S+ ){0,3}?${PRESIDENT}
    (?: and (?:\S+ ){0,2}?${PRESIDENT})?
  `,
  'g',
)
const envoysIn = (text: string): Party[] =>
  [...text.matchAll(ENVOYS_OF)].flatMap(([words]) =>
    TRILATERAL.filter(({ side }) => LEADER[side]!.test(words)).map(({ side }) => ({
      name: DELEGATIONS[side]!,
      side,
      isPerson: false,
    })),
  )
const LEADER: Readonly<Record<string, RegExp>> = { RU: /Putin/, UA: /Zelensk/, US: /Trump/ }

/** "Russia-US-Ukraine consultations", "Ukrainian-American talks". */
const COMPOUND =
  /(?<![\p{L}-])(?:(?:Russi|Ukrain|Americ|US|U\.S\.)[\p{L}.]*-){1,2}(?:Russi|Ukrain|Americ|US|U\.S\.)[\p{L}]*/gu

const compoundStates = (text: string): Party[] =>
  [...text.matchAll(COMPOUND)].flatMap(([words]) =>
    TRILATERAL.filter(({ side }) => words.split('-').some((word) => sideOfWord(word) === side)),
  )

/** "met the Ukrainians", "between Russians and Americans". */
const peoplesIn = (text: string): Party[] =>
  [...text.matchAll(/\b(?:met|with|and|between|meet) (?:the )?(?:Russian|Ukrainian|American)s\b/g)].flatMap(([words]) =>
    TRILATERAL.filter(({ side }) => sideOfWord(words.split(' ').at(-1)!) === side),
  )

/** "European and Ukrainian officials", "European, Ukrainian and U.S. envoys" */
const EUROPEANS = new RegExp(
  part`
    \bEuropean(?:,? (?:and )?(?:U\.?S\.?|American|Ukrainian|Russian|British|Canadian|Turkish)){1,3}
    (?: )(?:[\w-]+ )?(?:officials|leaders|diplomats|envoys|advis[eo]rs|representatives|negotiators|ministers)\b
  `,
)
const europeansIn = (text: string): Party[] =>
  EUROPEANS.test(text) ? [{ name: 'European leaders', side: 'European leaders', isPerson: false }] : []

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
]
const DELEGATIONS: Readonly<Record<string, string>> = {
  RU: 'Russian delegation',
  UA: 'Ukrainian delegation',
  US: 'US delegation',
}

const MEMBERS = oneOf`
  [Rr]epresentatives | [Ll]eaders | [Mm]inisters | [Aa]dvis[eo]rs | [Ee]nvoys | [Oo]fficials
  [Cc]hiefs of (?:general |defen[cs]e )?staff | [Hh]eads of state
`
const MANY = oneOf`\d+ | \w+teen | twenty | thirty | dozens of | a dozen | several`
const BODY = new RegExp(
  part`
    \b${MEMBERS} (?:from|of)
    (?: )${oneOf`
      (?:about |some |around |more than |over |nearly )?${MANY} (?:[\w-]+ )?(?:countries|states|nations)
      the coalition\b(?! of) | (?:the )?Europe\b(?!an)
      the (?:Russian|Ukrainian|US|U\.S\.) president
    `}
  `,
  'g',
)

const sideOfWord = (word: string): string => (word.startsWith('R') ? 'RU' : word.startsWith('Uk') ? 'UA' : 'US')

const BODIES = new RegExp(
  part`
    ^${oneOf`
      Coalition of the Willing | European leaders | European Union | European Council | NATO | Ukraine's allies
    `}$
    |(?:countries|states|nations)$
  `,
)
/** A body of states, whose own meetings are talks: the coalition, the leaders of Europe. */
export const isOfManyStates = ({ name }: Party): boolean => BODIES.test(name)
