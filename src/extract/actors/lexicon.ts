import type { Actor, NamedActor } from '../../model/actor'
import { INSTITUTIONS } from './institutions'
import { PEOPLE } from './people'
import { STATES } from './states'

/** Everyone the extractor can name by itself, so that a draft that names them opens no actor of the wrong side. */
export const lexiconActors = (): NamedActor[] => [
  ...PEOPLE.map((row) => ({ ...headOf(row), type: 'person' as const })),
  ...[...INSTITUTIONS, ...STATES].map((row) => ({ ...headOf(row), type: row.split('|')[2]! as Actor['type'] })),
]

function headOf(row: string): Pick<Actor, 'name' | 'side'> {
  const [name = '', side] = row.split('|')
  return { name, side: side as Actor['side'] }
}
