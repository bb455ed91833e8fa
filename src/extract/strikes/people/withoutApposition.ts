import { part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { CHILDREN, ELDERS } from '../../tags/words/kin'
import type { PeopleGroup } from './peopleGroup'

/** Nouns that tell whether someone is a man, a woman or a child: what others are may be told after by them. */
const SEX = part`m[ae]n|wom[ae]n|${CHILDREN}`
const SEXED = RegExp(part`\b(?:${SEX})\b`)
const KINDS = RegExp(part`\b(?:${SEX}|${ELDERS})\b`)
/**
 * "Two people, a father and his son", "two medics - a man and a woman": the same two, told again; but not "a couple and
 * their two children", "two women, a man and a boy".
 */
export function withoutApposition({ letters }: Tagged, group: PeopleGroup, first: PeopleGroup): PeopleGroup {
  const isToldAgain =
    first.count.value > 1 && group.count.value === 2 * first.count.value && !/^,?&/.test(letters.slice(first.to + 1))
  const others = group.nouns.slice(first.nouns.length)
  return isToldAgain && !SEXED.test(first.nouns) && KINDS.test(others)
    ? { ...group, count: first.count, words: first.words }
    : group
}
