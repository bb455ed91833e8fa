import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { draftEditorsFile } from '../../src/cli/draftEditorsFile'
import { EditorsFileSchema } from '../../src/compile/editorsFile'
import { locateQuote } from '../../src/compile/locateQuote'
import { extract } from '../../src/extract/extract'
import type { Actor } from '../../src/model/actor'
import type { Place } from '../../src/model/place'

const corpus = join(import.meta.dirname, '../extract/corpus')
const texts = readdirSync(corpus).filter((file) => file.endsWith('.txt'))

const EMPTY = { actors: [], places: [] }

describe('a drafted editor’s file', () => {
  it.each(texts)('of %s is one that the compiler reads, every claim a draft in its place', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const extraction = extract(text, { ...EMPTY, published: '2026-01-15' })
    const { yaml, leftOut } = draftEditorsFile(text, extraction, EMPTY)
    const { claims } = v.parse(EditorsFileSchema, parse(yaml))
    expect(claims).toHaveLength(extraction.claims.length - leftOut.length)
    for (const { quote, after, status } of claims) {
      expect(status).toBe('draft')
      expect(locateQuote(text, quote, after).ok).toBe(true)
    }
  })

  it('says how a number came about that its quote does not spell out', () => {
    const text = 'Russia fired 352 drones, plus 11 ballistic missiles and five cruise missiles.'
    const { yaml } = draftEditorsFile(text, extract(text, { ...EMPTY, published: '2026-01-15' }), EMPTY)
    expect(yaml).toContain('counted: "missilesLaunched: 11 + five"')
  })

  it('tells the same words apart by what stands before them', () => {
    const line = 'Three people were injured.'
    const text = `In Sumy, a drone fell.\n${line}\nIn Odesa, a drone fell.\n${line}`
    const extraction = extract(text, { ...EMPTY, published: '2026-01-15' })
    const { claims } = v.parse(EditorsFileSchema, parse(draftEditorsFile(text, extraction, EMPTY).yaml))
    const starts = claims
      .map(({ quote, after }) => locateQuote(text, quote, after))
      .map((located) => located.ok && located.start)
    expect(starts).toEqual(extraction.claims.map((claim) => claim.start))
  })

  it.each([
    'KYIV — Russia launched 82 drones overnight, Ukraine’s air force said.',
    'December 21, 2025\n\nMOSCOW: Air defence systems shot down 112 Ukrainian drones overnight, the ministry said.',
    '▪ In Sochi, debris of a drone wounded two people.',
  ])('loses no claim behind a dateline or bullet: %j', (text) => {
    const extraction = extract(text, { ...EMPTY, published: '2026-01-15' })
    const { yaml, leftOut } = draftEditorsFile(text, extraction, EMPTY)
    expect(leftOut).toEqual([])
    const { claims } = v.parse(EditorsFileSchema, parse(yaml))
    expect(claims.length).toBeGreaterThan(0)
    for (const { quote, after } of claims) expect(locateQuote(text, quote, after).ok).toBe(true)
  })

  it('takes words that stand at its head and again below from below', () => {
    const line = 'Russia says it shot down 87 drones of Ukraine overnight'
    const text = `${line}\n\nMoscow\n\n${line}\n`
    const { yaml, leftOut } = draftEditorsFile(text, extract(text, { ...EMPTY, published: '2026-01-15' }), EMPTY)
    expect(leftOut).toEqual([])
    expect(v.parse(EditorsFileSchema, parse(yaml)).claims).toHaveLength(1)
  })

  it('names those the registry knows by their ids, and lists the others', () => {
    const registry: { actors: Actor[]; places: Place[] } = {
      actors: [{ id: 'witkoff', name: 'Steve Witkoff', side: 'US', type: 'person', roles: [], spellings: ['Witkoff'] }],
      places: [
        {
          id: 'miami',
          name: 'Miami',
          lat: 25.77,
          lon: -80.19,
          precision: 'settlement',
          country: 'US',
          region: null,
          spellings: [],
        },
      ],
    }
    const text = 'Steve Witkoff met Rustem Umerov in Miami on Saturday.'
    const extraction = extract(text, { ...registry, published: '2025-12-21' })
    const { yaml, unknown } = draftEditorsFile(text, extraction, registry)
    expect(v.parse(EditorsFileSchema, parse(yaml)).claims).toMatchObject([
      { negotiation: { participants: ['witkoff', 'Rustem Umerov'], place: { id: 'miami', asWritten: 'Miami' } } },
    ])
    expect(unknown).toEqual(['Rustem Umerov'])
  })

  it('opens no entry for what is told of an earlier event, and says so', () => {
    const text = readFileSync(join(corpus, '2025-10-22-al-jazeera.txt'), 'utf8')
    const extraction = extract(text, { ...EMPTY, published: '2025-10-22' })
    const before = extraction.claims.filter(({ background }) => background)
    expect(before.length).toBeGreaterThan(0)
    const { leftOut, yaml } = draftEditorsFile(text, extraction, EMPTY)
    expect(leftOut).toEqual(before.map((claim) => ({ claim, why: 'told as background, of an earlier event' })))
    expect(v.parse(EditorsFileSchema, parse(yaml)).claims).toHaveLength(extraction.claims.length - before.length)
  })

  it('leaves out a place that nobody knows, and says so', () => {
    const text = 'Two people were killed in the village of Zzyzxivka.'
    const { leftOut } = draftEditorsFile(text, extract(text, { ...EMPTY, published: '2026-01-15' }), EMPTY)
    expect(leftOut.map(({ why }) => why)).toEqual([expect.stringContaining('Zzyzxivka')])
  })
})
