import * as v from 'valibot'
import { DEGREES } from '../model/dispute'
import { ID } from '../model/id'
import { PlaceSchema } from '../model/place'
import { SideSchema } from '../model/side'
import { ENTRY_KINDS } from '../model/values'

/** The shapes of `seeds/registry/*.yaml`: what the editors keep once for all articles. Keys are permanent ids. */

/** Keys that every object has in one way or another: a record would leave them out without a word. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Ids with what the editors keep of each. */
const recordOf = <K extends v.GenericSchema<string, string>, V extends v.GenericSchema>(id: K, value: V) =>
  v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return
      for (const key of Object.keys(input).filter((name) => RESERVED.has(name)))
        addIssue({
          message: 'another id: the program itself uses this word',
          path: [{ type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value: undefined }],
        })
    }),
    v.record(id, value),
  )

/** An id that links carry: of an actor, or of an entry, be it an old one. */
const IdSchema = v.pipe(v.string(), v.regex(ID, 'small letters, digits and hyphens: an id must fit into a link'))

/** `actors.yaml`: id → display name, side, type, the spellings of the sources, and the roles each article gives. */
export const ActorsFileSchema = recordOf(
  IdSchema,
  v.strictObject({
    name: v.string(),
    side: SideSchema,
    type: v.picklist(['person', 'government', 'institution', 'group']),
    roles: v.optional(v.array(v.strictObject({ article: v.string(), asWritten: v.string() })), []),
    spellings: v.optional(v.array(v.string()), []),
  }),
)

/** `places.yaml`: id → display name, coordinates, precision, country, region (ISO 3166-2), spellings. */
export const PlacesFileSchema = recordOf(
  v.string(),
  v.strictObject({
    ...v.omit(PlaceSchema, ['id', 'spellings', 'region']).entries,
    region: v.nullish(v.string()),
    spellings: v.optional(v.array(v.string()), []),
  }),
)

/**
 * `entries.yaml`: id → kind, title, and the entry it is part of. "Three people were killed …, including two crew
 * members": the two are part of the three, and are never added to them.
 */
export const EntriesFileSchema = recordOf(
  IdSchema,
  v.strictObject({
    kind: v.picklist(ENTRY_KINDS),
    title: v.string(),
    partOf: v.optional(v.string()),
  }),
)

/**
 * `disputes.yaml`: id → degree, topic, the claims and the conclusion. A claim is named by its article and any part of
 * its quote that no other claim's quote of that article holds, and its entry where one quote bears several claims. With
 * `context: true` it only explains the others, and its entry is not marked as disputed.
 */
export const DisputesFileSchema = recordOf(
  v.string(),
  v.strictObject({
    degree: v.picklist(DEGREES),
    topic: v.string(),
    claims: v.pipe(
      v.array(
        v.strictObject({
          article: v.string(),
          quote: v.string(),
          entry: v.optional(v.string()),
          context: v.optional(v.boolean()),
        }),
      ),
      v.minLength(2, 'at least two claims that differ'),
    ),
    conclusion: v.string(),
  }),
)

/** `renamed.yaml`: the old id of an entry → its id now. `published.yaml`: every entry id that an edition has shown. */
export const RenamedFileSchema = recordOf(IdSchema, v.string())
export const PublishedFileSchema = v.array(v.string())
