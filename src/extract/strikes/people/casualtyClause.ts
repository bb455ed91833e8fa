import { part } from '../../../text/pattern'
import { isRegion } from '../../places/isRegion'
import type { Tagged } from '../../tags/tagSentence'

/** "killed six, two of them children, in Sumy": the comma closes an aside; "In Lubny, in the Poltava region, six". */
const NO_ASIDE = '(?<!^i[txRUo]{0,4}@)(?<!,(?:nS|s)[^,;.KW]{0,12}(?=,i[txRUo]{0,4}@[,.;]))'
/**
 * What opens a new clause that names its own place: "; in Sumy", "while in Sumy", ", and in Sumy two were", ", who also
 * said", ", and officials in Russia said", "and a drone strike on Sumy a man".
 */
const CLAUSE = RegExp(
  part`;|,r(?=q)|,&(?=[xtA]{1,3}i[tx]{0,2}[RU]q)|c(?=[^KWn]{0,8}[@RUnKWX])
    |(?:,?&|${NO_ASIDE},)(?=[xtT]{0,2}i[txRUo]{0,4}@(?![xc]{0,3},[KW])[^;.]{0,14}[KWnpP])
    |,?&(?=[tn]?[xRUE]{0,2}[XDMB]i[txRUo]{0,4}@[^;.,]{0,4}[KWnpP])`,
  'g',
)
/** "wounded while extinguishing a fire in the Kyiv region", "while they were battling a blaze": the same people. */
const GOES_ON = /ing$|^(?:they|he|she)$/
/** "wounded while in his own garden in Avdiivka" */
const IN_OWN = /^(?:in|at|on|near|inside)$/
const OWN = /^(?:his|her|their|home|work)$/

/** "killed while on patrol in a village in the Sumy region", but "while in Sumy two were hurt". */
const AT_DOING = /^ih?x{1,2}(?:(?:i[txno]{0,6}@)?(?:[,.;&]|$)|i[txn]{1,4}i[txo]{0,3}@(?:[,.;&]|$))/

const goesOn = ({ letters, tokens }: Tagged, at: number): boolean => {
  if (AT_DOING.test(letters.slice(at + 1))) return true
  const [next, second] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? '']
  return GOES_ON.test(next) || (IN_OWN.test(next) && OWN.test(second))
}

/**
 * "In Nizhyn, in the Chernihiv region, a man died", "of the Sumy region, in Romny": one place, and no other clause's.
 */
function isTownAndRegion({ letters, tokens }: Tagged, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.place, tokens[letters.indexOf('@', at)]?.place]
  if (letters[at] !== ',' || letters[at - 1] !== '@' || !before || !after) return false
  const [first, second] = [before.candidates[0], after.candidates[0]]
  const isOneRegion = first !== undefined && first.region !== null && first.region === second?.region
  return isOneRegion && isRegion(before) !== isRegion(after)
}

const CLAUSE_WORDS = /^(?:;|while|whereas|meanwhile|but|although|,|and)$/

/** The tokens of the clause that tells of casualties from one token to another; `end` stands after its last one. */
export function clauseAround(tagged: Tagged, from: number, to: number): { start: number; end: number } {
  const { letters, tokens } = tagged
  const breaks = [...letters.matchAll(CLAUSE)]
    .map((match) => match.index)
    .filter((at) => CLAUSE_WORDS.test(tokens[at]!.text) && !goesOn(tagged, at) && !isTownAndRegion(tagged, at))
  const start = breaks.findLast((at) => at < from) ?? 0
  return { start, end: breaks.find((at) => at > to) ?? letters.length }
}
