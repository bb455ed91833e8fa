import { anyOf } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { BARE, type Unit } from '../../tags/unitOf'

/** "78 detected Russian drones", "an enemy attack drone", "27 one-way attack drones", "340 dummy and armed drones" */
const ADJECTIVES = '(?:[xRUEtgT]|e(?=[xX]?D)|[XH](?=&?x?D)|[GL](?=[xRUE]{0,2}D)|&(?=x?D)){0,5}?'
/** "of various types", "of the Shahed and Gerbera types", "from Crimea and Kursk". */
const TAIL = '(?:x?o[tx]{0,2}[DMmx](?:[,&]{0,2}[xDMm](?![xDMm]?s))*)?(?:f[tx]{0,2}[F@RU](?:[,&]{1,2}F)*)?'
const BOTH = new RegExp(`^(?:G|${ADJECTIVES})(?:x?Y|D+&x?[Mm]+|[mM]+&[tx]?D+)`)
/** "Shahed-type kamikaze drones", "Shahed and other (types of) drones", "Shahed 131/136 UAVs", "Shahed attack drones" */
const DRONES = new RegExp(`^${ADJECTIVES}D(?:D|x(?:&x)?D|[XH](?=D)|,?&[xX]{0,2}o?D|,D(?=[,&D]))*${TAIL}`)
const MISSILES = new RegExp(`^(?:x(?:,x)?,?&)?[xRUEtgT]{0,4}?[Mm](?:[Mm]|x{1,2}(?=[Mm])|,?&[xm]?[Mm]|-m)*${TAIL}`)
const OTHERS = /^[xRUE]{0,2}B+/
const KINDS: readonly [RegExp, Unit][] = [
  [BOTH, 'both'],
  [DRONES, 'drone'],
  [MISSILES, 'missile'],
  [OTHERS, 'other'],
]
const AIRCRAFT = /^[xRUEt]{0,4}y/

/** Boats, scouts, the defenders' own and those of the front: not drones of a raid. */
const OTHER_DRONES = new RegExp(
  `\\b${anyOf(`naval|sea|maritime|seaborne|surface|underwater|ground|reconnaissance|surveillance|interceptor|
    fpvs?|quadcopters?`)}\\b`,
)

/** "Eleven aircraft were destroyed by drones": of crews, on the ground. */
const BY_DRONES = /^[xRUEt]{0,4}y(?:&nx?y)?v*[xT]?[IHj][xT]?[bw][txRUE]{0,3}D/
/** "Drones destroyed" three aircraft, "hit" two targets: what drones do to them. */
const HIT_BY_DRONES = /D[xvT]{0,4}[IHZ][xt]{0,2}$/

/** "intercepting or disabling" 420 targets: drones, missiles or both. */
const STOPPED_BEFORE = /[Ij](?:&[Ij])?[xt]{0,2}$/

/** "84 craft destroyed", "88 aircraft were shot down" */
const STOPPED_AFTER = /^(?:v+[xT]?)?[Ij]/

/** "60 drones and several missiles": the drones were 60. */
const UNCOUNTED = /^(?:several|some|many|multiple|numerous|various|few|other|as well as|along with|together with|plus)$/

/** "11 bomber aircraft in the air" */
const CREWED = /^(?:bombers?|fighters?|strategic|transport)$/

/** What is counted, its noun beginning at token `from`. */
export function readNoun({ letters, tokens }: Tagged, from: number): { unit: Unit; end: number } | null {
  const rest = letters.slice(from)
  for (const [pattern, unit] of KINDS) {
    const match = pattern.exec(rest)
    if (!match) continue
    const end = from + match[0].length
    if (unit === 'both' && tokens.slice(from, end).some(({ text }) => UNCOUNTED.test(text))) continue
    const isOther = unit === 'drone' && tokens.slice(from, end).some(({ text }) => OTHER_DRONES.test(text))
    return { unit: isOther ? 'other' : unit, end }
  }
  const aircraft = BY_DRONES.test(rest) ? null : AIRCRAFT.exec(rest)
  const before = letters.slice(0, from - 1)
  if (!aircraft || HIT_BY_DRONES.test(before) || CREWED.test(tokens[from + aircraft[0].length - 2]?.text ?? ''))
    return null
  const end = from + aircraft[0].length
  const tellsOfMissiles = letters.includes('M')
  // "72 aircraft in all, Shahed attack drones…": aircraft or targets are drones where only drones are spoken of.
  if (letters.includes('D')) return { unit: tellsOfMissiles ? 'both' : 'drone', end }
  if (!STOPPED_BEFORE.test(before) && !STOPPED_AFTER.test(rest.slice(aircraft[0].length))) return null
  // "shot down 88 enemy aircraft", of drones told before; "shot down 72 targets" counts missiles, too.
  const areAircraft = !tellsOfMissiles && tokens[end - 1]!.text !== 'targets'
  return { unit: areAircraft && tokens[from - 1]!.count!.value >= TOO_MANY_CREWS ? 'bare' : 'both', end }
}

/** So many aircraft with crews are not lost in a night. */
const TOO_MANY_CREWS = 10

/** "launched 1,500 strikes", "fired 382 shells from mortars, tanks and drones", "caused three fires" */
const ATTACKS = /^(?:strikes|attacks|raids|hits|fires|launches|uses|sorties|shells|rounds|munitions|projectiles|shots)$/

/** "69 drones of the 77 that Russian forces launched", "of the 77 that entered its airspace" */
const LAUNCHED_BY = /^(?:[tr]?t?[RUAE]x?v?|[tr]v{0,2}x?)L/

/** "counted 145 arriving from the north" */
export const ARRIVING = /^(?:arriving|coming|incoming|inbound|approaching|flying|heading|headed)$/

/** Whether what is counted is left unsaid at token `from`. */
export function bareNoun({ letters, tokens }: Tagged, from: number): { unit: Unit; end: number } | null {
  const rest = letters.slice(from)
  const isBeforeOver = rest.startsWith('e') && tokens[from]!.text.startsWith('over ')
  // "which makes seven for the night"
  const next = tokens[from]?.text ?? ''
  const isUnsaid = next === 'for' || ARRIVING.test(next)
  const isBare = BARE.test(rest) || LAUNCHED_BY.test(rest) || isBeforeOver || isUnsaid
  if (ATTACKS.test(tokens[from]?.text ?? '') || isOfAnOwner(tokens, from)) return null
  // "101 of 127 Russian ones"
  const ones = /^[RUE]?x/.test(rest) ? tokens.slice(from, from + 2).findIndex(({ text }) => text === 'ones') : -1
  // "put at 337 the number of drones downed", "gave 337 as the number"
  const isNumbered =
    /^[vc]?tx{1,2}[otrIjJL]/.test(rest) && tokens.slice(from, from + 3).some(({ text }) => text === 'number')
  return isBare || isNumbered || ones >= 0 ? { unit: 'bare', end: from + ones + 1 } : null
}

/** "12 of the depot's tanks" */
const isOfAnOwner = (tokens: Tagged['tokens'], from: number): boolean =>
  tokens[from]?.text === 'of' &&
  tokens.slice(from + 1, from + 3).some(({ text, letter }) => letter === 'x' && text.endsWith("'s"))
