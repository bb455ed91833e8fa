import type { Count } from '../model/count'
import type { Entry } from '../model/entry'
import type { PlaceRef } from '../model/place'
import { actorName } from './actorName'
import { claimantsOf, NO_CLAIMANT } from './claimants'
import type { Edition } from './edition'
import { placeOf } from './entryValues'

type Names = Pick<Edition, 'actorById' | 'placeById'>
type Cell = string | number | null

interface Column {
  name: string
  cell: (entry: Entry, names: Names) => Cell
}

/** `cell` is null for entries without such a value, and where it is not told: an empty cell. */
const column = (name: string, cell: Column['cell']): Column => ({ name, cell })

/** A number and, in a column of its own, how it was said; both empty where it is not told, never 0. */
const counts = (name: string, pick: (entry: Entry) => Count | null): Column[] => [
  column(name, (entry) => pick(entry)?.value ?? null),
  column(`${name} bound`, (entry) => pick(entry)?.bound ?? null),
]

const actorNames = (ids: readonly string[], names: Names): string => list(ids.map((id) => actorName(names, id)))
const list = (words: readonly string[]): string => words.join('; ')

const inPlace = (entry: Entry, pick: (place: PlaceRef) => Cell): Cell => {
  const place = placeOf(entry)
  return place && pick(place)
}

const COLUMNS: readonly Column[] = [
  column('id', ({ id }) => id),
  column('kind', ({ kind }) => kind),
  column('title', ({ title }) => title),
  column('first day', ({ when }) => when.start),
  column('last day', ({ when }) => when.end),
  column('date precision', ({ when }) => when.precision),
  column('date basis', ({ when }) => when.basis),
  column('date as written', ({ when }) => when.asWritten),
  column('place', (entry, { placeById }) => inPlace(entry, ({ id }) => placeById.get(id)?.name ?? id)),
  column('place precision', (entry) => inPlace(entry, ({ precision }) => precision)),
  column('latitude', (entry, { placeById }) => inPlace(entry, ({ id }) => placeById.get(id)?.lat ?? null)),
  column('longitude', (entry, { placeById }) => inPlace(entry, ({ id }) => placeById.get(id)?.lon ?? null)),
  column('by', (entry) => (entry.kind === 'strike' ? entry.attacker : entry.kind === 'raid' ? entry.launchedBy : null)),
  column('weapon', (entry) => (entry.kind === 'strike' ? entry.weapon : null)),
  ...counts('killed', (entry) => (entry.kind === 'strike' ? entry.killed : null)),
  ...counts('wounded', (entry) => (entry.kind === 'strike' ? entry.wounded : null)),
  ...counts('children', (entry) => (entry.kind === 'strike' ? entry.children : null)),
  column('damage', (entry) => (entry.kind === 'strike' ? entry.damage : null)),
  ...counts('launched', (entry) => (entry.kind === 'raid' ? entry.launched : null)),
  ...counts('intercepted', (entry) => (entry.kind === 'raid' ? entry.intercepted : null)),
  column('intercepted wording', (entry) => (entry.kind === 'raid' ? entry.wording : null)),
  ...counts('lost', (entry) => (entry.kind === 'raid' ? entry.lost : null)),
  ...counts('hits', (entry) => (entry.kind === 'raid' ? entry.hits : null)),
  ...counts('missiles launched', (entry) => (entry.kind === 'raid' ? entry.missilesLaunched : null)),
  ...counts('missiles intercepted', (entry) => (entry.kind === 'raid' ? entry.missilesIntercepted : null)),
  column('scope', (entry) => (entry.kind === 'raid' ? entry.scope : null)),
  column('form', (entry) => (entry.kind === 'negotiation' ? entry.form : null)),
  column('state', (entry) => (entry.kind === 'negotiation' ? entry.state : null)),
  column('participants', (entry, names) =>
    entry.kind === 'negotiation' ? actorNames(entry.participants, names) : null,
  ),
  column('party', (entry, names) => (entry.kind === 'position' ? actorNames([entry.party], names) : null)),
  column('topic', (entry) => (entry.kind === 'position' ? entry.topic : null)),
  column('stance', (entry) => (entry.kind === 'position' ? entry.stance : null)),
  column('summary', (entry) => (entry.kind === 'position' ? entry.summary : null)),
  column('measure', (entry) => (entry.kind === 'figure' ? entry.measure : null)),
  ...counts('value', (entry) => (entry.kind === 'figure' ? entry.value : null)),
  column('unit', (entry) => (entry.kind === 'figure' ? entry.unit : null)),
  column('deadline first day', (entry) => (entry.kind === 'figure' ? (entry.deadline?.start ?? null) : null)),
  column('deadline last day', (entry) => (entry.kind === 'figure' ? (entry.deadline?.end ?? null) : null)),
  column('deadline as written', (entry) => (entry.kind === 'figure' ? (entry.deadline?.asWritten ?? null) : null)),
  column('deadline precision', (entry) => (entry.kind === 'figure' ? (entry.deadline?.precision ?? null) : null)),
  column(
    'attributed to',
    ({ attributedTo }, names) => attributedTo && (list(claimantsOf(names, attributedTo)) || NO_CLAIMANT),
  ),
  column('attributed to as written', ({ attributedTo }) => attributedTo?.asWritten ?? null),
  column('part of', ({ partOf }) => partOf),
  column('sources', ({ sources }) => list(sources)),
  column('claims', ({ claimCount }) => claimCount),
  column('status', ({ status }) => status),
  column('disputed', ({ disputed }) => disputed),
]

/** Characters with which spreadsheets begin a formula; a tab or a line break before one does not stop them. */
const FORMULA = /^[\t\r\n ]*[=+\-@]|^[\t\r]/

/**
 * One cell by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it: articles are
 * written by strangers. Numbers are ours and stay numbers, so that -80.19° remains one.
 */
export function printCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Entries as CSV (RFC 4180, lines ended by CRLF), with a header; one row each, in the order given. */
export const printCsv = (entries: readonly Entry[], names: Names): string =>
  [
    COLUMNS.map(({ name }) => printCell(name)).join(','),
    ...entries.map((entry) => COLUMNS.map(({ cell }) => printCell(cell(entry, names))).join(',')),
    '',
  ].join('\r\n')
