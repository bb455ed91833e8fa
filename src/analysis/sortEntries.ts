import type { SortColumn, ViewState } from '../link/viewState'
import type { Attribution } from '../model/claim'
import type { Bound } from '../model/count'
import type { Entry } from '../model/entry'
import { ENTRY_KINDS, FORMS } from '../model/values'
import { fold } from '../text/fold'
import { claimantsOf, NO_CLAIMANT } from './claimants'
import type { Edition } from './edition'
import { countOf, placeOf } from './entryValues'

/** What a column compares by. */
type Key = number | string

/**
 * Not told, though it could have been; and what entries of this kind do not have. Both stand last, either way one
 * sorts.
 */
const UNKNOWN = null
const NOT_APPLICABLE = undefined

/** "At most 10" stands before "about 10", then 10, then "at least 10". */
const BOUND_ORDER: Record<Bound, number> = { 'at-most': 0, about: 1, exact: 2, 'at-least': 3 }

function keyOf(entry: Entry, column: SortColumn, edition: Edition): Key | null | undefined {
  switch (column) {
    case 'when':
      return `${entry.when.start}/${entry.when.end}`
    case 'kind':
      return (
        ENTRY_KINDS.indexOf(entry.kind) + (entry.kind === 'negotiation' ? FORMS.indexOf(entry.form) / FORMS.length : 0)
      )
    case 'title':
      return entry.title
    case 'place': {
      const place = placeOf(entry)
      return place === null ? NOT_APPLICABLE : (edition.placeById.get(place.id)?.name ?? place.id)
    }
    case 'who':
      // Where the article itself speaks, nobody is told to.
      return entry.attributedTo === null ? UNKNOWN : speakersOf(entry.attributedTo, edition)
    case 'sources':
      return entry.sources.length
    case 'killed':
    case 'wounded':
    case 'launched':
    case 'intercepted': {
      const count = countOf(entry, column)
      return count ? count.value * 4 + BOUND_ORDER[count.bound] : count
    }
  }
}

const speakersOf = (attribution: Attribution, edition: Edition): string =>
  claimantsOf(edition, attribution).join(', ') || NO_CLAIMANT

/**
 * The place of every key of a column in that column's order. Sorting texts is dear and an edition never changes, so it
 * is done once for each column that a reader sorts by; afterwards a sort compares whole numbers.
 */
const ranksOf = new WeakMap<Edition, Map<SortColumn, ReadonlyMap<Key, number>>>()

function ranks(edition: Edition, column: SortColumn): ReadonlyMap<Key, number> {
  const byColumn = ranksOf.get(edition) ?? new Map<SortColumn, ReadonlyMap<Key, number>>()
  ranksOf.set(edition, byColumn)
  const known = byColumn.get(column)
  if (known) return known
  const keys = new Set<Key>()
  for (const entry of edition.entries) {
    const key = keyOf(entry, column, edition)
    if (key !== UNKNOWN && key !== NOT_APPLICABLE) keys.add(key)
  }
  const ranked = new Map(sortKeys([...keys]).map((key, i) => [key, i]))
  byColumn.set(column, ranked)
  return ranked
}

/** Texts as a reader looks for them: without regard to case and accents. */
function sortKeys(keys: Key[]): Key[] {
  const folded = keys.map((key) => ({ key, by: typeof key === 'string' ? foldFast(key) : key }))
  folded.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
  return folded.map(({ key }) => key)
}

/** Most texts are plain ASCII, where folding is only lower case: half the time of a first sort by title. */
const foldFast = (text: string): string => (/[^\x20-\x7e]/.test(text) ? fold(text) : text.toLowerCase())

/**
 * Sorts entries by a column of the table of all entries. Equals keep the order they came in, whichever way one sorts;
 * what is not told comes after all that is, and what does not apply after that. Counting how many stand before each
 * rank places 100,000 rows in two passes, without comparing any.
 */
export function sortEntries(
  entries: readonly Entry[],
  { column, descending }: ViewState['sort'],
  edition: Edition,
): Entry[] {
  const rankOf = ranks(edition, column)
  const known = rankOf.size
  const rankOfRow = new Uint32Array(entries.length)
  const starts = new Uint32Array(known + 3)
  entries.forEach((entry, row) => {
    const key = keyOf(entry, column, edition)
    const rank = key === UNKNOWN ? known : key === NOT_APPLICABLE ? known + 1 : rankOf.get(key)!
    rankOfRow[row] = descending && rank < known ? known - 1 - rank : rank
    starts[rankOfRow[row]! + 1]!++
  })
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!
  const sorted = [...entries]
  entries.forEach((entry, row) => (sorted[starts[rankOfRow[row]!]!++] = entry))
  return sorted
}
