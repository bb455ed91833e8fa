import type { Sentence } from '../../readSentences'
import { isMostlyIn } from './mostlyIn'
import { regionAt } from './namedTogether'
import { type Chain, isOfOtherClause } from './placeChain'

/** "12 were hurt there and the others in Romny": where those before were. */
const THERE = /^ there\b(?!,? (?:in|at|near)\b)/
const NEXT_VICTIM = /,&[tn]x{0,2}[pP][^;.@&]{0,4}v[KW]/

/**
 * The places `next` named after the people that end at a token, or null where they are no place of theirs but of what
 * is told after: "Two died in Sumy, and homes were damaged in Romny". `before` are those named before the people.
 */
export function placesAfter(sentence: Sentence, to: number, before: Chain | null, next: Chain | null): Chain | null {
  const { letters, text, tokens } = sentence
  if (next === null || THERE.test(text.slice(tokens[to]!.end))) return null
  const between = letters.slice(to + 1, next.at[0])
  // "strikes on Kyiv killed one person and injured 23 others in Kyiv and Kharkiv": the list is of the wounded.
  const isOfOthers = next.several && before?.several === false && /[KW]/.test(between)
  // "An attack in Sumy hurt two, and homes were damaged in Romny", but "Two died and homes were damaged in Romny".
  const isOfClause = before !== null && isOfOtherClause(between)
  // "A man died in Sumy and six people were hurt in a strike, and a woman was killed in Romny"
  const isOfNext = before?.direct === true && NEXT_VICTIM.test(between)
  // "In Kyiv, 20 people were hurt, most of them in the Podil district", but "In all, 20 were, most of them in Kyiv".
  const isMost = before?.direct === true && isMostlyIn(text.slice(tokens[to]!.end, tokens[next.at[0]!]!.start))
  return isOfOthers || isOfClause || isOfNext || isMost || isFarther(sentence, between, before, next) ? null : next
}

/** "hit the city of" */
const HIT = /H[txo]{0,5}$/

/**
 * "In Sumy region a drone killed two, and homes in the Odesa region lost power", "hit Sumy, wounding two, and a plant
 * in the Odesa region": told of another region besides.
 */
function isFarther(sentence: Sentence, between: string, before: Chain | null, next: Chain): boolean {
  if (before === null || !between.includes(',&')) return false
  if (!before.direct && !HIT.test(sentence.letters.slice(0, before.at[0]))) return false
  const [ofBefore, ofNext] = [regionAt(sentence, before.at[0]!), regionAt(sentence, next.at[0]!)]
  return ofBefore !== null && ofNext !== null && ofBefore !== ofNext
}
