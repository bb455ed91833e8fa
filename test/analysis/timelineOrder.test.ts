import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDaySpans } from '../../src/analysis/daySpan'
import { laneOf, orderTimeline } from '../../src/analysis/timelineOrder'
import { chooseRows } from '../../src/analysis/timelineRows'
import type { TimelineRows } from '../../src/analysis/timelineRows'
import { SAMPLE_ENTRIES, sampleEdition } from '../views/timeline/sampleEdition'
import { arbitraryTimeline } from './arbitraryTimeline'

const sample = sampleEdition()
const sampleOrder = orderTimeline(sample)

const idsOf = (rows: TimelineRows, edition = sample) =>
  Array.from(rows.entry.subarray(0, rows.length), (row) => edition.entries[row]!.id)

describe('the order of the timeline', () => {
  it('reads the sample as an editor would set it: by day, talks before arms, one side after the other, parts under their whole', () => {
    const rows = chooseRows(sampleOrder, sample, sample.entries, 'newest')
    expect(Array.from(rows.entry, (row, i) => `${'  '.repeat(rows.depth[i]!)}${sample.entries[row]!.id}`)).toEqual([
      'talks-miami',
      'summit-eu',
      'peskov-contacts',
      'raid-ru',
      '  strike-cherkasy',
      'strike-odesa',
      'raid-ua',
      'strike-rostov',
      '  strike-bataysk',
      'putin-aims',
      'strike-kushuhum',
      'strike-zaporizhzhia',
      'talks-berlin',
      'talks-kyiv',
      'crimea-area',
    ])
  })

  it('shows every entry once, whatever is part of what', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (edition) => {
        const { rows } = orderTimeline(edition)
        expect([...rows].sort((a, b) => a - b)).toEqual(edition.entries.map((_, row) => row))
      }),
    )
  })

  it('shows even entries that claim to be parts of one another', () => {
    const [a, b] = ['strike-odesa', 'strike-rostov'].map((id) => SAMPLE_ENTRIES.find((entry) => entry.id === id)!)
    const edition = sampleEdition([
      { ...a!, partOf: b!.id },
      { ...b!, partOf: a!.id },
    ])
    expect(orderTimeline(edition).rows.toSorted()).toEqual(Uint32Array.of(0, 1))
  })

  it('keeps days together and in order, and a part straight under its whole or its sister parts', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (edition) => {
        const { groups, rows, starts, wholeOf } = orderTimeline(edition)
        expect([...groups].sort(compareDaySpans)).toEqual(groups)
        const lineage = (row: number): number[] => (wholeOf[row] === -1 ? [row] : [...lineage(wholeOf[row]!), row])
        for (let group = 0; group < groups.length; group++) {
          const inGroup = [...rows.subarray(starts[group], starts[group + 1])]
          expect(inGroup.length).toBeGreaterThan(0)
          inGroup.forEach((row, i) => {
            expect(edition.entries[row]!.when.start).toBe(groups[group]!.start)
            if (wholeOf[row] !== -1) expect(lineage(inGroup[i - 1]!)).toContain(wholeOf[row])
          })
          const alone = inGroup.filter((row) => wholeOf[row] === -1).map((row) => laneOf(edition.entries[row]!))
          expect([...alone].sort((a, b) => a - b)).toEqual(alone)
        }
      }),
    )
  })

  it('leaves unsaid the year in which most entries lie, and no year where none holds the most', () => {
    expect(sampleOrder.plainYear).toBe('2025')
    expect(orderTimeline(sampleEdition(SAMPLE_ENTRIES.slice(-2))).plainYear).toBeNull()
  })
})

describe('the rows that a filter leaves', () => {
  it('are the kept entries, each once, in either direction', () => {
    fc.assert(
      fc.property(
        arbitraryTimeline,
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom('newest' as const, 'oldest' as const),
        (edition, keep, direction) => {
          const kept = edition.entries.filter(() => keep.next().value)
          const rows = chooseRows(orderTimeline(edition), edition, kept, direction)
          expect(rows.length).toBe(kept.length)
          expect(idsOf(rows, edition).sort()).toEqual(kept.map(({ id }) => id).sort())
          const groups = [...rows.group].filter((group, i, all) => group !== all[i - 1])
          expect([...groups].sort((a, b) => (direction === 'newest' ? a - b : b - a))).toEqual(groups)
        },
      ),
    )
  })

  it('let a part stand alone where its whole is filtered away', () => {
    const rows = chooseRows(
      sampleOrder,
      sample,
      sample.entries.filter(({ id }) => id === 'strike-bataysk'),
      'newest',
    )
    expect([...rows.depth]).toEqual([0])
  })

  it('turn the days around for oldest first, and leave the order within a day', () => {
    const rows = idsOf(chooseRows(sampleOrder, sample, sample.entries, 'oldest'))
    expect(rows[0]).toBe('crimea-area')
    expect(rows.slice(-3)).toEqual(['summit-eu', 'peskov-contacts', 'talks-miami'])
  })
})
