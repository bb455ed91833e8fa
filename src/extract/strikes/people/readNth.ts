import type { Tagged } from '../../tags/tagSentence'
import { IN_PLACE } from './inPlace'
import { nthOf } from './nthOf'

/** "a third person died", "a third, aged 60, was hurt", "a fourth was wounded in hospital", "was found later, dead" */
const NTH = /^[tn]x[xRUE]?[pC]?(?:,x?g,)?(?=x?v*[xT]?[KW]|i[^,;.]{1,12}v[KW]|v[^;.,KWnQ]{1,16},?K)/
/** "killed two people in Sumy and a third in Chernihiv" */
const NTH_ELSEWHERE = RegExp(`^[tn]x[pC]?(?=${IN_PLACE})`)
const KILLED_AND = /[KW][^;.]*&$/
/** "killed two women and wounded a third" */
const NTH_OBJECT = /^[tn]x[pC]?(?!o)/
const VERB_BEFORE = /&[KW]$/
const nthAfterVerb = (before: string, rest: string): RegExpExecArray | null =>
  (KILLED_AND.test(before) ? NTH_ELSEWHERE.exec(rest) : null) ??
  (VERB_BEFORE.test(before) ? NTH_OBJECT.exec(rest) : null)

/** "It was assumed that a fourth had died" */
const SUPPOSED = /^(?:assumed|believed|feared|presumed|thought)$/

/** "a third (person)" at a token, as one more told to have suffered what those before did: its tokens and words. */
export function readNth({ letters, tokens }: Tagged, at: number): { length: number; words: string } | null {
  const rest = letters.slice(at)
  const match = NTH.exec(rest) ?? nthAfterVerb(letters.slice(0, at), rest)
  const words = match && `${tokens[at]!.text} ${tokens[at + 1]!.text}`
  const isSupposed = tokens.slice(0, at).some(({ text }) => SUPPOSED.test(text))
  return words && nthOf(words) !== null && !isSupposed ? { length: match[0].length, words } : null
}
