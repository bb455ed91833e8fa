import { DEEDS, WEAPONS } from './words/airWar'
import { SPARED } from './words/deaths'
import { GRAMMAR, SIDES, SKIPPED } from './words/grammar'
import { HARM } from './words/harm'
import { PEOPLE } from './words/people'

/**
 * The words that reports of the war are made of, by class. A sentence becomes a string of these letters, and the
 * parsers are regular expressions over that string. `/` stands as a word of its own ("shot down / jammed").
 *
 * - `D` drones, `M` missiles, `m` kinds of missile, `Y` drones and missiles alike ("aerial targets"), `y` aircraft,
 *   `B` bombs
 * - `L` launch, `I` intercept, `j` jam, `J` lose, `G` count as they come, `H` hit, `X` an attack, `Z` damage and fire
 * - `K` kill, `W` wound, `C` casualties, `P` people, `p` one person, `d` a pair of people, `h` possessive, `g` an age
 * - `R` Russia('s), `U` Ukraine('s), `E` the enemy
 * - `q` say, `s` including, `S` of them, `v` auxiliary, `V` not, `n` number, `@` place, `A` actor, `T` time
 * - `o` of, `i` in or near, `f` from, `b` by, `w` with, `t` the, `&` and, `r` which or who, `c` other conjunctions
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ...WEAPONS,
  ...DEEDS,
  ...HARM,
  ...PEOPLE,
  ...SIDES,
  ...GRAMMAR,
}

/** The class of a phrase in lower case; skipped words have the class '', and leave no letter in the string. */
export const CLASS_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORDS).flatMap(([letter, words]) => words.map((word) => [word, letter] as const)),
  ...[...SKIPPED, ...SPARED].map((word) => [word, ''] as const),
])

/** For each first word, how many words its longest phrase has. */
export const PHRASE_LENGTH: ReadonlyMap<string, number> = longestByFirstWord()

function longestByFirstWord(): Map<string, number> {
  const longest = new Map<string, number>()
  for (const phrase of CLASS_OF.keys()) {
    const words = phrase.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  return longest
}
