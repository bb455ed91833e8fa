import { describe, expect, it } from 'vitest'
import { datasetOf, edit, entryOf, YAML } from './smallSeeds'

describe('the sides of an entry', () => {
  const sidesOf = (strike: string): string[] => {
    const places = `crimea: { name: Crimea, lat: 45, lon: 34, precision: region, country: UA }
bataysk: { name: Bataysk, lat: 47.1, lon: 39.7, precision: settlement, country: RU }
miami: { name: Miami, lat: 25.7, lon: -80.2, precision: settlement, country: US }`
    const text = 'A place was hit.'
    const head = YAML.split('  boilerplate:')[0]
    const yaml = `${head}claims: [{ entry: told, quote: A place was hit., strike: { ${strike} } }]`
    const registry = { 'places.yaml': places, 'entries.yaml': 'told: { kind: strike, title: x }' }
    return entryOf(datasetOf({ text, yaml, registry }), 'told', 'strike').sides
  }

  it.each([
    ['attacker: UA, place: { id: bataysk, asWritten: place }', ['UA', 'RU']],
    ['attacker: UA, place: { id: crimea, asWritten: place }', ['UA']],
    ['attacker: RU, place: { id: crimea, asWritten: place }', ['UA', 'RU']],
    ['place: { id: bataysk, asWritten: place }', ['RU']],
    ['attacker: RU, place: { id: miami, asWritten: place }', ['RU']],
  ])('are who struck and whose place was hit, by recognised borders: %s', (strike, sides) => {
    expect(sidesOf(strike)).toEqual(sides)
  })

  it('are both in a raid, whoever launched it and whoever says so', () => {
    const yaml = edit(YAML, 'launchedBy: RU', 'launchedBy: UA')
    expect(entryOf(datasetOf({ yaml }), 'raid-russia-2025-12-17', 'raid').sides).toEqual(['UA', 'RU'])
  })
})
