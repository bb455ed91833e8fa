import { readRegistry, registryNames } from '../compile/readRegistry'
import type { Actor } from '../model/actor'
import type { Place } from '../model/place'
import { readSeeds } from './readSeeds'

/** The registry's people and places; the extractor's own lexicon serves where there is no registry to read. */
export async function readNames(seeds: string): Promise<{ actors: Actor[]; places: Place[] }> {
  const { registry } = await readSeeds(seeds)
  return registryNames(readRegistry(registry).registry)
}
