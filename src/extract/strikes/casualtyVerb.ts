import type { Tagged } from '../tags/tagSentence'
import type { PeopleGroup } from './peopleGroup'

/** Words between people and their verb: relative clauses and asides, short of other people. */
const ASIDE =
  '(?:s[nQ][^,;.KWv]{0,12}|,(?:s|S|[nQ]S|Qs|[ne]Q|Q(?=[^;.KWvnQ]{0,8},))(?:(?!,&)[^;.KWv]){0,20}?,?|,[^,;.QnKW]{1,14},)?'
const PASSIVE = new RegExp(
  `^(?:w[xt]{0,4}W)?(?:rv[^,;.KWnQ]{1,12}?)?[xiTtr@ofeRUh]{0,7}?${ASIDE},?r?(?<aux>v+(?<not>V?)[xTi]{0,3}?v*q?)(?<verb>[KW])`,
)
/** "three injured", "two men in Sumy killed", "a boy with severe burns died". */
const PARTICIPLE = /^(?:w[xt]{0,4}W(?=K))?(?:[xT]|i@|itx){0,2}(?<verb>[KW])(?![xtT]{0,2}[QnD])/
const ASIDE_PARTICIPLE = /^,(?:[^,;.QnKW]{1,14}|Q[^,;.QnKWv]{0,6}|(?:s|S|[nQ]S|Qs)[^;.KWv]{0,20}?),(?<verb>[KW])(?![xtT]{0,2}[Qn])/
/** "received shrapnel injuries", "was taken to the Valuyki clinic with a concussion" */
const INJURIES = /^(?:v+i[tx@F]{0,4})?(?:v+|w)[xtne]{0,3}(?:x&x)?(?<verb>W)/
const ACTIVE = /(?<verb>[KW])(?:[xtoTRUE:]|i[tx]?@,?){0,3}$/
/** "wounded four people in Kryvyi Rih and seven near Odesa": the verb holds for both. */
const ELSEWHERE = /^i[txRU]{0,3}@/
const AND_BEFORE = /(?<verb>[KW])[^KW;.]*[,&][t]?$/
/** "the death toll from an overnight attack on the city climbed to 19": the number stands far from what it counts. */
const TOLL = /(?<verb>[KW])[^KWQn.;]{0,32}(?:i|v|x|:)$/
/** "Four of the deaths and 14 of the injuries occurred in Dobropillia": a part, but of one place, so that place's toll. */
export const PART_OF_TOLL = /^o[th]?(?<verb>[KW])(?:,?&nx{0,2}o[th]?[KW])*,?[vxGH]{0,3}i[txRUo]{0,5}@/

/** The verb of some people: killed or wounded. */
export interface Read {
  verb: string
  /** Where the verb stands from the people, in items. */
  offset: number
  revised: boolean
}

/** "the death toll … climbed to": the toll that a number told after it replaces. */
export function readToll(before: string, wordsAt: (offset: number) => string): Read | null {
  const match = TOLL.exec(before)
  if (!match) return null
  const offset = match.index - before.length
  return isToll(wordsAt(offset)) ? { verb: match.groups!['verb']!, offset, revised: true } : null
}

/** The verb of the people between two stretches of letters, after them ("were killed") or before ("killed"). */
export function readVerb(before: string, after: string, group: PeopleGroup, letter: string): Read | null {
  // "Two bodies were recovered from the rubble"
  if (/\bbodies$/.test(group.nouns)) return { verb: 'K', offset: 0, revised: false }
  const part = letter === 'n' ? PART_OF_TOLL.exec(after) : null
  if (part) return { verb: part.groups!['verb']!, offset: after.search(/[KW]/) + 1, revised: false }
  const passive = PASSIVE.exec(after)
  if (passive && passive.groups!['not'] === '')
    return { verb: passive.groups!['verb']!, offset: passive[0].length, revised: false }
  const participle = PARTICIPLE.exec(after) ?? ASIDE_PARTICIPLE.exec(after) ?? INJURIES.exec(after)
  const active = ACTIVE.exec(before)
  // "killed six people injured…" does not occur; "killed 2, wounded 5" does, and the verb before is the one.
  if (participle && !(active && /^[KW][xtoTRUE]{0,3}$/.test(active[0]) && /^[,&]/.test(after)))
    return { verb: participle.groups!['verb']!, offset: participle[0].length, revised: false }
  if (active) return { verb: active.groups!['verb']!, offset: active.index - before.length, revised: false }
  const elsewhere = ELSEWHERE.test(after) ? AND_BEFORE.exec(before) : null
  return elsewhere
    ? { verb: elsewhere.groups!['verb']!, offset: elsewhere.index - before.length, revised: false }
    : null
}

/** "The toll is one dead and three injured". */
export function tellsToll({ tokens }: Tagged, at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some((token) => isToll(token.text))
}

/** "…reported eight wounded, but the number has since grown to 22": of what was counted just before. */
export function isRunning({ tokens }: Tagged, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at).map((token) => token.text)
  return /\b(?:number|figure|count|it)\b[^,.;]*\b(?:grown|grew|risen|rose|increased|climbed|jumped|reached|stands)(?: to| at)?$/.test(
    before.join(' '),
  )
}

export const isToll = (words: string): boolean => /toll|(?:number|tally|count) of/.test(words)
