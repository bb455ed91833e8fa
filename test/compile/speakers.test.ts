import { describe, expect, it } from 'vitest'
import { saidOf, strikeTold, type Said } from './toldAs'

describe('a meeting', () => {
  it('is told by whoever gives its day; with no day its place; else what it was; and by nobody where the article dates it', () => {
    const by = (speaker: string) => ({ speaker, words: `${speaker} spoke of the talks.` })
    const day = { ...by('witkoff'), when: '{ on: 2025-12-17 }' }
    const place = { ...by('dmitriev'), place: '{ id: miami, asWritten: talks }' }
    const neither = by('air-force')
    const speaker = (...told: Said[]) => saidOf('meeting', ...told).attributedTo?.actors
    expect(speaker(day, place, neither)).toEqual(['witkoff'])
    expect(speaker(place, neither)).toEqual(['dmitriev'])
    expect(speaker({ ...day, speaker: null }, place, neither)).toBeUndefined()
    expect(speaker(neither, by('witkoff'))).toEqual(['air-force'])
  })
})

describe('a statement', () => {
  const claimed = { speaker: 'dmitriev', words: 'Dmitriev spoke of gains.' }
  const denied = { speaker: 'witkoff', words: 'Witkoff spoke of none.' }

  it('is told by one of two who differ only if he gives its day or place', () => {
    expect(saidOf('report', { ...claimed, when: '{ on: 2025-12-17 }' }, denied).attributedTo?.actors).toEqual([
      'dmitriev',
    ])
    expect(saidOf('report', claimed, denied).attributedTo).toBeNull()
  })

  it('is told by its only speaker, whatever he is called', () => {
    expect(saidOf('statement', claimed, { ...denied, speaker: 'dmitriev' }).attributedTo?.actors).toEqual(['dmitriev'])
  })
})

describe('a strike', () => {
  const wounded = { words: 'In Cherkasy 6 were wounded, he said.', wounded: '6', by: 'witkoff' }
  const killed = { words: 'In Cherkasy 1 was killed, he said.', wounded: 'null', killed: '1' }

  it('is told by whoever counts its casualties', () => {
    expect(strikeTold(wounded, { ...killed, by: 'witkoff' }).attributedTo?.actors).toEqual(['witkoff'])
    expect(strikeTold({ ...wounded, wounded: 'null' }).attributedTo?.actors).toEqual(['witkoff'])
  })

  it('is told by nobody in particular where one counts the wounded and another the dead', () => {
    expect(strikeTold(wounded, { ...killed, by: 'dmitriev' }).attributedTo).toBeNull()
    // Whoever counts the wounded has not been told to count the dead.
    expect(strikeTold(wounded, killed).attributedTo).toBeNull()
  })
})
