import type { EntryId } from '../model/entry'
import { shorten } from '../text/shorten'
import type { Unclassified } from './findDisputes'
import type { Note } from './offender'
import type { Registry } from './readRegistry'

/**
 * What stops nothing, and an editor should still know: differences nobody has classified, entries not yet published.
 */
export function notesOf({ entries, disputes, published }: Registry, unclassified: readonly Unclassified[]): Note[] {
  const shown = new Set<EntryId>(published.value)
  return [
    ...unclassified.map(({ text, claims: [a, b] }): Note => {
      const quotes = `“${shorten(a.quote)}” and “${shorten(b.quote)}”`
      return { about: 'unclassified difference', file: disputes.file, line: 1, text: `${text}: ${quotes}` }
    }),
    ...Object.keys(entries.value)
      .filter((id) => !shown.has(id))
      .map((id): Note => ({ about: 'unpublished entry', file: entries.file, line: entries.lineOf([id]), text: id })),
  ]
}
