import type { Sentence } from '../../readSentences'

/** "in", "in the village of" before a word that is a name and ends the phrase. */
const IN_NAME = /^i(?:txo)?x(?=[,.;&])/

/** "two were hurt in Lyman and three in Zelenka": from a token on, a village is told that no list knows. */
export function isInUnknown({ letters, text, tokens }: Sentence, from: number): boolean {
  const match = IN_NAME.exec(letters.slice(from))
  const name = match && tokens[from + match[0].length - 1]!
  return name !== null && name !== undefined && /\p{Lu}/u.test(text[name.start]!)
}
