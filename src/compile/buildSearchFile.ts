import type { Dataset } from '../model/dataset'
import type { SearchFile } from '../model/edition'

/** Gathers what a search looks through: titles, quotes, and all spellings of the actors and places concerned. */
export function buildSearchFile({
  actors,
  places,
  entries,
}: Pick<Dataset, 'actors' | 'places' | 'entries'>): SearchFile {
  const named = [...actors, ...places]
  const actorAt = new Map(actors.map(({ id }, i) => [id, i]))
  const placeAt = new Map(places.map(({ id }, i) => [id, actors.length + i]))
  return {
    names: named.map(({ name, spellings }) => [name, ...spellings].join(' ')),
    texts: entries.map(({ title, claims }) => [title, ...claims.map(({ quote }) => quote)].join(' ')),
    named: entries.map((entry) => {
      const place = 'place' in entry && entry.place ? placeAt.get(entry.place.id) : undefined
      return [...entry.actors.map((id) => actorAt.get(id)), place].filter((at) => at !== undefined)
    }),
  }
}
