import type { NamedActor } from '../../model/actor'
import { indexActors } from './actorIndex'

/** Everyone the extractor can name by itself, so that a draft that names them opens no actor of the wrong side. */
export function lexiconActors(): NamedActor[] {
  const { bySurname, byPhrase } = indexActors([])
  return [...[...bySurname.values()].flat(), ...[...byPhrase.values()].flat().map(({ actor }) => actor)]
}
