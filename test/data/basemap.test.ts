import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInPlaces } from '../../src/extract/gazetteer/placeIndex'
import { oblastsOf, territoriesOf, type Basemap } from '../../src/views/map/basemap'

const file = new URL('../../src/views/map/basemap.topo.json', import.meta.url)
const basemap = JSON.parse(readFileSync(file, 'utf8')) as Basemap
const territoryAt = territoriesOf(basemap)
const drawn = new Set(oblastsOf(basemap).map(({ id }) => id))
const towns = [...new Set([...builtInPlaces().byKey.values()].flat())].filter(
  ({ region, precision }) => precision === 'settlement' && drawn.has(region ?? ''),
)

/** The shape that holds most of a region's towns: shapes are simplified, and cut where the map ends. */
function shapeAround(region: string): string | undefined {
  const counts = new Map<string, number>()
  for (const town of towns.filter((each) => each.region === region)) {
    const id = territoryAt(town)
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

describe('the shapes of the map', () => {
  it.each([...new Set(towns.map(({ region }) => region!))])('%s lies where its towns are', (region) => {
    expect([undefined, region]).toContain(shapeAround(region))
  })

  it('has Moscow apart from its oblast', () => {
    expect(territoryAt({ lon: 37.62, lat: 55.75 })).toBe('RU-MOW')
    expect(territoryAt({ lon: 38.8, lat: 55.1 })).toBe('RU-MOS')
  })
})
