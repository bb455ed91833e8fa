import type { Tagged } from './tagSentence'

/** How many tokens before and after one are read for turns of phrase, where no other number is given. */
const WORDS_BEFORE = 16
const WORDS_AFTER = 10

/** The words before the token at `at`, at most `within` tokens: "shot down all". */
export const textBefore = (tokens: Tagged['tokens'], at: number, within = WORDS_BEFORE): string =>
  wordsOf(tokens.slice(Math.max(0, at - within), at))

/** The words after the token at `at`, at most `within` tokens: "by air defences". */
export const textAfter = (tokens: Tagged['tokens'], at: number, within = WORDS_AFTER): string =>
  wordsOf(tokens.slice(at + 1, at + 1 + within))

const wordsOf = (tokens: Tagged['tokens']): string => tokens.map(({ text }) => text).join(' ')
