import { textAfter, textBefore } from '../../tags/wordsBeside'
import type { Tagged } from '../../tags/tagSentence'
import type { PeopleGroup } from './peopleGroup'
import type { Read } from './read'

/** How many items a verb may stand from people where no turn of phrase tells that it is theirs. */
const REACH = 14
/**
 * Other people, another clause, a negation, what somebody tells ("told reporters that", "told of the wounded"); not
 * "confirmed as injured".
 */
const BARRIER = /[QnN;.V]|q(?![cbvx])|c(?!$)|^c/
/**
 * Ahead a comma or "which" begins another clause, save that of an aside, or one of the same people:
 * "two men, who are 29 and 44, were wounded", "a girl and a woman, and both were treated".
 */
const SAME_CLAUSE = /^(?:[^,r]*|,.*,[^,r]*|,&v[xT]?)$/
/** "with 155 passengers on board, killing four": others are its object. */
const OBJECT = /^[xtaE]*[Qnp]/
/** "Two hundred cows were hurt, a man said": one who tells of it. */
const SPEAKS = /^[xtT]{0,2}q(?![cbvx])/
/** More are households, residents or soldiers, whom no strike's toll counts in this way. */
const MOST = 1_000
/** "A nurse and her son, killed at home, were among the dead": some of those counted. */
const AMONG = /\bamong the (?:dead|killed|injured|wounded|victims)\b/

/**
 * The nearest verb of the clause that kills or wounds, for people whom no turn of phrase gives one: "27 civilians
 * confirmed as injured", "has cost three people their lives". No others stand between.
 */
export function readNearestVerb(before: string, after: string): Read | null {
  const [behind, ahead] = [before.slice(-REACH), after.slice(0, REACH)]
  const [last, next] = [behind.search(/[KW][^KW]*$/), ahead.search(/(?<!t)[KW]/)]
  const isNext = next >= 0 && (last < 0 || next + 1 <= behind.length - last)
  if (last < 0 && next < 0) return null
  if (!isNext && SPEAKS.test(after) && before.endsWith(',')) return null
  if (isNext && (!SAME_CLAUSE.test(ahead.slice(0, next)) || isOfOthers(ahead, next))) return null
  const [at, letters, between] = isNext
    ? [next + 1, ahead[next], ahead.slice(0, next)]
    : [last - behind.length, behind[last], behind.slice(last + 1)]
  return BARRIER.test(between) ? null : { verb: letters!, offset: at, revised: false }
}

const isOfOthers = (ahead: string, verb: number): boolean =>
  !/v[xT]?$/.test(ahead.slice(0, verb)) && OBJECT.test(ahead.slice(verb + 1))

/** Whether people told without a verb of their own may be those of the nearest one. */
export const mayBeOfNearest = ({ tokens }: Tagged, { count, from, to }: PeopleGroup): boolean =>
  count.value < MOST && !AMONG.test(textBefore(tokens, from)) && !AMONG.test(textAfter(tokens, to))
