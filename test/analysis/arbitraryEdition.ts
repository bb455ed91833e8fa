import fc from 'fast-check'
import { openEdition } from '../../src/analysis/edition'
import type { Edition } from '../../src/analysis/edition'
import type { Entry } from '../../src/model/entry'
import { SIDES } from '../../src/model/side'
import { isoOfDay } from '../../src/text/calendar'
import { emptyManifest } from '../manifest'

const ACTORS = ['kirill-dmitriev', 'steve-witkoff', 'dmitry-peskov']
const ARTICLES = ['000', '001']

const entry = (number: number): fc.Arbitrary<Entry> =>
  fc
    .record({
      start: fc.integer({ min: 20_400, max: 20_450 }),
      days: fc.integer({ min: 0, max: 3 }),
      actors: fc.subarray(ACTORS),
      sides: fc.subarray([...SIDES]),
      sources: fc.subarray(ARTICLES, { minLength: 1 }),
      isPosition: fc.boolean(),
    })
    .map(({ start, days, actors, sides, sources, isPosition }): Entry => {
      const common = {
        id: `entry-${number}`,
        title: `Entry ${number}`,
        when: {
          start: isoOfDay(start),
          end: isoOfDay(start + days),
          precision: 'day' as const,
          basis: 'resolved' as const,
          asWritten: null,
        },
        partOf: null,
        actors,
        sides,
        sources,
        claimCount: sources.length,
        status: 'reviewed' as const,
        attributedTo: null,
        disputed: null,
      }
      return isPosition
        ? { ...common, kind: 'position', party: ACTORS[0]!, topic: 'nato', stance: 'rejects', summary: 'No' }
        : { ...common, kind: 'figure', measure: 'count', value: null, unit: null, deadline: null }
    })

/** A small edition of any shape: enough to ask every question of it. */
export const arbitraryEdition: fc.Arbitrary<Edition> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => entry(number))))
  .map((entries) =>
    openEdition(
      {
        articles: ARTICLES.map((id) => ({
          id,
          file: `${id}.txt`,
          outlet: null,
          outletReason: null,
          headline: null,
          headlineReason: null,
          publishedOn: '2025-12-18',
          publishedReason: '',
          boilerplate: [],
          status: 'reviewed',
          claimCount: 0,
        })),
        actors: ACTORS.map((id) => ({ id, name: id, side: 'RU', type: 'person', roles: [], spellings: [] })),
        places: [],
        entries,
        renamed: {},
        texts: {},
      },
      emptyManifest(entries.length),
    ),
  )

export { ACTORS, ARTICLES }
