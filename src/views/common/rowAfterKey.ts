/** How many rows a key goes on, or back. */
export type RowSteps = Readonly<Record<string, number>>

export const ARROWS: RowSteps = { ArrowDown: 1, ArrowUp: -1 }

/** Where a key leads from row `row` of `count`: Home, End, and those with steps; null for the keys that are not ours. */
export function rowAfterKey(key: string, row: number, count: number, steps = ARROWS): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const by = steps[key]
  return by === undefined ? null : Math.min(Math.max(row + by, 0), count - 1)
}

/** The number of the row in which an element stands, as its attribute has it; null outside the rows. */
export function rowOf(target: EventTarget | null, attribute: 'data-row' | 'data-index'): number | null {
  const row = target instanceof Element ? target.closest(`[${attribute}]`)?.getAttribute(attribute) : null
  return row == null ? null : Number(row)
}
