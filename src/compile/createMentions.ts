import { append } from '../text/append'
import { fold } from '../text/fold'
import { wordsIn } from '../text/words'

/** Something with a name and other spellings, as the registry has actors and places. */
interface Named {
  name: string
  spellings: readonly string[]
}

interface Phrase {
  words: readonly string[]
  /** Capitals alone, as "US" has: "they told us" names nobody. */
  isAcronym: boolean
  /** Whose name it is, by place in the list. */
  at: number
}

/**
 * Finds who is named in a text by any spelling: of a list of actors and places the places in it. So what one article
 * calls Kiev and another Kyiv is one name to a search. Only names count ("Kyiv", "Ukrainian officials"), no words that
 * may stand for anybody ("local officials", "a U.S. official").
 */
export function createMentions(named: readonly Named[]): (text: string) => number[] {
  const phrases = new Map<string, Phrase[]>()
  named.forEach(({ name, spellings }, at) => {
    for (const spelling of [name, ...spellings]) {
      const words = wordsIn(spelling).map(fold)
      if (words.length === 0 || !NAME.test(spelling)) continue
      const isAcronym = spelling === spelling.toUpperCase()
      append(phrases, words[0]!, { words, isAcronym, at })
    }
  })
  return (text) => {
    const asWritten = wordsIn(text)
    const words = asWritten.map(fold)
    const found = words.flatMap((first, start) =>
      (phrases.get(first) ?? [])
        .filter((phrase) => phrase.words.every((word, index) => words[start + index] === word))
        .filter(({ isAcronym }) => !isAcronym || asWritten[start] === asWritten[start]!.toUpperCase())
        .map(({ at }) => at),
    )
    return [...new Set(found)]
  }
}

const NAME = /^\p{Lu}/u
