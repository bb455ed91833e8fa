import { BOUNDS } from '../model/count'
import { BOUND_WORDS } from './formatCount'
import { BOUND_SIGNS } from './formatShortCount'

/** Numbers within words, their bounds as signs: "3 killed, at least 10 wounded" as "3 killed, ≥10 wounded". */
export const shortenCounts = (words: string): string =>
  BOUNDS.filter((bound) => BOUND_WORDS[bound] !== '').reduce(
    (text, bound) => text.replaceAll(new RegExp(`\\b${BOUND_WORDS[bound]}(?=\\d)`, 'g'), BOUND_SIGNS[bound]),
    words,
  )
