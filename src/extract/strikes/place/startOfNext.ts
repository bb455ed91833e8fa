import type { Sentence } from '../../readSentences'
import type { Casualties } from '../people/casualties'
import { IN_PLACE } from '../people/inPlace'
import { nthOf } from '../people/nthOf'

const NEXT_PEOPLE = `;|[,&]n[xRU]{0,3}[Pp]?i|:(?=${IN_PLACE}x{0,2},[^@;.]{0,10}[KWPp])`
const NEXT_KILLED = RegExp(`s|n[^@;.W]{0,8}K|K[^@;.n]{0,3}n|${NEXT_PEOPLE}`)
/** "14 people, who were taken to hospital in Dnipro": where they are now, not where they were hurt. */
const CARED_FOR = 'r(?=[^,;.@]{0,4}W[^,;.@&]{0,6}@)'
const NEXT_WOUNDED = RegExp(`s|${CARED_FOR}|n[^@;.K]{0,8}W|W[^@;.n]{0,3}n|${NEXT_PEOPLE}`)

/**
 * Where in a slice of a sentence's letters, which begins at token `from`, the next number of the same kind begins: what
 * stands after it is its place. The slice's length where none does.
 */
export function startOfNext(sentence: Sentence, slice: string, from: number, role: Casualties['role']): number {
  const next = slice.search(role === 'killed' ? NEXT_KILLED : NEXT_WOUNDED)
  const nth = startOfNth(sentence, from) - from
  return Math.min(next < 0 ? slice.length : next, nth < 0 ? slice.length : nth)
}

/** "two in Sumy and a third in Chernihiv": the token at which the next victim is told, or -1. */
const startOfNth = ({ letters, tokens }: Sentence, from: number): number =>
  tokens.findIndex((_, at) => at > from && letters[at - 1] === '&' && nthOf(tokens[at + 1]?.text ?? '') !== null)
