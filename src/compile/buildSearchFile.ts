import type { Dataset } from '../model/dataset'
import type { SearchFile } from '../model/edition'
import { createMentions } from './createMentions'

/**
 * Gathers what a search looks through: titles, quotes, and all spellings of the actors and places concerned or named in
 * them, so that an entry is found under every spelling of what it speaks of.
 */
export function buildSearchFile({
  actors,
  places,
  entries,
}: Pick<Dataset, 'actors' | 'places' | 'entries'>): SearchFile {
  const named = [...actors, ...places]
  const actorAt = new Map(actors.map(({ id }, i) => [id, i]))
  const placeAt = new Map(places.map(({ id }, i) => [id, actors.length + i]))
  const mentions = createMentions(named)
  const texts = entries.map(({ title, claims }) => [title, ...claims.map(({ quote }) => quote)].join(' '))
  return {
    names: named.map(({ name, spellings }) => [name, ...spellings].join(' ')),
    texts,
    named: entries.map((entry, row) => {
      const place = 'place' in entry && entry.place ? placeAt.get(entry.place.id) : undefined
      const concerned = [...entry.actors.map((id) => actorAt.get(id)), place].filter((at) => at !== undefined)
      return [...new Set([...concerned, ...mentions(texts[row]!)])]
    }),
  }
}
