import fc from 'fast-check'
import { normalise } from '../../src/link/parseLink'
import { SORT_COLUMNS, TABLED_VIEWS, VIEWS } from '../../src/link/viewState'
import type { ViewState } from '../../src/link/viewState'
import { SIDES } from '../../src/model/side'
import { ENTRY_KINDS } from '../../src/model/values'
import { isoOfDay } from '../../src/text/calendar'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const listOf = <T extends string>(item: fc.Arbitrary<T>) =>
  fc.array(item, { maxLength: 4 }).map((items) => normalise(items))
const some = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null })
const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000 + 0)

const span = fc
  .tuple(some(fc.integer({ min: 0, max: 40_000 })), some(fc.integer({ min: 0, max: 40_000 })))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
  .map(([from, to]) => ({ from: from == null ? null : isoOfDay(from), to: to == null ? null : isoOfDay(to) }))

const rest = fc.record({
  actors: listOf(id),
  kinds: listOf(fc.constantFrom(...ENTRY_KINDS)),
  sides: listOf(fc.constantFrom(...SIDES)),
  sources: listOf(id),
  query: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim()),
  entry: some(id),
  claim: some(id),
  article: some(id),
  view: fc.constantFrom(...VIEWS),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
  tables: listOf(fc.constantFrom(...TABLED_VIEWS)),
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
  map: some(
    fc.record({ zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100), lat: degrees(90), lon: degrees(180) }),
  ),
})

/** Any state that the page can be in. */
export const arbitraryState: fc.Arbitrary<ViewState> = fc
  .tuple(span, rest)
  .map(([dates, others]) => ({ ...dates, ...others }))
