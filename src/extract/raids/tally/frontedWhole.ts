import type { Tagged } from '../../tags/tagSentence'

/** "Of the", "out of" */
const OF = /o[tx]{0,2}$/
/** What may stand before it: a mark, "said", "and", "while", a time. "All of the 224" and "many of" are shares. */
const OPENS_CLAUSE = /[,.;:&qcT(-]/
/** "of the 40 shot down overnight, 12": not the whole of a raid, but "of the 40 the defenders shot down 12" */
const STOPPED_ALREADY = /^[xT]{0,3}v{0,2}[IjJ](?!(?:&[IjJ])?[xTt]{0,2}n)/
/** A part told of it before the sentence ends. */
const PART_FOLLOWS = /^[^n;.]{0,32}n(?!e?[xRUE]{0,2}M)/

/**
 * A whole that opens its clause, before its parts: "Of the 48 drones launched overnight Ukraine downed 31", "said that
 * out of 90 that attacked the country 60 were stopped". `noun` is the token after its noun.
 */
export function isFrontedWhole({ letters, tokens }: Tagged, at: number, noun: number): boolean {
  const of = OF.exec(letters.slice(Math.max(0, at - 3), at))
  if (!of) return false
  const before = tokens[at - of[0].length - 1]
  const isFronted = !before || OPENS_CLAUSE.test(before.letter) || before.text === 'that'
  const right = letters.slice(noun)
  return isFronted && !STOPPED_ALREADY.test(right) && PART_FOLLOWS.test(right)
}
