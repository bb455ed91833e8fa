import fc from 'fast-check'
import { openEdition } from '../../src/analysis/edition'
import type { Edition } from '../../src/analysis/edition'
import type { Entry } from '../../src/model/entry'
import { isoOfDay } from '../../src/text/calendar'
import { emptyManifest } from '../manifest'

/** Strikes and talks over a few days, some of them parts of others, in the edition's order: newest first, then by id. */
export const arbitraryTimeline: fc.Arbitrary<Edition> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 20_400, max: 20_404 }),
      isNight: fc.boolean(),
      lane: fc.constantFrom('talks' as const, 'RU' as const, 'UA' as const, null),
      /** The number of an earlier entry that this one is part of, so that no ring can form. */
      whole: fc.option(fc.nat(), { nil: null, freq: 2 }),
    }),
    { maxLength: 25 },
  )
  .map((seeds) =>
    seeds
      .map(({ day, isNight, lane, whole }, number): Entry => {
        const common = {
          id: `entry-${number}`,
          title: `Entry ${number}`,
          when: {
            start: isoOfDay(day),
            end: isoOfDay(isNight ? day + 1 : day),
            precision: isNight ? ('night' as const) : ('day' as const),
            basis: 'stated' as const,
            asWritten: null,
          },
          partOf: whole === null || number === 0 ? null : `entry-${whole % number}`,
          actors: [],
          sides: [],
          sources: ['000'],
          claimCount: 1,
          status: 'reviewed' as const,
          attributedTo: null,
          disputed: null,
        }
        return lane === 'talks'
          ? {
              ...common,
              kind: 'negotiation',
              form: 'meeting',
              place: null,
              participants: [],
              state: 'held',
              states: ['held'],
            }
          : {
              ...common,
              kind: 'strike',
              place: { id: 'odesa', precision: 'settlement' },
              attacker: lane,
              weapon: null,
              killed: null,
              wounded: null,
              children: null,
              damage: null,
            }
      })
      .sort((a, b) => (a.when.start === b.when.start ? (a.id < b.id ? -1 : 1) : a.when.start < b.when.start ? 1 : -1)),
  )
  .map((entries) =>
    openEdition(
      { articles: [], actors: [], places: [], entries, renamed: {}, texts: {} },
      emptyManifest(entries.length),
    ),
  )
