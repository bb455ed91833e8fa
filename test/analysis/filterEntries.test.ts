import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterEntries } from '../../src/analysis/filterEntries'
import type { Question } from '../../src/analysis/filterEntries'
import { SIDES } from '../../src/model/side'
import { isoOfDay } from '../../src/text/calendar'
import { ACTORS, arbitraryEdition, ARTICLES } from './arbitraryEdition'

const date = fc.option(fc.integer({ min: 20_395, max: 20_455 }).map(isoOfDay), { nil: null })

const question: fc.Arbitrary<Question> = fc.record({
  from: date,
  to: date,
  actors: fc.subarray(ACTORS),
  kinds: fc.subarray(['position' as const, 'figure' as const]),
  sides: fc.subarray([...SIDES]),
  sources: fc.subarray(ARTICLES),
  matches: fc.option(fc.uint8Array({ min: 0, max: 1, minLength: 13, maxLength: 13 }), { nil: null }),
})

const ANY: Question = { from: null, to: null, actors: [], kinds: [], sides: [], sources: [], matches: null }

describe('filtering entries', () => {
  it('keeps exactly the entries that pass each filter read one by one', () => {
    fc.assert(
      fc.property(arbitraryEdition, question, (edition, asked) => {
        const { from, to, actors, kinds, sides, sources, matches } = asked
        const meets = (chosen: readonly string[], has: readonly string[]) =>
          chosen.length === 0 || chosen.some((id) => has.includes(id))
        const expected = edition.entries.filter(
          (entry, row) =>
            (to === null || entry.when.start <= to) &&
            (from === null || entry.when.end >= from) &&
            meets(actors, entry.actors) &&
            meets(kinds, [entry.kind]) &&
            meets(sides, entry.sides) &&
            meets(sources, entry.sources) &&
            (matches === null || matches[row] === 1),
        )
        expect(filterEntries(edition, asked).entries).toEqual(expected)
      }),
    )
  })

  it('keeps everything where nothing is chosen', () => {
    fc.assert(
      fc.property(arbitraryEdition, (edition) => {
        expect(filterEntries(edition, ANY).entries).toEqual(edition.entries)
      }),
    )
  })

  it('says of each option how many entries choosing it alone would leave', () => {
    fc.assert(
      fc.property(arbitraryEdition, question, (edition, asked) => {
        const { counts } = filterEntries(edition, asked)
        for (const id of ACTORS)
          expect(counts.actors.get(id)).toBe(filterEntries(edition, { ...asked, actors: [id] }).entries.length)
        for (const side of SIDES)
          expect(counts.sides.get(side)).toBe(filterEntries(edition, { ...asked, sides: [side] }).entries.length)
        for (const id of ARTICLES)
          expect(counts.sources.get(id)).toBe(filterEntries(edition, { ...asked, sources: [id] }).entries.length)
        expect(counts.kinds.get('figure')).toBe(filterEntries(edition, { ...asked, kinds: ['figure'] }).entries.length)
        expect(counts.anyDate).toEqual(filterEntries(edition, { ...asked, from: null, to: null }).entries)
      }),
    )
  })

  it('keeps an entry whose span only touches the range, as a night that begins on its last day', () => {
    const [edition] = fc.sample(
      arbitraryEdition.filter(({ entries }) => entries.length > 0),
      { numRuns: 1, seed: 7 },
    )
    const { start, end } = edition!.entries[0]!.when
    expect(filterEntries(edition!, { ...ANY, to: start }).entries).toContain(edition!.entries[0])
    expect(filterEntries(edition!, { ...ANY, from: end }).entries).toContain(edition!.entries[0])
  })
})
