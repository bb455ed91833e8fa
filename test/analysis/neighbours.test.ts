import { describe, expect, it } from 'vitest'
import { findNeighbours } from '../../src/analysis/neighbours'
import { ENTRIES } from '../views/smallEdition'

const at = (id: string, order: 'newest' | 'oldest') => {
  const found = findNeighbours(ENTRIES, id, order)
  return found && [found.previous?.id ?? null, found.position, found.next?.id ?? null]
}

describe('findNeighbours', () => {
  it('goes through the list in the order in which it is read', () => {
    expect(at('raid-russia', 'newest')).toEqual(['position-ukraine', 3, 'strike-zaporizhzhia'])
    expect(at('raid-russia', 'oldest')).toEqual(['strike-zaporizhzhia', 2, 'position-ukraine'])
  })

  it('ends at both ends', () => {
    expect(at('position-russia', 'newest')).toEqual([null, 1, 'position-ukraine'])
    expect(at('position-russia', 'oldest')).toEqual(['position-ukraine', 4, null])
  })

  it('knows no neighbours of an entry that the filters hide', () => {
    expect(at('talks-miami', 'newest')).toBeNull()
  })
})
