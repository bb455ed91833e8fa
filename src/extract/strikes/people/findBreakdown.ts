import { part } from '../../../text/pattern'
import { IN_ATTACK_ON, IN_PLACE } from './inPlace'
import type { Peopled } from './groupPeople'

/** A sum shared out by place; `from` and `to` are the tokens of its members. */
export interface Breakdown {
  role: 'killed' | 'wounded'
  from: number
  to: number
}

const NEXT = '[^;.KWnQ]{0,24}?(?:,&|,|&|-|(?=[.;)]|$))'
/** "two of them in Kyiv and", "a man in Nikopol,", "one of them a child in Zhytomyr" */
const MEMBER = part`[nQ](?:S(?:Q|P|tg(?:-x)?)?)?[xt]{0,2}${IN_ATTACK_ON}${NEXT}`
/** "two sailors of a ship hit in Odesa and", "another man who died in Izmail": after "including". */
const TOLD_MEMBER = `Q[^;.,@Qn&]{0,10}?${IN_PLACE}(?:,&|,|&|(?=[.;]|$))`
/** "including 12 in Sumy and six in Poltava", "of whom nine were in Sumy": here one place alone is told as well. */
const SOME = part`,[sS](?<some>(?:nv?[xt]{0,2}${IN_ATTACK_ON}${NEXT})+)`
const LIST = RegExp(
  part`(?<verb>[KW])(?:(?:[^;.KW]*?(?:[:(-][xt]{0,2}|,(?=[nQ]S))|[^;.KW@]*?,(?=[nQ]i))(?<members>(?:${MEMBER})+)
    |[^;.]*?,s(?<told>(?:${TOLD_MEMBER}){2,})|[^;.KW]*?${SOME})`,
)
const MEMBERS = RegExp(MEMBER, 'g')

/** "Six people in Reni and one in Izmail." and nothing else: the letters of a sentence that is a breakdown alone. */
export const BREAKDOWN_ALONE = RegExp(`^(?:${MEMBER}){2,}[.;]?$`)

/**
 * "Three civilians died — two in Kostiantynivka and one in Pokrovsk", "four were killed, two of them in Kyiv", "two
 * were injured (one in Bryansk and one in Sevastopol)": numbers that share out the one before, or null.
 */
export function findBreakdown({ letters, items }: Peopled): Breakdown | null {
  const match = LIST.exec(letters)
  if (!match) return null
  const { verb = '', told, some } = match.groups!
  const listed = match.groups!['members']
  const members = told ?? some ?? listed ?? ''
  if (listed !== undefined && members.match(MEMBERS)!.length < 2 && !/^[nQ]S/.test(members)) return null
  const start = match.index + match[0].length - members.length
  return {
    role: verb === 'K' ? 'killed' : 'wounded',
    from: items[start]!.from,
    to: items[start + members.length - 1]!.to,
  }
}
