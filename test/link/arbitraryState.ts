import fc from 'fast-check'
import { LARGEST_ZOOM, OUTER_BOX } from '../../src/link/mapLimits'
import { ILLEGIBLE, LONGEST_QUERY, sortedUnique } from '../../src/link/parseLink'
import { SORT_COLUMNS, TABLED_VIEWS, VIEWS } from '../../src/link/viewState'
import type { ViewState } from '../../src/link/viewState'
import { SIDES } from '../../src/model/side'
import { ENTRY_KINDS } from '../../src/model/values'
import { isoOfDay } from '../../src/text/calendar'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const listOf = <T extends string>(item: fc.Arbitrary<T>) =>
  fc.array(item, { maxLength: 4 }).map((items) => sortedUnique(items))
const some = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null })
const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((n) => n / 1000)
const [[south, west], [north, east]] = OUTER_BOX
/** Short ones, and ones as long as they may be, of characters that are one or two units of UTF-16. */
const query = fc.oneof(
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('a', 'é', 'Ї', '🚁', '𝒳'), { minLength: LONGEST_QUERY - 10, maxLength: LONGEST_QUERY })
    .map((characters) => characters.join('')),
)

const span = fc
  .tuple(some(fc.integer({ min: 0, max: 40_000 })), some(fc.integer({ min: 0, max: 40_000 })))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
  .map(([from, to]) => ({ from: from == null ? null : isoOfDay(from), to: to == null ? null : isoOfDay(to) }))

const rest = fc.record({
  actors: listOf(id),
  kinds: listOf(fc.constantFrom(...ENTRY_KINDS)),
  sides: listOf(fc.constantFrom(...SIDES)),
  sources: listOf(id),
  // What could not be read is no query: a link leaves that character out, and says so.
  query: query.map((text) => text.replaceAll(ILLEGIBLE, '').trim()),
  entry: some(id),
  claim: some(id),
  article: some(id),
  view: fc.constantFrom(...VIEWS),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
  tables: listOf(fc.constantFrom(...TABLED_VIEWS)),
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
  map: some(
    fc.record({
      zoom: fc.integer({ min: 0, max: LARGEST_ZOOM * 100 }).map((n) => n / 100),
      lat: degrees(south, north),
      lon: degrees(west, east),
    }),
  ),
})

/** Any state that the page can be in. */
export const arbitraryState: fc.Arbitrary<ViewState> = fc
  .tuple(span, rest)
  .map(([dates, others]) => ({ ...dates, ...others }))
