import { COUNT_COLUMNS, countOf } from '../../analysis/entryValues'
import type { CountColumn } from '../../analysis/entryValues'
import type { SortColumn, ViewState } from '../../link/viewState'
import type { Entry } from '../../model/entry'

export interface TableColumn {
  id: SortColumn
  name: string
  isNumber: boolean
  /** What the two orders are called; the first is the one a first press gives. */
  orders: [first: Order, second: Order]
}

interface Order {
  descending: boolean
  words: string
}

const UP: Order = { descending: false, words: 'A to Z' }
const DOWN: Order = { descending: true, words: 'Z to A' }
const MOST: Order = { descending: true, words: 'most first' }
const LEAST: Order = { descending: false, words: 'fewest first' }

const text = (id: SortColumn, name: string): TableColumn => ({ id, name, isNumber: false, orders: [UP, DOWN] })
const number = (id: SortColumn, name: string): TableColumn => ({ id, name, isNumber: true, orders: [MOST, LEAST] })

/** The columns of the table of all entries, from left to right. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  {
    id: 'when',
    name: 'Date',
    isNumber: false,
    orders: [
      { descending: true, words: 'newest first' },
      { descending: false, words: 'oldest first' },
    ],
  },
  {
    id: 'kind',
    name: 'Kind',
    isNumber: false,
    orders: [
      { descending: false, words: 'negotiations first' },
      { descending: true, words: 'figures first' },
    ],
  },
  text('title', 'Entry'),
  text('place', 'Place'),
  text('who', 'Said by'),
  number('killed', 'Killed'),
  number('wounded', 'Wounded'),
  number('launched', 'Launched'),
  number('intercepted', 'Intercepted'),
  number('sources', 'Sources'),
]

/**
 * The columns that some row has a value for: among talks alone no one counts drones. The one sorted by stays, and can be
 * turned round.
 */
export function columnsFor(rows: readonly Entry[], sort: Sort): readonly TableColumn[] {
  return TABLE_COLUMNS.filter(
    ({ id }) => id === sort.column || !isCountColumn(id) || rows.some((entry) => countOf(entry, id) !== undefined),
  )
}

const isCountColumn = (id: SortColumn): id is CountColumn => (COUNT_COLUMNS as readonly SortColumn[]).includes(id)

type Sort = ViewState['sort']

const columnOf = ({ column }: Sort): TableColumn => TABLE_COLUMNS.find(({ id }) => id === column)!

/** "newest first". */
export const orderWords = (sort: Sort): string =>
  columnOf(sort).orders.find(({ descending }) => descending === sort.descending)!.words

/** "date, newest first". */
export const sortWords = (sort: Sort): string => `${columnOf(sort).name.toLowerCase()}, ${orderWords(sort)}`

/** The sort that pressing a column's head gives: its first order, or the other one where it is sorted by already. */
export const pressColumn = (sort: Sort, { id, orders: [first, second] }: TableColumn): Sort => ({
  column: id,
  descending: sort.column === id && sort.descending === first.descending ? second.descending : first.descending,
})
