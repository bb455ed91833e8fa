import type { Tagged } from './tagSentence'

/** How many tokens before and after one are read for turns of phrase. */
const WORDS_BEFORE = 16
const WORDS_AFTER = 10

/** The words before the token at `at`: "shot down all". */
export const textBefore = (tokens: Tagged['tokens'], at: number): string =>
  tokens
    .slice(Math.max(0, at - WORDS_BEFORE), at)
    .map((token) => token.text)
    .join(' ')

/** The words after the token at `at`: "by air defences". */
export const textAfter = (tokens: Tagged['tokens'], at: number): string =>
  tokens
    .slice(at + 1, at + 1 + WORDS_AFTER)
    .map((token) => token.text)
    .join(' ')
