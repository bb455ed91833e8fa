import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileSeeds } from '../../src/cli/compileSeeds'
import { describeClaim } from '../../src/cli/describeClaim'
import { goldOfReviewed } from '../../src/cli/goldOfReviewed'
import { SCORED_KINDS, scoreExtraction } from '../../src/cli/scoreExtraction'
import { extract } from '../../src/extract/extract'
import type { Count } from '../../src/model/count'

const compiled = await compileSeeds('seeds')
if (!compiled.ok) throw new Error('The seeds do not compile.')
const { dataset } = compiled
const articles = dataset.articles.filter(({ status }) => status === 'reviewed')
const { entries } = dataset
const value = (count: Count | null): number | null => count?.value ?? null

/** What the editors reviewed is the measure of what the extractor finds in the same articles. */
describe.each(articles)('in the reviewed article $id', ({ id, file, publishedOn }) => {
  const { claims } = extract(readFileSync(file, 'utf8'), {
    actors: [],
    places: [],
    ...(publishedOn ? { published: publishedOn } : {}),
  })
  const reviewed = entries.flatMap((entry) => entry.claims.filter((claim) => claim.article === id))

  it('the extractor finds every tally of drones that the editors did, and no other', () => {
    const told = reviewed.flatMap((claim) =>
      claim.kind === 'raid' ? [[claim.launchedBy, value(claim.launched), value(claim.intercepted)]] : [],
    )
    const found = claims.flatMap((claim) =>
      claim.kind === 'raid' ? [[claim.launchedBy, value(claim.launched), value(claim.intercepted)]] : [],
    )
    expect(found).toHaveLength(told.length)
    expect(found).toEqual(expect.arrayContaining(told))
  })

  const article = articles.find((one) => one.id === id)!
  const scores = scoreExtraction(claims, goldOfReviewed(dataset, article))

  it('the extractor finds every strike that the editors did, with its place, day and numbers', () => {
    expect(scores.strike.missed).toEqual([])
  })

  it('claims nothing of raids, strikes and meetings that the editors did not find', () => {
    expect(SCORED_KINDS.flatMap((kind) => scores[kind].wrong.map(describeClaim))).toEqual([])
  })

  it('every casualty figure of the extractor is one that the editors give for that region', () => {
    const regionOf = new Map(dataset.places.map((place) => [place.id, place.region]))
    const figures = reviewed.flatMap((claim) =>
      claim.kind === 'strike'
        ? [
            ['killed', value(claim.killed)],
            ['wounded', value(claim.wounded)],
          ].map((figure) => [regionOf.get(claim.place.id), ...figure].join(' '))
        : [],
    )
    for (const claim of claims) {
      if (claim.kind !== 'strike') continue
      for (const role of ['killed', 'wounded'] as const) {
        if (claim[role]) expect(figures).toContain([claim.place.region, role, value(claim[role])].join(' '))
      }
    }
  })
})

it('there are five reviewed articles', () => {
  expect(articles.length).toBeGreaterThanOrEqual(5)
})
