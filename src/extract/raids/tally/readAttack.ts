import type { Tagged } from '../../tags/tagSentence'
import { ATTACK } from '../../attackWords'
import { textAfter } from '../../tags/wordsBeside'
import { readAt, type VerbRead } from './verbRead'

const DROVE_HOME = /^S?[xRUET]{0,3}H/
/** "37 drones managed to hit", "to impact": "impact" is a noun elsewhere. */
const MANAGED_TO =
  /^(?:managed|were able|succeeded|continued|went on) (?:to|in) (?:impact|hit|strike|damage|attack|reach)/
/** "Ten drones attacked Odesa" and "headed for" it: so many were sent, whatever became of them. */
const AIMED = /^S?[xRUET]{0,3}[HX][xtioh&]{0,6}(?:e?[@RU](?!&[RUx@])|e[xo])/
const AIMING = /^(?:attack|target|swarm|assault|bombard|pound|blitz|headed for|flew at|came at)/
/** "a 90-drone attack" */
const COMPOUND_ATTACK = /^x?X/
/** "310 drones and 36 missiles in overnight attack kill six" */
const IN_ATTACK = /^[xT]{0,2}i[tTxRUh]{0,4}X/
/** "With 310 drones and 36 missiles the barrage was …" */
const WITH_FIRST = /(?:^|[,.;:])[xT]{0,3}w[xt]{0,2}$/
const THE_ATTACK = /^,?[tTxRUh]{0,4}[XH]/
/** 64 drones", most of them Shaheds, came from the north" */
const CAME_FROM = /^(?:, [^,.;]{1,40} , )?(?:came|arrived)(?: (?:from|in|over|across)\b| ,)/
/** 635 drones "made up the Russian attack" */
const MADE_UP = RegExp(`^made up (?:the|a|an|this|that)\\b[^,.;]{0,30}\\b${ATTACK}\\b`)
/** 635 drones "were in the country's sky" */
const IN_THE_SKY =
  /^(?:were|had been|have been) in (?:the country['’]s|Ukrain\S+|Russia\S+|its) (?:sky|skies|airspace)\b/i
/** "Tonight 96 enemy drones attacked; 71 …" */
const ATTACKED_ALONE = /^H(?:T(?:&[itxo]{0,5}T)?)?(?:[;,.]|$)/
/** 200 drones and 30 missiles "against Ukraine in a single night" */
const AGAINST_A_SIDE = /^i[xt]{0,2}[RU]/

/** "an attack on Ukraine, nine missiles and 115 drones in all" */
const ATTACK_LISTED = /[HX][^n.;vIjJL]{0,8},$/
const IN_ALL = /^(?:in all|altogether|in total|all told)?\s?\.?$/

/** What an attack told beside the number makes of it. */
export function readAttack({ tokens }: Tagged, at: number, left: string, own: string, base: number): VerbRead | null {
  const arrival = textAfter(tokens, base - 1)
  if (ATTACK_LISTED.test(left) && /^x{0,2}\.?$/.test(own) && IN_ALL.test(arrival)) return readAt('launched', base)
  if ([CAME_FROM, IN_THE_SKY, MADE_UP].some((words) => words.test(arrival))) return readAt('launched', base)
  if (tokens[base]?.text === 'against' && AGAINST_A_SIDE.test(own)) return readAt('launched', base)
  if (MANAGED_TO.test(arrival)) return readAt('hits', base)
  const isCompound = tokens[at + 1]!.text.endsWith('drone') && tokens[at]!.count!.value > 1
  if (isCompound && COMPOUND_ATTACK.test(own)) return readAt('launched', base)
  if (ATTACKED_ALONE.test(own) && tokens[base]?.text === 'attacked') return readAt('launched', base)
  const verb = AIMED.exec(own)?.[0].search(/[HX]/)
  if (verb !== undefined && AIMING.test(tokens[base + verb]!.text)) return readAt('launched', base)
  if (IN_ATTACK.test(own) || (WITH_FIRST.test(left) && THE_ATTACK.test(own))) return readAt('launched', base)
  return DROVE_HOME.test(own) ? readAt('hits', base) : null
}
