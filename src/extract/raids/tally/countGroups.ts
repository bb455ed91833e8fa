import { oneOf } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { belongs, isBut } from './belongs'
import { readCountedItem, type CountedItem } from './countedItem'
import { bareNoun } from './countedNoun'
import { countAsSum, counts, isWholeOf } from './listWholes'

/** Numbers that share one verb: "45 of 69 missiles and 266 of 298 drones". Indices of tokens, `end` exclusive. */
export interface CountGroup {
  start: number
  end: number
  items: CountedItem[]
  /** A member of the list was not understood, so that its missiles are no sum: "one Kinzhal and six Foos". */
  incomplete: boolean
}

/**
 * What may stand between two members: "(decoys among them)", "— the most yet —", ", which included all eight Kalibrs",
 * ", most of them Shaheds", ", ballistic ones among them", ", six Iskanders and one Kinzhal among them".
 */
const ASIDE = RegExp(
  `^${oneOf`
    \([^)]{0,30}\) | -[^-n;.]{1,20}- | ,r?s(?:[^;.vIjJLH&]|&m){0,12}(?=,?&)
    ,[ntx]{1,2}S[vxtn]{0,2}[DMm]+(?=,?&) | ,?[xtmMDo]{0,8}s(?=,?&) | ,(?:n[xtmMDE]{1,4}(?:,|,?&)?){1,3}s(?=,?&)`}`,
)
/** "fired from annexed Crimea and the Rostov region", "from the Kursk, Bryansk and Oryol regions", "from 3 sides" */
const PROVENANCE = /^L?f(?:nx)?(?:[tx@FRUy]|,(?=[tx]?[@F])|&(?=[tx]?[@FRU])){0,14}?(?=,?&[xt]{0,2}n|,[xt]{0,2}n)/
/** "and", ", as well as all", "but only", a comma before the last "and". */
const JOINT = /^(?:,?&(?:[xt]{0,2}|tc)|,[xt]{0,2}|,?c[xt]{0,2})$/
/** The next number has a verb of its own: "… and 60 missiles were shot down". */
const OWN_VERB = /^[xT]{0,2}(?:v+[xT]?[IjJLH]|[HJ])/
const OPENS_CLAUSE = /(?:^|[,;:])[xtT]{0,2}$/
const VERB_BEFORE = /(?:[IjJLGw][xtRUETo]{0,4}|v[xT]?[IjJL][^n;.S]{0,8})$/
/** A list without "and" is one only after a colon, a dash or "including". */
const INTRODUCED = /[:(s-][xt]{0,2}$/
const UNKNOWN_MEMBER = /^(?:,|,?&)[xt]?n[xm]{1,2}[,.&)]/
const AMONG_THEM = /^(?:(?:,|,?&)n[xmM]{1,3}){0,3}s/
/** "810 drones and 13 missiles, a record": no member of the list. */
const ARTICLE = /^an?$/

/** "a total of 75 drones", "a combined 95", where the article stands as a number too. */
const A_TOTAL_OF = /^nx?o?(?=n)/

/** The groups of counted things in a sentence, in order. A second number of drones begins a new group. */
export function findCountGroups(tagged: Tagged): CountGroup[] {
  const { letters } = tagged
  const groups: CountGroup[] = []
  let at = letters.indexOf('n')
  while (at >= 0) {
    const start = at
    if (tagged.tokens[at]!.text === 'a') at += A_TOTAL_OF.exec(letters.slice(at))?.[0].length ?? 0
    const item = readCountedItem(tagged, at)
    if (item === null) {
      at = letters.indexOf('n', at + 1)
      continue
    }
    const items = itemsFrom(tagged, item)
    const end = items.at(-1)!.end
    groups.push({ start, end, items, incomplete: isFollowedByUnknown(tagged, end) })
    at = letters.indexOf('n', end)
  }
  groups.forEach((group, index) => countAsSum(letters, group, groups[index + 1]))
  return groups
}

function isFollowedByUnknown({ letters, tokens }: Tagged, end: number): boolean {
  const unknown = UNKNOWN_MEMBER.exec(letters.slice(end))
  return unknown !== null && !ARTICLE.test(tokens[end + unknown[0].indexOf('n')]!.text)
}

function itemsFrom(tagged: Tagged, first: CountedItem): CountedItem[] {
  const { letters } = tagged
  const items = [first]
  let sure = INTRODUCED.test(letters.slice(0, first.at)) ? Infinity : 1
  for (;;) {
    const last = items.at(-1)!
    const after = letters.slice(last.end)
    const aside = (ASIDE.exec(after) ?? PROVENANCE.exec(after))?.[0].length ?? 0
    const next = letters.indexOf('n', last.end + aside)
    const joint = next < 0 ? '' : letters.slice(last.end + aside, next)
    if (!JOINT.test(joint) || (joint.includes('c') && !isBut(tagged, last.end + aside, next))) break
    const item = readCountedItem(tagged, next)
    if (item === null) break
    // "The drones numbered 112 and 70 of them were shot down": a statement of its own; not "; 15 and 70 of them were".
    const isTwoOfThem = last.unit === 'bare' && OPENS_CLAUSE.test(letters.slice(0, first.at))
    if (item.ofThem && !isTwoOfThem && OWN_VERB.test(letters.slice(item.end))) break
    if (isWholeOf(items, item)) continue
    // "21 missiles, six Iskanders and one Kinzhal among them": of the 21.
    if (item.unit === 'missile' && counts(items, 'missile') && AMONG_THEM.test(letters.slice(item.end))) break
    // "18 missiles, including eight ballistic and six cruise": of the 18.
    if (item.unit === 'missile' && /s.*n[xRUE]{0,3}[mM]/.test(after.slice(0, aside))) break
    if (!belongs(items, item, joint)) break
    // "downed 30 drones and 12 missiles, but six missiles and 9 drones hit": a statement of its own.
    if (joint.includes('c') && counts(items, item.unit)) break
    if (OWN_VERB.test(letters.slice(item.end)) && VERB_BEFORE.test(letters.slice(0, first.at))) break
    items.push(item)
    if (/[&c]/.test(joint)) sure = Math.max(sure, items.length)
  }
  const counted = items.slice(0, sure)
  if (counted.length > 1 && counted.length === items.length) addWholes(tagged, counted)
  return counted
}

/** "250 drones and 31 missiles out of 300 drones and 40 missiles": to each its whole. */
function addWholes(tagged: Tagged, items: readonly CountedItem[]): void {
  const [first, second] = items
  const last = items.at(-1)!
  const isSecondsWhole = items.length === 2 && first!.whole === null && second!.whole !== null
  // "14 missiles and 138 drones out of 22 and 152": in their order.
  if (isSecondsWhole && tagged.letters.startsWith('&n', last.end)) {
    const next = last.end + 1
    if (tagged.tokens[next]!.count === undefined || !bareNoun(tagged, next + 1)) return
    first!.whole = second!.whole
    second!.whole = next
    second!.end = next + 1
    return
  }
  const outOf = /^o[tx]{0,2}(?=n)/.exec(tagged.letters.slice(last.end))
  const firstWhole = outOf && readCountedItem(tagged, last.end + outOf[0].length)
  if (!firstWhole) return
  const wholes = itemsFrom(tagged, firstWhole)
  for (const whole of wholes) {
    const part = items.find((item) => item.unit === whole.unit && item.whole === null)
    if (part) part.whole = whole.at
  }
  last.end = wholes.at(-1)!.end
}
