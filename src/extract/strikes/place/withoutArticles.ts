import type { Sentence } from '../../readSentences'

/** "wounded in strikes on a hospital and a house in Sumy": an article before a thing counts no one. */
const THING_AFTER = /^x{1,4}(?![xRU]{0,3}[PpKWhg])/

/** A sentence's letters, with `t` for the articles that count no one. */
export const withoutArticles = ({ letters, tokens }: Sentence): string =>
  tokens.reduce(
    (all, { letter, text }, at) =>
      all + (letter === 'n' && /^an?$/.test(text) && THING_AFTER.test(letters.slice(at + 1)) ? 't' : letters[at]!),
    '',
  )
