import type { Tagged } from '../../tags/tagSentence'
import { buildGroup, type PeopleGroup } from './peopleGroup'
import { AGE_SPAN, DEATHS, KIND, OBJECT_OF_VERB, YEARS_OLD } from './peoplePatterns'

const SIDES_AND_ADJECTIVES = '(?:[xRUEtFm]|[A@](?=[Pp])){0,4}?'

/** ", aged 30", "of 45, 47 and 60", "aged between 30 and 62" */
const AGES_AFTER = `(?:(?:,[xo]?|[xto]?|[xtoif]{2,4})g(?:(?:,|,?&i?|i|-)g)*,?|(?<=p)on(?=,?v*[KW.])|${AGE_SPAN})?`
/** "three women aged 30 to 62", "a mother of four", "at least ten people" */
const COUNTED = RegExp(
  `^n${YEARS_OLD}${SIDES_AND_ADJECTIVES}${KIND}(?<noun>[Pp]|C(?=(?:,[^;.KW]{0,12},)?(?:v+[xT]{0,2}[KW]|K)))${AGES_AFTER}`,
)
/** "two 18-year-olds": as many as the number before the age. */
const COUNTED_BY_AGE = /^ng-(?<noun>x)(?=v*[xT]?[KW]|[i,.&;c])/
/** "two of the residents", "three of the victims" */
const OF_THEM = /^no[th]?[xRU]{0,2}(?<noun>C|P)/

/** The letters of a number and its people, where a stretch of letters begins with them: "three women aged 30 to 62". */
export const matchCounted = (letters: string): RegExpExecArray | null =>
  COUNTED.exec(letters) ?? COUNTED_BY_AGE.exec(letters) ?? OF_THEM.exec(letters)

/** "four female and two male employees" */
const OF_BOTH_SEXES = /^(?:female|male|adult|minor)$/

/** "30 passengers and railway workers were hurt": counted together, where no verb stands before them. */
const AND_OTHERS = /^,?&[xRUE]{0,2}P(?=v{1,3}[xT]{0,2}[KW])/

/** "three members of a crew" */
const OF_A_CREW = /^o[tnh]?x{0,2}P/

/** The people of a number at a token and its noun, as matched; null for "five person", which is no number of people. */
export function ofNumber({ letters, tokens }: Tagged, at: number, match: RegExpExecArray): PeopleGroup | null {
  const { count } = tokens[at]!
  if (count?.article && DEATHS.test(tokens[at + match[0].length]?.text ?? '')) return null
  const isSingular = match.groups!['noun'] === 'p' && !OF_BOTH_SEXES.test(tokens[at + match[0].length - 1]!.text)
  // "a crew" is no one person.
  const isCrew = match.groups!['noun'] === 'P' && /^an?$/.test(tokens[at]!.text)
  if (count === undefined || isCrew || (count.value > 1 && isSingular)) return null
  const { value, bound, words, additional } = count
  const last = at + match[0].length
  const isMembers = /^members?$/.test(tokens[last - 1]!.text)
  const end = last + (isMembers ? (OF_A_CREW.exec(letters.slice(last))?.[0].length ?? 0) : 0)
  const isObject = OBJECT_OF_VERB.test(letters.slice(0, at))
  const others = isObject ? 0 : (AND_OTHERS.exec(letters.slice(end))?.[0].length ?? 0)
  return buildGroup(tokens, at, end + others - 1, { count: { value, bound }, words, additional })
}
