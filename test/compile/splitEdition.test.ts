import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { splitEdition } from '../../src/compile/splitEdition'
import { IndexSchema, ManifestSchema, shardOf } from '../../src/model/edition'
import type { SearchFile } from '../../src/model/edition'
import { DisputesFileSchema, EvidenceShardSchema, TextFileSchema } from '../../src/model/evidence'
import { datasetOf, TEXT } from './smallSeeds'

const dataset = datasetOf()
const { manifest, files } = splitEdition(dataset)
const parsed = (url: string): unknown => JSON.parse(files.get(url)!)

describe('splitEdition', () => {
  it('writes files that fit the model, each named in the manifest', () => {
    v.parse(ManifestSchema, manifest)
    const index = v.parse(IndexSchema, parsed(manifest.index))
    v.parse(DisputesFileSchema, parsed(manifest.disputes))
    for (const url of Object.values(manifest.evidence)) v.parse(EvidenceShardSchema, parsed(url))
    expect(v.parse(TextFileSchema, parsed(index.texts['000']!)).text).toBe(TEXT)
    expect(files.size).toBe(3 + Object.keys(manifest.evidence).length + Object.keys(index.texts).length)
  })

  it('keeps every entry in the index, without its claims, and its evidence in the shard of its month and kind', () => {
    const index = v.parse(IndexSchema, parsed(manifest.index))
    expect(index.entries.map(({ id }) => id)).toEqual(dataset.entries.map(({ id }) => id))
    expect(files.get(manifest.index)).not.toContain('"quote"')
    for (const entry of dataset.entries) {
      const shard = v.parse(EvidenceShardSchema, parsed(manifest.evidence[shardOf(entry)]!))
      expect(shard[entry.id]).toEqual({ claims: entry.claims, shown: entry.shown })
    }
  })

  it('gives a search every title, quote and spelling, entry by entry in the order of the index', () => {
    const { texts, names, named } = parsed(manifest.search) as SearchFile
    const strike = dataset.entries.findIndex(({ id }) => id === 'strike-cherkasy-2025-12-17')
    expect(texts).toHaveLength(dataset.entries.length)
    expect(texts[strike]).toBe('Strike on Cherkasy In Cherkasy, Russian drones wounded six people, according to officials.')
    expect(named[strike]!.map((at) => names[at])).toContain('Cherkasy')
  })

  it('tells the first and last day, and null for an edition without entries', () => {
    expect([manifest.from, manifest.to]).toEqual(['2025-12-17', '2025-12-20'])
    const empty = splitEdition({ ...dataset, entries: [] }).manifest
    expect([empty.from, empty.to, empty.entryCount]).toEqual([null, null, 0])
  })

  it('names a file by its content: equal content keeps its name, changed content gets another', () => {
    const again = splitEdition(structuredClone(dataset))
    expect(again.manifest).toEqual(manifest)
    const changed = splitEdition({ ...dataset, renamed: { a: 'b' } }).manifest
    expect(changed.index).not.toBe(manifest.index)
    expect(changed.disputes).toBe(manifest.disputes)
  })
})
