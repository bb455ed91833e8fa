import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { draftEditorsFile } from '../../src/cli/draftEditorsFile'
import { EditorsFileSchema } from '../../src/compile/editorsFile'
import { locateQuote } from '../../src/compile/locateQuote'
import { extract } from '../../src/extract/extract'

const corpus = join(import.meta.dirname, '../extract/corpus')
const texts = readdirSync(corpus).filter((file) => file.endsWith('.txt'))

describe('a drafted editor’s file', () => {
  it.each(texts)('of %s is one that the compiler reads, every claim a draft in its place', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const extraction = extract(text, { actors: [], places: [], published: '2026-01-15' })
    const { yaml, leftOut } = draftEditorsFile(text, extraction)
    const { claims } = v.parse(EditorsFileSchema, parse(yaml))
    expect(claims).toHaveLength(extraction.claims.length - leftOut.length)
    for (const { quote, after, status } of claims) {
      expect(status).toBe('draft')
      expect(locateQuote(text, quote, after).ok).toBe(true)
    }
  })

  it('says how a number came about that its quote does not spell out', () => {
    const text = 'Russia fired 352 drones, plus 11 ballistic missiles and five cruise missiles.'
    const { yaml } = draftEditorsFile(text, extract(text, { actors: [], places: [], published: '2026-01-15' }))
    expect(yaml).toContain('counted: "missilesLaunched: 11 + five"')
  })

  it('tells the same words apart by what stands before them', () => {
    const line = 'Three people were injured.'
    const text = `In Sumy, a drone fell.\n${line}\nIn Odesa, a drone fell.\n${line}`
    const extraction = extract(text, { actors: [], places: [], published: '2026-01-15' })
    const { claims } = v.parse(EditorsFileSchema, parse(draftEditorsFile(text, extraction).yaml))
    const starts = claims
      .map(({ quote, after }) => locateQuote(text, quote, after))
      .map((located) => located.ok && located.start)
    expect(starts).toEqual(extraction.claims.map((claim) => claim.start))
  })

  it('leaves out a place that nobody knows, and says so', () => {
    const text = 'Two people were killed in the village of Zzyzxivka.'
    const { leftOut } = draftEditorsFile(text, extract(text, { actors: [], places: [], published: '2026-01-15' }))
    expect(leftOut.map(({ why }) => why)).toEqual([expect.stringContaining('Zzyzxivka')])
  })
})
