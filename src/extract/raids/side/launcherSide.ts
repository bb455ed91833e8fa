import type { Belligerent } from '../../../model/side'
import type { Sentence } from '../../readSentences'
import type { TallyNumber } from '../tally/tallyNumber'
import { opposite } from './opposite'
import { sideOf } from '../../tags/sideOf'

const BY_SIDE = /^[^n;.]{0,12}b[tx]{0,2}([RU])/
/** "58 drones, as well as a Kinzhal missile, were launched by Russia" */
const LAUNCHED_BY = /^L[xT]{0,2}b[tx]{0,2}([RU])/
/** "Zelensky called the attack one of the worst, and said Moscow had fired" 240 drones */
const LAUNCHER_BEFORE = /(?<![iwof][xt]?)([RU])[xTvt]{0,4}L[^LHX;]*$/
/**
 * "Russia, in the night, attacked with", and no object: "the war with Russia"; not "Russia and Ukraine exchanged",
 * "Ukraine fought off the attack".
 */
const ATTACKER_BEFORE =
  /(?<![iwf][xt]?|[RU]&)([RUA])(?!&[RU]|v+i[xt]?X)(?:x?D)?(?:[^RUADIj;:]|D(?=&X)){0,12}?[LHX][^;]*$/
/** "areas of the region were attacked by the Ukrainian army with" 40 drones, "the total launched by Russia at" 367 */
const AGENT_BEFORE = /(?:[HL]T?b[tx]{0,2}([RUA])[xtT]{0,4}w?[xt]{0,2}|tLb[tx]{0,2}([RU])i[^LHX;]*)$/

/** "Russia claims an attack by 100 drones", but "Russia says it launched" them. */
const CLAIMS = /^[RU]x{0,2}q(?!xt?[vT]{0,2}L|t[vT]{0,2}L)/

/** "Zelensky called the attacks inhuman": who judges an attack is not who flew it. */
const JUDGES = /^[\s,]*(?:called|described|condemned|denounced|slammed|decried|praised|noted|blamed|accused)\b/

/** "Lavrov was the first to tell of the attempt to attack": who tells of it. */
const TELLS_OF = /\b(?:tells?|told|telling|spoke|speaks?|speaking|informed|complained|warned) of\b/
const TOLD_WITHIN = 40

/** "Ukraine suffered one of its heaviest attacks:" 450 drones */
const SUFFERS =
  /^ (?:has |had |have )?(?:suffer|endur|surviv|liv(?:e|es|ed|ing) through|withst|weather|sustain|experienc|brac|came under|c[ao]me under)/

/** "The strikes, part of Russia's effort to cut Ukraine's power, involved" 106 drones */
const ATTACK_ASIDE = /(?:^|[.;])[xtT]{0,3}[XH],[^;.,RU]{0,5}([RU])[^;.]*,[xT]?L[^LHX;]*$/

/** "attacked Ukraine using" 16 drones: the one it was done to. */
const isTarget = ({ letters }: Sentence, at: number): boolean => /H[xt]{0,2}$/.test(letters.slice(0, at))

