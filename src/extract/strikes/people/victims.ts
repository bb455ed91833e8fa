import type { Tagged } from '../../tags/tagSentence'
import { type Casualties, newCasualties } from './casualties'
import type { Peopled } from './groupPeople'
import { IN_PLACE } from './inPlace'

/** "there were 11 known victims" */
const THERE_WERE = /v[xtT]{0,2}(?<who>n)[xR]{0,2}(?<noun>C)/
/** "Two victims are known", "six victims have been reported" */
const ARE_KNOWN = /(?<who>n)[xR]{0,2}(?<noun>C)v{1,2}[xq]/
/** "The victims in Lutsk are a man of 30 and two girls" */
const ARE = /(?<noun>C)x{0,2}(?:i[txo]{0,4}@)?v[xt]{0,2}:?(?<who>Q)/
/** "There are four people, from 20 to 50 years old, among the victims" */
const THERE_ARE = /v[xT]{0,2}(?<who>Q)(?:,[^.;KWQC]{1,14},)?(?<noun>s)(?=[.,;]|$)/
/**
 * "Three children (from one family) in the region of Poltava were among the dead": a share of a wider toll, and all of
 * the region's.
 */
const OF_PLACE = RegExp(`(?<who>Q),?(?:f[ntxe]{1,3})?${IN_PLACE},?v[xT]{0,2}(?<noun>s)(?=[.,;i]|$)`)

const VICTIMS = /^(?:among )?(?:the )?victims$/
const DEAD = /^among the (?:dead|killed)$/
const HURT = /^among the (?:wounded|injured)$/
const ANYONE = /\b(?:people|persons|residents|civilians|citizens)\b/

/** "A day of mourning for the 20 victims" */
const MOURNED = /\bmourn(?:ing|ed|s)?\b/

/**
 * Those called victims, with no word of what befell them: the wounded, as translated reports mean it, unless their dead
 * were told before or they are mourned; and those of one place among the dead or the wounded of several.
 */
export function readVictims({ letters, items }: Peopled, { tokens }: Tagged): Casualties[] {
  if (/[KW]/.test(letters)) return []
  for (const pattern of [THERE_WERE, ARE_KNOWN, ARE, THERE_ARE, OF_PLACE]) {
    const match = pattern.exec(letters)
    if (!match?.groups) continue
    const who = match.index + match[0].lastIndexOf(letterIn(match, 'who'))
    const noun = match.index + match[0].lastIndexOf(letterIn(match, 'noun'))
    const { group } = items[who]!
    const word = tokens[items[noun]!.from]!.text
    if (!group || group.count.value === 0) continue
    const told = pattern === OF_PLACE ? (DEAD.test(word) ? 'killed' : HURT.test(word) ? 'wounded' : null) : null
    const isVictims = told === null && VICTIMS.test(word) && (pattern !== THERE_ARE || ANYONE.test(group.nouns))
    if (told === null && !isVictims) continue
    const span = { from: items[Math.min(who, noun)]!.from, to: items[Math.max(who, noun)]!.to }
    const called = tokens.some(({ text }) => MOURNED.test(text)) ? 'killed' : 'wounded'
    return [newCasualties(told ?? called, group, span, { victims: isVictims })]
  }
  return []
}

const letterIn = ({ groups }: RegExpExecArray, name: string): string => groups![name]!
