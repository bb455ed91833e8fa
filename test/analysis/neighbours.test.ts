import { describe, expect, it } from 'vitest'
import { findNeighbours } from '../../src/analysis/neighbours'
import { ENTRIES, smallEdition } from '../views/smallEdition'

const at = (id: string, order: 'newest' | 'oldest') => {
  const found = findNeighbours(smallEdition, ENTRIES, id, order)
  return found && [found.previous?.id ?? null, found.position, found.next?.id ?? null]
}

describe('findNeighbours', () => {
  it('goes through the timeline as it is read: by day, and within a day what was said before what was done', () => {
    expect(at('position-ukraine', 'newest')).toEqual(['raid-russia', 3, 'strike-zaporizhzhia'])
    expect(at('position-ukraine', 'oldest')).toEqual([null, 1, 'strike-zaporizhzhia'])
  })

  it('ends at both ends', () => {
    expect(at('position-russia', 'newest')).toEqual([null, 1, 'raid-russia'])
    expect(at('position-russia', 'oldest')).toEqual(['raid-russia', 4, null])
  })

  it('knows no neighbours of an entry that the filters hide', () => {
    expect(at('talks-miami', 'newest')).toBeNull()
  })
})
