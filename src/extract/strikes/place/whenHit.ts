import type { DraftPlace } from '../../../model/draft'
import type { Belligerent } from '../../../model/side'
import type { Article } from '../../articleContext'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'

const WHEN_HIT = /^(?:oU|oR)?,?[xT]{0,2}[cr][^;.,KW@]{0,12}H[^;.,KWv@]{0,8}@(?!,?&[tx]{0,3}@|,@)/

/**
 * "killed in the Belgorod region when a missile hit the town of Shebekino", "in the Sumy region, where bombs fell on
 * Khotin": the town told after its region, if any.
 */
export function townHitIn(
  region: DraftPlace,
  sentence: Sentence,
  at: number,
  article: Article,
  attacker: Belligerent | null,
): DraftPlace | null {
  const match = WHEN_HIT.exec(sentence.letters.slice(at + 1))
  const mention = match && sentence.tokens[at + match[0].length]!.place
  const town = mention && resolvePlace(mention, sentence, article, attacker)
  return town && town.precision !== 'region' && town.region === region.region ? town : null
}
