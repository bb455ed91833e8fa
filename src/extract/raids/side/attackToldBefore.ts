import type { Belligerent } from '../../../model/side'
import { ATTACKS } from '../../attackWords'
import type { Sentence } from '../../readSentences'
import { sideOf } from '../../tags/sideOf'

/** "The barrage, with 500 drones and 40 missiles", "448 drones in those attacks": the attack just told of. */
const THE_ATTACK = RegExp(
  `^(?:the|this|that)\\b[^,.;]{0,30}\\b${ATTACKS}\\b|\\b(?:in|during) (?:these|those|this|that) (?:\\w+ )?${ATTACKS}\\b`,
  'i',
)

/** "an assault was launched by Russia", "a raid by Ukraine", "Ukraine hit by Russian drones" */
const ATTACK_BY = /[XH][^n;.]{0,20}?b[tx]{0,2}(?=[RUA])/
/** "Russia launched", "Russia overnight attacked", "Ukrainian attack" */
const ATTACKER = /(?<![iwofb][xt]?)(?=[RUA])(?=.[xTvt]{0,4}[LHX](?!T?b))/

/** How far back the attack that "the barrage" means may be told. */
const SENTENCES_BEFORE = 3

/** Whose attack "the attack" is, told in the sentences before; null where the sentence tells of another, or none is. */
export function sideOfAttackToldBefore({ text, index }: Sentence, sentences: readonly Sentence[]): Belligerent | null {
  if (!THE_ATTACK.test(text)) return null
  for (const { letters, tokens } of sentences.slice(Math.max(0, index - SENTENCES_BEFORE), index).reverse()) {
    const match = ATTACK_BY.exec(letters) ?? ATTACKER.exec(letters)
    const side = match && sideOf(tokens[match.index + match[0].length]!)
    if (side) return side
  }
  return null
}

/** "Russian drones", "Russian missiles and drones" */
const DRONES_OF = /([RU])[xT]{0,2}[DY]/

/** "Russian drones attacked the north. The military brought down 75 drones": those of the sentence before. */
export function sideOfDronesToldBefore({ index }: Sentence, sentences: readonly Sentence[]): Belligerent | null {
  const side = DRONES_OF.exec(sentences[index - 1]?.letters ?? '')?.[1]
  return side === undefined ? null : side === 'R' ? 'RU' : 'UA'
}
