import type { Tagged } from '../../tags/tagSentence'

/** How far after the owner the pronoun may stand, in tokens. */
const PRONOUN_REACH = 14

/** Whether the owner of something told from a token on is hurt or killed as "him" or "her" soon after. */
export function suffersLater({ letters, tokens }: Tagged, from: number): boolean {
  if (!tokens[from - 1]!.text.endsWith("'s")) return false
  const isPronoun = (at: number): boolean => /^(?:him|her)$/.test(tokens[at]?.text ?? '')
  const verbs = [...letters.slice(from, from + PRONOUN_REACH).matchAll(/[KW]/g)]
  return verbs.some(({ index }) => isPronoun(from + index + 1))
}
