import { oneOf, part } from '../../../text/pattern'
import { NATIONS } from './nations'
import type { Party } from './party'

const NATION_OF = new Map(NATIONS.flatMap((nation) => nation.words.map((word) => [word, nation] as const)))

const NATION = `(?:${[...NATION_OF.keys()].join('|').replaceAll('.', String.raw`\.`)})`
const OFFICE = oneOf`
  (?<leader>leader|head of state|chief(?! \p{Ll})) | (?<president>president|chancellor)
  (?<premier>prime minister|premier)
  (?<minister>foreign minister|top diplomat|secretary of state) | (?<counterpart>counterpart)
`
/** "the Russian leader", "Ukraine's president", "his US counterpart": not where a name or the word said follows. */
const UNNAMED = new RegExp(
  part`
    (?<!\b(?:of|for|from|(?<!\b(?:talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking) )to) the )\b(?<nation>${NATION}) ${OFFICE}
    \b(?!'s\b(?! (?:[\w-]+ ){0,2}(?:talks|meeting|call|conversation|summit))|'(?!s)
    | \p{Lu}|, \p{Lu}\p{Ll}+ \p{Lu}|,? (?:said|told|wrote|added|says))
  `,
  'gu',
)

/** Those whose counterparts are foreign ministers. */
const MINISTERS = new RegExp(
  oneOf`
    Lavrov | Rubio | Syb[hi]+a | Sibi[gh]a | Fidan | Wadephul | Lammy | Cooper | Barrot | Tajani | Sikorski
    Szijj[aá]rt[oó]
    Wang Yi | Tsahkna | Valtonen | foreign minister | Foreign Minister | top diplomat | [Ss]ecretary of [Ss]tate
  `,
)

/** "the president of Brazil": by the state, where nobody is named. */
const OF_A_STATE =
  /\b(?:[Pp]resident|[Pp]rime [Mm]inister|[Kk]ing|[Ee]mir) of (?<state>\p{Lu}\p{Ll}{3,})\b(?!'s?\b|,? \p{Lu})/gu
const STATE_WORDS = new Map(NATIONS.flatMap((nation) => nation.words.map((word) => [word.replace(/'s$/, ''), nation])))

/** The holders of offices told without a name in the words of a clause, unless they only speak. */
export function officesIn(text: string): Party[] {
  const ofStates = [...text.matchAll(OF_A_STATE)].map(({ groups }): Party => {
    const state = groups!['state']!
    const nation = STATE_WORDS.get(state)
    return nation
      ? { name: nation.leader, side: nation.side, isPerson: true }
      : { name: state, side: state, isPerson: false }
  })
  return [...text.matchAll(UNNAMED)]
    .flatMap(({ groups = {} }) => {
      const nation = NATION_OF.get(groups['nation'] ?? '')
      const office =
        groups['minister'] !== undefined || (groups['counterpart'] !== undefined && MINISTERS.test(text))
          ? nation?.minister
          : groups['premier'] !== undefined
            ? nation?.premier
            : groups['president'] !== undefined
              ? nation?.president
              : nation?.leader
      return nation && office ? [{ name: office, side: nation.side, isPerson: true }] : []
    })
    .concat(ofStates)
}

/** The president of a state, by its side. */
export const presidentOf = (side: string): Party[] =>
  NATIONS.filter((nation) => nation.side === side).flatMap(({ president }) =>
    president === undefined ? [] : [{ name: president, side, isPerson: true }],
  )
