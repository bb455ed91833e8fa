import type { Peopled } from './groupPeople'

/** A sum shared out by place; `from` and `to` are the tokens of its members. */
export interface Breakdown {
  role: 'killed' | 'wounded'
  from: number
  to: number
}

/** "two of them in Kyiv and", "a man in Nikopol," */
const MEMBER = '[nQ]S?[xt]{0,2}i[txRUo]{0,5}@[^;.KWnQ]{0,10}?(?:,&|,|&|-|(?=[.;]|$))'
const LIST = new RegExp(`(?<verb>[KW])[^;.KW]*?(?:[:-][xt]{0,2}|,(?=[nQ]S))(?<members>(?:${MEMBER})+)`)
const MEMBERS = new RegExp(MEMBER, 'g')

/**
 * "Three civilians died — two in Kostiantynivka and one in Pokrovsk", "four were killed, two of them in Kyiv": numbers
 * that share out the one before. Null where the sentence has none.
 */
export function findBreakdown({ letters, items }: Peopled): Breakdown | null {
  const match = LIST.exec(letters)
  if (!match) return null
  const { verb, members } = match.groups as { verb: string; members: string }
  if (members.match(MEMBERS)!.length < 2 && !/^[nQ]S/.test(members)) return null
  const start = match.index + match[0].length - members.length
  return {
    role: verb === 'K' ? 'killed' : 'wounded',
    from: items[start]!.from,
    to: items[start + members.length - 1]!.to,
  }
}
