import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textAfter, textBefore } from '../../tags/wordsBeside'
import { roleOfCount } from './roleOfCount'
import { readAt, roleOf, type VerbRead } from './verbRead'

/**
 * "put the number of drones shot down at 592", "the number of intercepted drones reached 37", "of drones downed over
 * Russia since Monday has risen to 60", "gave the number of downed drones as 37", "the number of those shot down was 37".
 */
const NUMBERED = RegExp(
  part`(?:[ox][xtTRUE]{0,3}|S)D?[xTRU]{0,2}(?<verb>[IjJL])(?:[&,][IjJ])?(?:b[txh]{0,3}[ARUEx]{0,3})?[xRUT]{0,2}D?
    (?:i[txRU@F]{1,4}){0,2}[xtTc]{0,3}(?:i|v|vx{0,2}i|x|-|:|(?<=[xTR@D])c)$`,
)
const NUMBER_WORDS = RegExp(
  part`\b(?:number|tally|count|figure)s? (?:of|for|shot|brought|downed|destroyed|intercepted|lost|jammed)\b
    |\bthe (?:overnight |nightly )?of\b|\bput(?:s|ting)? the (?:\w+ )?drones\b`,
)
/** "put at" 117 "the number of drones its crews had shot down", "gave" 117 "as the number", 117 "was the number" */
const NUMBER_AFTER = /^D?(?<link>[vc]?|[:-]tv)tx{1,2}(?:o[xtRUE]{0,3}D)?[xhtrRUEAvTq]{0,8}(?<verb>[IjJL])/

/** "The overall number of drones across the country was" 138 */
const NUMBER_WAS = /(?:^|[T,;])[xtTRU]{0,3}o[tx]{0,2}[xtRUE]{0,3}D[xTRUEti@]{0,5}v?[xv]?$/
/** "put the overnight tally at" 60, "the count stood at" 60; "total" is skipped: "put the at" */
const PUT_AT = RegExp(
  part`\bput(?:s|ting)? the (?:(?:\p{L}+ )?(?:numbers?|figures?|tally|count) |launched by \w+ |\p{L}+ )?at$
    |\b(?:tally|count|figure|overnight|nightly)\s
     ${oneOf`stood at | stands at | came to | reached | rose to | was | of`}$`,
  'u',
)

/** "The total, the air force said, was" 31 drones, "and 23 were downed"; "total" is skipped: "the was" */
const TOTAL_WAS = /^(?:the|its|their) (?:, [^;.]{3,60}, )?(?:was|were|is|came to|stood at)$/i
/** How many of them were stopped is told beside it; not 31 drones "shot down". */
const STOPPED_BESIDE = /^(?![xRUE]{0,3}D?[xtT]{0,2}[IjJ])[^;.]*(?:n[^n;.]*[IjJ]|[IjJ][^n;.]*n)/

/** "Drones aimed at the region and destroyed by air defences came to" 229 */
const CAME_TO = RegExp(
  part`D(?:[xRUETtihbA@F]|[LH]|&(?=[IjJ])){0,9}?(?<verb>[IjJL])[xRUETtihb@AF]{0,7}(?:,[^,;.nIjJ]{1,12},)?x?$`,
)
const AMOUNTED =
  /\b(?:came|come|comes|amount(?:ed|s)?|add(?:ed|s)? up) to(?: a total of)?$|\b(?:number|total)(?:l?ed|s)$/

/** What a total that the number at `at` is put at counts; `left` are the letters before it. */
export function readTotal({ letters, tokens }: Tagged, left: string, at: number): VerbRead | null {
  const numbered = NUMBERED.exec(left)
  const before = textBefore(tokens, at)
  const isNumbered = NUMBER_WORDS.test(before)
  const after = NUMBER_AFTER.exec(letters.slice(at + 1))
  const isLinked = after !== null && (after.groups!['link'] !== '' || /\bput(?:s|ting)? at$/.test(before))
  if (isLinked && /^(?:\S+ ){0,5}number\b/.test(textAfter(tokens, at)))
    return readAt(roleOf(after.groups!['verb']!), at)
  const cameTo = AMOUNTED.test(before) ? CAME_TO.exec(left) : null
  if (cameTo) return readAt(roleOf(cameTo.groups!['verb']!), at)
  if (numbered && isNumbered) return readAt(roleOf(numbered.groups!['verb']!), at)
  if (TOTAL_WAS.test(before) && STOPPED_BESIDE.test(letters.slice(at + 1))) return readAt('launched', at)
  if (isNumbered && NUMBER_WAS.test(left)) return readAt('launched', at)
  const counted = PUT_AT.test(before) ? roleOfCount(tokens, at) : null
  return counted && readAt(counted, at)
}
