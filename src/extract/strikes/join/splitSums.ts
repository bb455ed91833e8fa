import type { StrikePart } from '../strikePart'

const SEVERAL_ATTACKS = /\b(?:attacks|strikes|raids)\b/i
/** Smaller numbers add up by chance. */
const SMALLEST_SUM = 5

/**
 * "Attacks on the capital killed seven. In Kyiv three people died … in the Donetsk region four": the lead's number is
 * the sum of those told place by place, and its place keeps what was told of it alone.
 */
export function splitSums(strikes: readonly StrikePart[]): void {
  for (const strike of strikes) {
    if (strike.revised || !SEVERAL_ATTACKS.test(strike.sentence.text)) continue
    for (const role of ['killed', 'wounded'] as const) {
      splitSeparate(strike, strikes, role)
      const [sum, own] = [strike.draft[role], strike.lower[role]]
      if (!sum || !own || sum.value < SMALLEST_SUM || own.value >= sum.value) continue
      const elsewhere = strikes.filter((other) => other !== strike && isApart(other, strikes, strike))
      const others = elsewhere.reduce((total, { draft }) => total + (draft[role]?.value ?? 0), 0)
      if (others === 0 || own.value + others !== sum.value) continue
      strike.draft[role] = own
      dropBeside(strike, role === 'killed' ? 'wounded' : 'killed')
    }
  }
}

/** "Attacks on Dnipro and Samar killed 17 and injured 200. … In Dnipro 15 died": the 200 are of both as well. */
function dropBeside(strike: StrikePart, role: 'killed' | 'wounded'): void {
  const [count, words] = [strike.draft[role], strike.draft.why[role]?.words]
  if (!count || !words || strike.lower[role] !== null || !strike.sentence.text.includes(words)) return
  strike.draft[role] = null
  strike.draft.doubts.push(`${count.value} ${role} are of several places`)
}

/**
 * "Attacks on the suburbs injured 19. A drone injured 16 there. In a second attack three were hurt": the lead's number
 * holds both attacks'; where only the second is told to have hurt anyone, the first keeps none.
 */
function splitSeparate(strike: StrikePart, strikes: readonly StrikePart[], role: 'killed' | 'wounded'): void {
  const [sum, own] = [strike.draft[role], strike.lower[role]]
  if (!sum || strike.separate || strike.until === strike.sentence.index) return
  const others = strikes
    .filter(({ separate, draft }) => separate && draft.place.region === strike.draft.place.region)
    .reduce((total, { draft }) => total + (draft[role]?.value ?? 0), 0)
  if (others > 0 && (own?.value ?? 0) + others === sum.value) strike.draft[role] = own
}

/** Struck by the same side, and no part of another place told. */
function isApart(part: StrikePart, all: readonly StrikePart[], sum: StrikePart): boolean {
  const { place } = part.draft
  const isPart = all.some(
    ({ draft }) => draft.place !== place && draft.place.precision === 'region' && draft.place.region === place.region,
  )
  return attackerOf(part) === attackerOf(sum) && (!isPart || place.precision === 'region')
}

const attackerOf = ({ draft, attacker }: StrikePart): StrikePart['attacker'] => draft.attacker ?? attacker
