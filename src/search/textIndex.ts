import MiniSearch from 'minisearch'
import type { EditionIndex, EvidenceShard } from '../model/edition'
import { fold } from '../text/fold'

/** What is searched of one entry. */
interface Document {
  id: string
  title: string
  names: string
  quotes: string
}

/** The entries a text matches, best first, and the words of the edition it matched, for highlighting. */
export interface TextAnswer {
  ids: string[]
  words: string[]
}

/** One wrong letter is forgiven in words of four letters and more, two in words of eight: shorter ones mean other words. */
const forgivenLetters = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** Full-text index over titles, quotes, and all spellings of actors and places. */
export function createTextIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ['title', 'names', 'quotes'],
    processTerm: (word) => fold(word).replace(/'s$/, '') || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: (word) => word.length >= 2,
      fuzzy: (word) => forgivenLetters(word) || false,
      boost: { title: 2 },
    },
  })
}

/** The searchable words of some entries; an entry whose evidence is not at hand is found by its title and names alone. */
export function documentsOf(index: EditionIndex, evidence: EvidenceShard): Document[] {
  const actors = new Map(index.actors.map(({ id, name, spellings }) => [id, [name, ...spellings].join(' ')]))
  const places = new Map(index.places.map(({ id, name, spellings }) => [id, [name, ...spellings].join(' ')]))
  return index.entries.map((entry) => {
    const place = 'place' in entry && entry.place ? places.get(entry.place.id) : ''
    const claims = Object.hasOwn(evidence, entry.id) ? evidence[entry.id]!.claims : []
    return {
      id: entry.id,
      title: entry.title,
      names: [...entry.actors.map((id) => actors.get(id)), place].join(' '),
      quotes: claims.map((claim) => claim.quote).join(' '),
    }
  })
}

/** Every word must be found; each may be misspelt a little or unfinished. */
export function searchText(index: MiniSearch<Document>, query: string): TextAnswer {
  const results = index.search(query)
  return { ids: results.map(({ id }) => id as string), words: [...new Set(results.flatMap(({ terms }) => terms))] }
}
