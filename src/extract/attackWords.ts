import { oneOf, part } from '../text/pattern'

/** What reports call an attack from the air or by fire, in the singular, as the source of a pattern. */
export const ATTACK = oneOf`
  attack | (?:air ?)?strike | raid | barrage | assault | onslaught | salvo | wave | shelling | bombardment | bombing`

/** The same, of one or of several: "attacks". */
export const ATTACKS = `${ATTACK}s?`

/** What an attack has done to a place: "struck". */
export const STRUCK = oneOf`attacked | struck | hit | targeted | pounded | shelled | bombed`

const TOLD_BEFORE = part`(?:the|this|that) (?:[\w-]+ ){0,2}${ATTACK}\b`

/** "the attack began", "the Russian attack killed": the one told of before. */
export const THE_ATTACK = RegExp(part`\b${TOLD_BEFORE}`, 'i')

/** "killed in the attack", "in that overnight drone raid" */
export const IN_THE_ATTACK = RegExp(part`\bin ${TOLD_BEFORE}`, 'i')
