import type { Token } from './tagSentence'

const CLAIMS = /^(?:claim(?:ed|s|ing)?|took|takes?|taking|taken|costs?|costing)$/

/** Whether a word says that lives were lost: "claimed" seven lives, "took" one life, but not "changed" seven lives. */
export const claimsLives = (word: Token | undefined): boolean => CLAIMS.test(word?.text ?? '')
