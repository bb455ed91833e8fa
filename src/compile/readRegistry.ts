import type * as v from 'valibot'
import type { Actor } from '../model/actor'
import type { Place } from '../model/place'
import type { Offender } from './offender'
import { readYaml, type ReadYaml, type SourceFile } from './readYaml'
import {
  ActorsFileSchema,
  DisputesFileSchema,
  EntriesFileSchema,
  PlacesFileSchema,
  PublishedFileSchema,
  RenamedFileSchema,
} from './registry'

/**
 * One file of the registry: what it holds, and the line of each thing in it. A file that is not there holds nothing.
 */
export interface RegistryPart<T> extends ReadYaml<T> {
  file: string
  /** It cannot be read, and is among the offenders: what would look for an id in it is not to complain again. */
  isBroken: boolean
}

export interface Registry {
  actors: RegistryPart<v.InferOutput<typeof ActorsFileSchema>>
  places: RegistryPart<v.InferOutput<typeof PlacesFileSchema>>
  entries: RegistryPart<v.InferOutput<typeof EntriesFileSchema>>
  disputes: RegistryPart<v.InferOutput<typeof DisputesFileSchema>>
  renamed: RegistryPart<v.InferOutput<typeof RenamedFileSchema>>
  published: RegistryPart<v.InferOutput<typeof PublishedFileSchema>>
}

const FILE_NAMES = ['actors.yaml', 'places.yaml', 'entries.yaml', 'disputes.yaml', 'renamed.yaml', 'published.yaml']

/** Reads `seeds/registry/*.yaml`. A file that is broken counts as empty and is among the offenders. */
export function readRegistry(files: readonly SourceFile[]): { registry: Registry; offenders: Offender[] } {
  const offenders: Offender[] = []
  const read = <S extends v.GenericSchema>(
    name: string,
    schema: S,
    empty: v.InferInput<S>,
  ): RegistryPart<v.InferOutput<S>> => {
    const source = files.find(({ file }) => baseName(file) === name)
    const file = source?.file ?? `registry/${name}`
    const result = readYaml(source ?? { file, yaml: '' }, schema, empty)
    offenders.push(...result.offenders)
    const isBroken = result.read === null
    return { file, isBroken, ...(result.read ?? { value: empty as v.InferOutput<S>, lineOf: () => 1 }) }
  }
  const registry = {
    actors: read('actors.yaml', ActorsFileSchema, {}),
    places: read('places.yaml', PlacesFileSchema, {}),
    entries: read('entries.yaml', EntriesFileSchema, {}),
    disputes: read('disputes.yaml', DisputesFileSchema, {}),
    renamed: read('renamed.yaml', RenamedFileSchema, {}),
    published: read('published.yaml', PublishedFileSchema, []),
  }
  for (const { file } of files) {
    if (FILE_NAMES.includes(baseName(file))) continue
    offenders.push({
      file,
      line: 1,
      what: 'the registry has no such file',
      mend: `name it as one of ${FILE_NAMES.join(', ')}`,
    })
  }
  return { registry, offenders }
}

/** The registry's actors and places as the model has them: what the extractor is given to know names by. */
export function registryNames(registry: Registry): { actors: Actor[]; places: Place[] } {
  return {
    actors: Object.entries(registry.actors.value).map(([id, actor]) => ({ id, ...actor })),
    places: Object.entries(registry.places.value).map(([id, place]) => ({
      id,
      ...place,
      region: place.region ?? null,
    })),
  }
}

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)
