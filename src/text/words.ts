/**
 * A word is what lies between spaces and punctuation; a letter and the accents written after it are one. The search
 * cuts texts this way, and so must whatever marks what it found.
 */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu

export const wordsIn = (text: string): string[] => text.match(WORD) ?? []
