import type { Actor } from '../model/actor'
import { fold } from '../text/fold'

/** The actors whose name or any spelling has a word that begins with each word typed; all of them for an empty text. */
export function matchActors(actors: readonly Actor[], typed: string): Actor[] {
  const wanted = wordsOf(typed)
  return actors.filter(({ name, spellings }) => {
    const words = [name, ...spellings].flatMap(wordsOf)
    return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)))
  })
}

/** "Al-Thani" and "al thani" are the same two words. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s-]+/)
    .filter(Boolean)
