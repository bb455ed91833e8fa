import { isRegion } from '../../places/isRegion'
import type { Sentence } from '../../readSentences'

/** "the Svesa village of Sumy", "the Nikopol district of Dnipropetrovsk region": here the latter is the owner. */
const VILLAGE = /^(?:village|town|settlement|hamlet|districts?|community|communities)$/

/** The region of the place at a token, as far as its name tells. */
export const regionAt = ({ tokens }: Sentence, at: number): string | null =>
  tokens[at]!.place!.candidates[0]?.region ?? null

/**
 * Of "Chernihiv's Koriukivka" and "Kherson's suburb of Antonivka" the latter, if it lies there; of "Ramenskoye district
 * near Moscow" the former.
 */
export function withoutOwners(sentence: Sentence, run: readonly number[]): number[] {
  const { letters, tokens } = sentence
  const isJoined = (at: number, next: number | undefined): next is number =>
    next !== undefined &&
    /^(?:x{1,2}o)?$/.test(letters.slice(at + 1, next)) &&
    regionAt(sentence, at) === regionAt(sentence, next)
  const isVillage = (at: number): boolean => VILLAGE.test(tokens[at + 1]?.text ?? '')
  const isOwner = (at: number, index: number): boolean =>
    (isJoined(at, run[index + 1]) && !isVillage(at)) ||
    (index > 0 && isJoined(run[index - 1]!, at) && isVillage(run[index - 1]!))
  return run.filter(
    (at, index) => !isOwner(at, index) && !(index > 0 && tokens[at]!.place!.near && tokens[at - 1]!.letter === 'i'),
  )
}

/**
 * Two towns or two regions side by side, or a town and another region; "Kharkiv and Kharkiv Oblast" or "Odesa, Odesa
 * Oblast" is one place.
 */
export function isBeside(sentence: Sentence, a: number, b: number): boolean {
  const { letters, tokens } = sentence
  const between = letters.slice(a + 1, b)
  // "in Kostiantynivka, Kurakhov and Chasiv Yar": also where no list knows one of them.
  if (!/^(?:,x{1,2}(?=[,&]))*(?:,?&[txio]{0,7}|,[tx]{0,2})$/.test(between)) return false
  if (isRegion(tokens[a]!.place!) === isRegion(tokens[b]!.place!)) return true
  return between.includes('&') && regionAt(sentence, a) !== regionAt(sentence, b)
}
