import MiniSearch from 'minisearch'
import type { SearchFile } from '../model/edition'
import { fold } from '../text/fold'
import { wordsIn } from '../text/words'

/** The words of the edition, and where each stands. */
export interface TextIndex {
  /** In the order of the code points. */
  words: string[]
  /** Finds words that begin or nearly are what was typed; a word's id is its place in `words`. */
  vocabulary: MiniSearch<{ id: number; word: string }>
  /** Word w stands in the entries `rows[starts[w]]` up to `rows[starts[w + 1]]`, each once. */
  starts: Uint32Array
  rows: Uint32Array
  entries: number
}

/** A flag for each entry that a text matches, in the index's order, and the words it matched, for highlighting. */
export interface TextAnswer {
  matches: Uint8Array<ArrayBuffer>
  words: string[]
}

/**
 * One wrong letter is forgiven in words of five letters and more, two in words of eight: shorter ones mean other words,
 * and another digit is another number.
 */
const forgivenLetters = (word: string): number => (word.length < 5 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2)

/** A single letter begins too many words to mean one of them. */
const SHORTEST_PREFIX = 2

/**
 * Indexes an edition. MiniSearch holds the words alone, each once; where they stand is kept as numbers. A filter has no use
 * for a ranking, and with every sentence of 100,000 entries in the library's own index it takes ten times the memory.
 */
export function createTextIndex({ names, texts, named }: SearchFile): TextIndex {
  const numbers = new Map<string, number>()
  const numberOf = remember((raw) => {
    const word = fold(raw)
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  })
  const wordsOfName = names.map((name) => wordsIn(name).map(numberOf))
  const wordAt: number[] = []
  const rowAt: number[] = []
  const lastRow: number[] = []
  const note = (word: number, row: number) => {
    if (lastRow[word] === row) return
    lastRow[word] = row
    wordAt.push(word)
    rowAt.push(row)
  }
  texts.forEach((text, row) => {
    for (const raw of wordsIn(text)) note(numberOf(raw), row)
    for (const name of named[row]!) for (const word of wordsOfName[name]!) note(word, row)
  })

  const words = [...numbers.keys()].sort()
  const place = new Uint32Array(words.length)
  words.forEach((word, i) => (place[numbers.get(word)!] = i))
  const starts = new Uint32Array(words.length + 1)
  for (const word of wordAt) starts[place[word]! + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const rows = new Uint32Array(rowAt.length)
  const next = starts.slice()
  wordAt.forEach((word, i) => (rows[next[place[word]!]!++] = rowAt[i]!))
  return { words, vocabulary: createVocabulary(words), starts, rows, entries: texts.length }
}

function createVocabulary(words: readonly string[]): TextIndex['vocabulary'] {
  const whole = (word: string) => word
  const vocabulary: TextIndex['vocabulary'] = new MiniSearch({
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: whole,
  })
  vocabulary.addAll(words.map((word, id) => ({ id, word })))
  return vocabulary
}

/** News repeats its words: each is folded once. */
function remember(compute: (raw: string) => number): (raw: string) => number {
  const known = new Map<string, number>()
  return (raw) => {
    let number = known.get(raw)
    if (number === undefined) known.set(raw, (number = compute(raw)))
    return number
  }
}

/** Every word must be found; each may be misspelt a little or unfinished. */
export function searchText(index: TextIndex, query: string): TextAnswer {
  const matches = new Uint8Array(index.entries)
  const found = wordsIn(query).map((raw) => findWords(index, fold(raw)))
  if (found.length === 0) return { matches, words: [] }
  found.forEach((words, step) => {
    for (const word of words) for (const row of rowsOf(index, word)) if (matches[row] === step) matches[row] = step + 1
  })
  for (let row = 0; row < matches.length; row++) matches[row] = matches[row] === found.length ? 1 : 0
  const told = [...new Set(found.flat())].filter((word) => rowsOf(index, word).some((row) => matches[row] === 1))
  return { matches, words: told.map((word) => index.words[word]!) }
}

const rowsOf = ({ rows, starts }: TextIndex, word: number): Uint32Array =>
  rows.subarray(starts[word]!, starts[word + 1]!)

/**
 * The words of the edition that a word of the query means: itself and those it begins; only where there is none, those a
 * few letters away.
 */
function findWords({ vocabulary }: TextIndex, wanted: string): number[] {
  const search = (fuzzy: number): number[] =>
    vocabulary
      .search(wanted, { prefix: wanted.length >= SHORTEST_PREFIX, fuzzy: fuzzy || false })
      .map(({ id }) => id as number)
  const meant = search(0)
  const forgiven = forgivenLetters(wanted)
  return meant.length > 0 || forgiven === 0 ? meant : search(forgiven)
}
