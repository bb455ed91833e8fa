import { CLASS_OF, PHRASE_LENGTH } from './lexicon'

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '.': '.',
  '–': '-',
  '—': '-',
  '-': '-',
  '!': '.',
  '?': '.',
  '/': '&',
  '…': '.',
}

/** Longest phrase of the lexicon that is looked for, in words. */
const LONGEST_PHRASE = 6

const AIMED = / (?:on|against)$/

/** A word or mark of a sentence, in lower case, and its offsets. */
export interface Piece {
  start: number
  end: number
  text: string
}

/** The longest phrase known that begins at piece `at` and ends before piece `limit`: how many pieces, and its class. */
export function readPhrase(pieces: readonly Piece[], at: number, limit: number): [length: number, letter: string] {
  const first = pieces[at]!.text
  const bare = first.replace(/'s?$/, '')
  for (let length = Math.min(PHRASE_LENGTH.get(bare) ?? 1, limit - at, LONGEST_PHRASE); length > 1; length--) {
    const phrase = [bare, ...pieces.slice(at + 1, at + length).map((piece) => piece.text.replace(/'s?$/, ''))].join(' ')
    const letter = CLASS_OF.get(phrase)
    // "attacks on Kyiv": "on" makes the attacks a noun, and is a word of its own as after "attack".
    if (letter === 'X' && AIMED.test(phrase)) return [length - 1, letter]
    if (letter !== undefined) return [length, letter]
  }
  // "the children's mother": whose, not who.
  if (first.endsWith("'s") && /^[Ppd]$/.test(CLASS_OF.get(bare) ?? '')) return [1, 'h']
  const letter = PUNCTUATION[first] ?? CLASS_OF.get(first) ?? CLASS_OF.get(bare) ?? compound(bare)
  return [1, letter ?? 'x']
}

/** "Russian-launched", "drone-struck", "Shahed-238": classed by what they begin with, if that is a side or a weapon. */
function compound(word: string): string | undefined {
  if (/^(?:shahed|geran|gerbera)-|^(?:drone|uav)-(?:imitat|simulat|decoy|dumm)/.test(word)) return 'D'
  if (/^(?:kh-\d|kn-\d|iskander-|s-[345]00|p-800|r-360|storm-shadow)/.test(word)) return 'M'
  if (/^(?:russia|russian)-/.test(word)) return 'x'
  return word.endsWith("n't") ? 'V' : undefined
}