/** The nearest Russia or Ukraine before the verb of launching, or after "by". */
export function fromLauncher(sentence: Sentence, { at, from, last }: TallyNumber): Belligerent | null {
  const { letters, tokens } = sentence
  const by = BY_SIDE.exec(letters.slice(at + 1, at + 18)) ?? LAUNCHED_BY.exec(letters.slice(last))
  if (by) return by[1] === 'R' ? 'RU' : 'UA'
  // "29 drones used in a Russian overnight attack", "29 drones and two missiles were used in the Russian attack"
  const within = /^[^n;.]{0,3}(?:&n[xm]{0,2}M)?(?:v{0,2}L[xT]{0,2})?i[tx]{0,2}([RU])[xT]{0,2}X/.exec(
    letters.slice(at + 1),
  )?.[1]
  if (within) return within === 'R' ? 'RU' : 'UA'
  // "60 that Russia sent"
  const relative = /^[xE]{0,2}D?[tr]?([RU])x?v{0,2}L/.exec(letters.slice(at + 1))?.[1]
  if (relative) return relative === 'R' ? 'RU' : 'UA'
  // "Ukraine, said Russia, had sent 131 drones": not who says so.
  const clause = letters.slice(0, from).replace(/,q[tx]{0,2}[RUA],/g, (told) => 'x'.repeat(told.length))
  // "Ukraine's military told of a wave of Russian attacks with" 20 drones
  const attacks = /([RU])[xT]{0,2}[XH][xT]{0,2}w[xt]{0,2}$/.exec(clause)?.[1]
  if (attacks) return attacks === 'R' ? 'RU' : 'UA'
  // "Ukraine attacked by 88 drones", "by a record number of drones: 479"
  const target = /([RU])[xTv]{0,3}H(?:T?b|Tf)[tx]?(?:(?:n?x{1,3}o)[RUE]?D[^n;.RUA]{0,5})?$/.exec(clause)?.[1]
  if (target) return target === 'U' ? 'RU' : 'UA'
  const agent = AGENT_BEFORE.exec(clause)
  const attacker = agent && sideOf(tokens[agent.index + agent[0].search(/[RUA]/)]!)
  if (attacker) return attacker
  // Who counts incoming drones is not who sent them.
  const counting = /([RUA])[^n;.]{0,8}G[^n;.]{0,5}$/.exec(clause)
  if (counting) {
    const side = sideOf(tokens[counting.index]!)
    return side && opposite(side)
  }
  const ofAttack = ATTACK_ASIDE.exec(clause)?.[1]
  if (ofAttack) return ofAttack === 'R' ? 'RU' : 'UA'
  // The enemy is whoever is not the speaker, and "from Kursk in Russia" names no target.
  if (/E[^n;.RUA]{0,6}[LHX][^;L]*$/.test(clause)) return null
  // "Russia attacked Ukraine with 135 drones": the one before the verb, not the one it was done to.
  const before = [LAUNCHER_BEFORE.exec(clause), ATTACKER_BEFORE.exec(clause)]
  const subject = before.find((match) => match !== null && !isTarget(sentence, match.index) && !CLAIMS.test(match[0]))
  if (subject) {
    const token = tokens[subject.index]!
    const side = sideOf(token)
    if (side && SUFFERS.test(sentence.text.slice(token.end))) return opposite(side)
    if (side) return speaksOfAttack(sentence, subject.index) ? null : side
  }
  // "700 drones strike Ukraine in Russia's largest raid"
  const struck = /^[xDST]{0,4}[HX][xt]{0,2}([RU])/.exec(letters.slice(at + 1))?.[1]
  if (struck) return struck === 'U' ? 'RU' : 'UA'
  // "two missiles (from the airspace over Russia's Bryansk region)": where they came from.
  const told = withoutBorders(sentence).replace(/\([^)]*\)/g, '')
  if (/[iH][xtn]{0,3}U/.test(told)) return 'RU'
  if (/(?:[iH]|iX)[xtn]{0,3}R/.test(told)) return 'UA'
  return null
}

/** "the city, which lies near the Russian border": no target. */
const withoutBorders = ({ letters, tokens }: Sentence): string =>
  letters.replace(/[RU](?=x)/g, (side, at: number) => (/^(?:border|frontier)/.test(tokens[at + 1]!.text) ? 'x' : side))

/** Whether the name at a token is of one who tells of an attack or judges it, not of one who flew it. */
function speaksOfAttack({ letters, tokens, text }: Sentence, at: number): boolean {
  const { actor, end } = tokens[at]!
  if (!actor) return false
  const [before, after] = [letters.slice(0, at), letters.slice(at)]
  // Ukraine's leaders tell of Russia's attacks, unless they are said to launch their own.
  const { type, side } = actor.actor
  const isVictim = type === 'person' && side === 'UA' && !/^A[xTv]{0,3}[LH]/.test(after)
  // "by the count of the air force"
  const isSource = /[ob]t?$/.test(before)
  const isSpeaker = /^A[xT,i@tobh]{0,6}q/.test(after) || /qt?$/.test(before)
  return (
    isVictim ||
    isSource ||
    isSpeaker ||
    TELLS_OF.test(text.slice(end, end + TOLD_WITHIN)) ||
    JUDGES.test(text.slice(end, end + 24))
  )
}
