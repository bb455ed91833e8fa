import type { Tagged } from '../tags/tagSentence'

/** What opens a new clause that names its own place: "; in Sumy", "while in Sumy", ", and in Sumy two were", ", who also said". */
const CLAUSE = /;|,r(?=q)|c(?=[^KWn]{0,8}[@RUnKWX])|(?:,?&|,)(?=[xtT]{0,2}i[txRUo]{0,4}@[^;.]{0,14}[KWnpP])/g
/** "wounded while extinguishing a fire in the Kyiv region", "while they were battling a blaze": the same people. */
const GOES_ON = /ing$|^(?:they|he|she)$/
const CLAUSE_WORDS = /^(?:;|while|whereas|meanwhile|but|although|,|and)$/

/** The tokens of the clause that tells of casualties from one token to another; `end` stands after its last one. */
export function clauseAround({ letters, tokens }: Tagged, from: number, to: number): { start: number; end: number } {
  const breaks = [...letters.matchAll(CLAUSE)]
    .map((match) => match.index)
    .filter((at) => CLAUSE_WORDS.test(tokens[at]!.text) && !GOES_ON.test(tokens[at + 1]?.text ?? ''))
  const start = breaks.findLast((at) => at < from) ?? 0
  return { start, end: breaks.find((at) => at > to) ?? letters.length }
}
