import { renderToStaticMarkup } from 'react-dom/server'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { openEdition } from '../../src/analysis/edition'
import { aboutEdition } from '../../src/app/aboutEdition'
import { EditionRecord } from '../../src/app/EditionRecord'
import { splitEdition } from '../../src/compile/splitEdition'
import { IndexSchema } from '../../src/model/edition'
import { makeDataset } from '../bench/syntheticDataset'

function editionOf(entryCount: number) {
  const { manifest, files } = splitEdition(makeDataset(entryCount))
  return openEdition(v.parse(IndexSchema, JSON.parse(files.get(manifest.index)!)), manifest)
}

const articlesNamed = (entryCount: number): number =>
  (aboutEdition(editionOf(entryCount), '') as { isBasedOn: unknown[] }).isBasedOn.length

const heading = (entryCount: number): string | undefined =>
  /<h2[^>]*>(.*?)<\/h2>/.exec(
    renderToStaticMarkup(<EditionRecord edition={editionOf(entryCount)} evidence={{}} />),
  )?.[1]

describe('what of a large edition stands in the page itself', () => {
  it('says whether the record holds every entry or the newest of them', () => {
    expect(heading(400)).toBe('Every entry and its sentences')
    expect(heading(2000)).toBe('The newest 500 of 2,000 entries and their sentences')
  })
  it('names to search engines the articles that the record cites, however many there are', () => {
    expect(articlesNamed(4000)).toBeLessThan(1.2 * articlesNamed(1000))
  })
})
