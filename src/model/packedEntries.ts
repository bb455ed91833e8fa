import * as v from 'valibot'
import { ENTRY_SCHEMAS, EntryFieldsSchema } from './entry'
import type { Entry } from './entry'
import { packedSchema, packRecords, rowReader } from './packed'
import type { Packed } from './packed'
import { ENTRY_KINDS } from './values'
import type { EntryKind } from './values'

/** Entries of every kind: the fields that all kinds have together, the values of each kind by itself. */
export interface PackedEntries {
  /** One digit an entry: the position of its kind in `ENTRY_KINDS`. */
  kinds: string
  common: Packed
  own: Record<EntryKind, Packed>
}

const isOwn = (field: string): boolean => field !== 'kind' && !Object.hasOwn(EntryFieldsSchema.entries, field)

/** The schemas of the values that entries of one kind have and others have not. */
const ownFields = Object.fromEntries(
  ENTRY_SCHEMAS.map(({ entries }) => [
    entries.kind.literal,
    Object.fromEntries(Object.entries(entries).filter(([field]) => isOwn(field))),
  ]),
) as Record<EntryKind, v.ObjectEntries>

/** Packs entries of all kinds; `PackedEntriesSchema` gives them back in the same order. */
export const packEntries = (entries: readonly Entry[]): PackedEntries => ({
  kinds: entries.map(({ kind }) => ENTRY_KINDS.indexOf(kind)).join(''),
  common: packRecords(entries, Object.keys(EntryFieldsSchema.entries)),
  own: byKind((kind) =>
    packRecords(
      entries.filter((entry) => entry.kind === kind),
      Object.keys(ownFields[kind]),
    ),
  ),
})

/** Reads packed entries back. */
export const PackedEntriesSchema: v.GenericSchema<unknown, Entry[]> = v.pipe(
  v.object({
    kinds: v.pipe(v.string(), v.regex(/^[0-4]*$/)),
    common: packedSchema(EntryFieldsSchema.entries),
    own: v.object(byKind((kind) => packedSchema(ownFields[kind]))),
  }),
  v.check(isComplete, 'every entry needs the values of its kind'),
  v.transform(unpackEntries),
)

function unpackEntries({ kinds, common, own }: PackedEntries): Entry[] {
  const readCommon = rowReader(common)
  const kindsInOrder = ENTRY_KINDS.map((kind) => ({ kind, readOwn: rowReader(own[kind]), next: 0 }))
  return Array.from({ length: common.count }, (_, row) => {
    const of = kindsInOrder[Number(kinds[row])]!
    const entry = { kind: of.kind }
    readCommon(row, entry)
    of.readOwn(of.next++, entry)
    return entry as Entry
  })
}

function isComplete({ kinds, common, own }: PackedEntries): boolean {
  const counts = ENTRY_KINDS.map(() => 0)
  for (const digit of kinds) counts[Number(digit)]!++
  return kinds.length === common.count && ENTRY_KINDS.every((kind, i) => own[kind].count === counts[i])
}

function byKind<T>(make: (kind: EntryKind) => T): Record<EntryKind, T> {
  return Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, make(kind)])) as Record<EntryKind, T>
}
