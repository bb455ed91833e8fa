import { renderToStaticMarkup } from 'react-dom/server'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { openEdition } from '../../src/analysis/edition'
import { aboutEdition } from '../../src/app/aboutEdition'
import { EditionRecord } from '../../src/app/EditionRecord'
import { recordedShards } from '../../src/app/recordedEntries'
import { splitEdition } from '../../src/compile/splitEdition'
import type { Dataset } from '../../src/model/dataset'
import { IndexSchema } from '../../src/model/edition'
import type { EvidenceShard } from '../../src/model/edition'
import { isoOfDay } from '../../src/text/calendar'
import { makeDataset } from '../bench/syntheticDataset'

function open(dataset: Dataset) {
  const { manifest, files } = splitEdition(dataset)
  return { edition: openEdition(v.parse(IndexSchema, JSON.parse(files.get(manifest.index)!)), manifest), files }
}

const editionOf = (entryCount: number) => open(makeDataset(entryCount)).edition

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

  it('has the sentences of each entry it holds, though every one were of another month', () => {
    const dataset = makeDataset(600)
    const entries = dataset.entries.map((entry, i) => {
      const day = isoOfDay(20_000 - 31 * i)
      return { ...entry, when: { ...entry.when, start: day, end: day } }
    })
    const { edition, files } = open({ ...dataset, entries })
    const evidence = Object.assign(
      {},
      ...recordedShards(edition).map(
        (shard) => JSON.parse(files.get(edition.manifest.evidence[shard]!)!) as EvidenceShard,
      ),
    ) as EvidenceShard
    const articles = renderToStaticMarkup(<EditionRecord edition={edition} evidence={evidence} />).split('<article')
    expect(articles.slice(1).filter((html) => !html.includes('<blockquote'))).toEqual([])
    expect(articles).toHaveLength(501)
  })

  it('names to search engines the articles that the record cites, however many there are', () => {
    expect(articlesNamed(4000)).toBeLessThan(1.2 * articlesNamed(1000))
  })
})
