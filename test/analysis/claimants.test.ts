import { describe, expect, it } from 'vitest'
import { claimantsOf, sourceIn } from '../../src/analysis/claimants'
import { smallEdition } from '../views/smallEdition'

describe('the source that words of attribution name', () => {
  it.each([
    ['rescuers said', 'rescuers'],
    ['local officials', 'local officials'],
    ['as local officials said', 'local officials'],
    ['officials who were briefed on the matter said', 'officials who were briefed on the matter'],
    ['a person who is involved in the negotiations told Axios', 'a person who is involved in the negotiations'],
    ['A Kremlin aide was quoted as saying', 'A Kremlin aide was quoted as saying'],
    ['family', 'family'],
    ['according to local officials', 'local officials'],
    ['A police spokesman told Reuters on Wednesday', 'A police spokesman'],
    ['a senior official, speaking anonymously, said', 'a senior official, speaking anonymously'],
    ['Injuries were reported by residents', 'residents'],
  ])('of %j is %j', (words, source) => {
    expect(sourceIn(words)).toBe(source)
  })

  it.each([
    'reportedly',
    'Reportedly',
    'Additional injuries were reported',
    'is widely believed',
    'it has been claimed',
  ])('is none of %j', (words) => {
    expect(sourceIn(words)).toBeNull()
  })
})

it('names actors as the registry does, whatever the words', () => {
  expect(claimantsOf(smallEdition, { actors: ['air-force'], asWritten: 'its spokesman said' })).toEqual([
    'Ukraine’s Air Force',
  ])
  expect(claimantsOf(smallEdition, { actors: [], asWritten: 'reportedly' })).toEqual([])
})
