import { describe, expect, it } from 'vitest'
import { arrangePositions, differentWordings } from '../../src/analysis/positionsMatrix'
import type { Entry } from '../../src/model/entry'
import { CLAIMS, ENTRIES, smallEdition } from '../views/smallEdition'

const actors = smallEdition.actorById
const position = ENTRIES.find((entry) => entry.kind === 'position')!

describe('arrangePositions', () => {
  it('puts each position under its topic and its party’s side', () => {
    const matrix = arrangePositions(ENTRIES, actors)
    expect(matrix.rows.map(({ topic }) => topic)).toEqual(['nato'])
    expect(matrix.rows[0]!.cells.get('RU')!.map(({ id }) => id)).toEqual(['position-russia'])
    expect(matrix.rows[0]!.cells.get('UA')!.map(({ id }) => id)).toEqual(['position-ukraine'])
    expect(matrix.count).toBe(2)
  })

  it('always has a column for each party, and one for others only where there are any', () => {
    expect(arrangePositions([], actors).sides).toEqual(['RU', 'UA', 'US', 'EU'])
    const other: Entry = { ...position, party: 'nobody-known' } as Entry
    expect(arrangePositions([other], actors).sides).toContain('other')
  })

  it('keeps the latest first, in the order of the edition', () => {
    const older = { ...position, id: 'older' }
    const [row] = arrangePositions([position, older], actors).rows
    expect([...row!.cells.values()][0]!.map(({ id }) => id)).toEqual([position.id, 'older'])
  })

  it('knows whether the year can be left out', () => {
    const lastYear = { ...position, when: { ...position.when, start: '2024-12-31' } }
    expect(arrangePositions([position], actors).isOneYear).toBe(true)
    expect(arrangePositions([lastYear], actors).isOneYear).toBe(false)
  })
})

describe('differentWordings', () => {
  const told = CLAIMS.filter((claim) => claim.entry === 'position-ukraine')

  it('gives each wording once where claims put a position differently', () => {
    expect(differentWordings([...told, { ...told[0]!, id: '004-9' }]).map(({ id }) => id)).toEqual(['004-3', '004-4'])
  })

  it('gives none where they agree, and does not hear suspect claims', () => {
    expect(differentWordings([told[0]!])).toEqual([])
    expect(differentWordings([told[0]!, { ...told[1]!, suspect: 'Not theirs.' }])).toEqual([])
  })
})
