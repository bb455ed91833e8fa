import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { packRecords, recordsSchema } from '../../src/model/packed'
import { packEntries, PackedEntriesSchema } from '../../src/model/packedEntries'
import { arbitraryEdition } from '../analysis/arbitraryEdition'

const RowSchema = v.object({ id: v.string(), people: v.array(v.string()), killed: v.nullable(v.number()) })
const row = fc.record({ id: fc.string(), people: fc.subarray(['a', 'b', 'c']), killed: fc.option(fc.nat(), { nil: null }) })
const written = (content: unknown): unknown => JSON.parse(JSON.stringify(content))
const packed = () => packRecords([{ id: 'a', people: ['x'], killed: 1 }, { id: 'b', people: ['x'], killed: null }, { id: 'a', people: [], killed: 1 }], Object.keys(RowSchema.entries))

describe('packed records', () => {
  it('come out of their file as they went in', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(v.parse(recordsSchema(RowSchema), written(packRecords(rows, Object.keys(RowSchema.entries))))).toEqual(rows)
      }),
    )
  })
  it('write a value that comes again once', () => {
    expect(packed().columns).toEqual({
      id: { values: ['a', 'b'], at: [0, 1, 0] },
      people: { values: [['x'], []], at: [0, 0, 1] },
      killed: { values: [1, null], at: [0, 1, 0] },
    })
  })
  it('are refused with a value that its field cannot have, with a position beyond its values, and with a row too few', () => {
    const refuses = (spoil: (content: ReturnType<typeof packed>) => void) => {
      const content = packed()
      spoil(content)
      expect(v.safeParse(recordsSchema(RowSchema), content).success).toBe(false)
    }
    refuses(({ columns }) => (columns['killed']!.values[0] = 'many'))
    refuses(({ columns }) => (columns['id']!.at![1] = 2))
    refuses(({ columns }) => columns['id']!.at!.pop())
    refuses(({ columns }) => delete columns['people'])
  })
})

describe('packed entries', () => {
  it('come out of their file as they went in, in their order', () => {
    fc.assert(
      fc.property(arbitraryEdition, ({ entries }) => {
        expect(v.parse(PackedEntriesSchema, written(packEntries(entries)))).toEqual(entries)
      }),
    )
  })
  it('are refused where a kind has fewer rows than the order says', () => {
    fc.assert(
      fc.property(arbitraryEdition, ({ entries }) => {
        fc.pre(entries.some(({ kind }) => kind === 'figure'))
        expect(v.safeParse(PackedEntriesSchema, written({ ...packEntries(entries), kinds: '3'.repeat(entries.length) })).success).toBe(false)
      }),
    )
  })
})
