import type { Sentence } from '../../readSentences'
import type { Tagged } from '../../tags/tagSentence'
import { type Casualties, newCasualties } from './casualties'
import type { PeopleGroup } from './peopleGroup'

/** How many tokens before a number "the number of victims" may stand. */
const COUNT_BEFORE = 24
const VICTIMS = /^number of (?:victims|casualties)$/

/** "…, including one dead", "…: one of them was killed", "…, two of whom died" */
const DEAD_AMONG = /^[,:;-]?(?:s(?<included>n)|nS(?:,[^;.,]{1,8},)?)[xtv]{0,4}K/

/** How many of those counted before some letters died, as the letters and their tokens tell; 0 where they do not. */
function countDead(letters: string, tokens: Tagged['tokens']): number {
  const match = DEAD_AMONG.exec(letters)
  return match ? (tokens[match[0].indexOf('n')]?.count?.value ?? 0) : 0
}

/** "The number of victims has grown to nine, two of whom died": two killed and seven wounded. */
export function splitVictims(tagged: Tagged, group: PeopleGroup): Casualties[] {
  const { tokens, letters } = tagged
  const at = tokens.findLastIndex(({ text }, index) => index < group.from && VICTIMS.test(text))
  if (at < 0 || group.from - at > COUNT_BEFORE) return []
  const dead = countDead(letters.slice(group.to + 1), tokens.slice(group.to + 1))
  if (dead === 0 || dead >= group.count.value) return []
  const told = (role: Casualties['role'], value: number): Casualties =>
    newCasualties(role, { ...group, count: { ...group.count, value } }, { from: at, to: group.to }, { revised: true })
  return [told('killed', dead), told('wounded', group.count.value - dead)]
}

/** "The number of victims had risen to seven. One of them was killed": six wounded, as the next sentence tells. */
export function withoutDeadNext(each: Casualties, next: Sentence | undefined): Casualties {
  const dead = each.victims && next ? countDead(next.letters, next.tokens) : 0
  const value = each.group.count.value - dead
  return dead === 0 || value <= 0
    ? each
    : { ...each, victims: false, group: { ...each.group, count: { ...each.group.count, value } } }
}
