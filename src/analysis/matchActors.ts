import type { Actor } from '../model/actor'
import { fold } from '../text/fold'

/** The actors whose name or any spelling has a word that begins with each word typed; all of them for an empty text. */
export function matchActors(actors: readonly Actor[], typed: string): Actor[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  return actors.filter(({ name, spellings }) => {
    const words = [name, ...spellings].flatMap((spelling) => fold(spelling).split(/[\s-]+/))
    return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)))
  })
}
