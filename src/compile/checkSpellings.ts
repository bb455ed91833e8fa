import type { Offender } from './offender'
import type { Registry, RegistryPart } from './readRegistry'

interface Named {
  name: string
  spellings: readonly string[]
}

/**
 * A name or spelling is of one actor, and of one place of its precision (a city and its region may share theirs): else a
 * search would find the wrong one, and the extractor would put a strike on the wrong place.
 */
export function checkSpellings({ actors, places }: Registry): Offender[] {
  return [
    ...sharedSpellings(actors, () => 'actor'),
    ...sharedSpellings(places, ({ precision }) => precision),
  ]
}

function sharedSpellings<T extends Named>(
  { file, value, lineOf }: RegistryPart<Record<string, T>>,
  kindOf: (named: T) => string,
): Offender[] {
  const owners = new Map<string, string>()
  return Object.entries(value).flatMap(([id, named]) =>
    [named.name, ...named.spellings].flatMap((spelling) => {
      const key = `${kindOf(named)} ${spelling.toLowerCase()}`
      const owner = owners.get(key) ?? id
      owners.set(key, owner)
      if (owner === id) return []
      const line = lineOf(spelling === named.name ? [id, 'name'] : [id, 'spellings'])
      return [{ file, line, what: `“${spelling}” is a name of “${owner}” too`, mend: 'keep it with the one it names' }]
    }),
  )
}
