import type { Belligerent } from '../../model/side'
import type { Token } from './tagSentence'

/** Whose side a word or a name is on: of "Russian" RU, of "Ukraine's air force" UA; null where on neither's. */
export function sideOf({ letter, actor }: Token): Belligerent | null {
  const side = letter === 'R' ? 'RU' : letter === 'U' ? 'UA' : actor?.actor.side
  return side === 'RU' || side === 'UA' ? side : null
}

/** Both sides have air defence forces, though a list of names gives them to one. */
export const isOfEitherSide = ({ text }: Token): boolean => /^air defen[cs]e forces$/.test(text)
