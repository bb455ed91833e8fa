import type { Count } from '../../../model/count'
import type { Tagged } from '../../tags/tagSentence'

/** People counted together: "two women and a child", "a 22-year-old woman and a 3-year-old boy", "14 others". */
export interface PeopleGroup {
  count: Count
  /** The sentence's words for the number, for the claim's why. */
  words: string
  /** Added to those told before ("another 14", "three more"). */
  additional: boolean
  /** One of its members is children or minors. */
  children: number
  /** The nouns, for telling soldiers from civilians. */
  nouns: string
  /** First and last token. */
  from: number
  to: number
}

/** What a number of people says by itself: "at least ten", "another 14". */
export interface Told {
  count: Count
  words: string
  additional: boolean
}

const CHILD = RegExp(
  `\\b(?:${[
    'child|children|boys?|girls?|minors?|infants?|toddlers?|baby|babies|kids?|newborn',
    'teenagers?|teens?|adolescents?|schoolchildren|schoolboy|schoolgirl',
  ].join('|')})\\b`,
)

/** The people that tokens `from` to `to` tell of. */
export function buildGroup(tokens: Tagged['tokens'], from: number, to: number, told: Told): PeopleGroup {
  const nouns = tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(' ')
  return {
    count: told.count,
    words: told.words,
    additional: told.additional || /\banother\b/.test(nouns),
    children: CHILD.test(nouns) ? told.count.value : 0,
    nouns,
    from,
    to,
  }
}

/** `value` people that tokens `from` to `to` tell without a number: one "driver", the two of "a couple". */
export const exactGroup = (tokens: Tagged['tokens'], from: number, to: number, value: number): PeopleGroup =>
  buildGroup(tokens, from, to, { count: { value, bound: 'exact' }, words: tokens[from]!.text, additional: false })

/** A number without a noun: "nine" of "nine were hurt", "a fourth", "no casualties". */
export const bareGroup = (told: Told, { from, to }: { from: number; to: number }): PeopleGroup => ({
  ...told,
  children: 0,
  nouns: '',
  from,
  to,
})

/** "Two women" and "a child" as three people. */
export function addGroups(group: PeopleGroup, next: PeopleGroup): PeopleGroup {
  return {
    count: {
      value: group.count.value + next.count.value,
      bound: group.count.bound === 'exact' ? next.count.bound : group.count.bound,
    },
    words: `${group.words}, ${next.words}`,
    additional: group.additional,
    children: group.children + next.children,
    nouns: `${group.nouns} ${next.nouns}`,
    from: group.from,
    to: next.to,
  }
}
