import type { Entry } from '../model/entry'

/**
 * Visits the kept entries with their row, their position in `all`. Both lists have the edition's order, as
 * `filterEntries` gives it, so one walk along them finds every row.
 */
export function forEachRow(
  all: readonly Entry[],
  kept: readonly Entry[],
  visit: (row: number, entry: Entry) => void,
): void {
  let row = 0
  for (const entry of kept) {
    while (row < all.length && all[row] !== entry) row++
    if (row < all.length) visit(row++, entry)
  }
}
