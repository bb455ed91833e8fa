/** Where each row of a long list begins, in CSS pixels from the top of the first. */

/** Taken for a row that has not been drawn yet: a title on one line, a line under it, and the space around them. */
export const USUAL_ROW_PX = 60

/**
 * Adds up the heights: `offsets[i]` is the top of row i and `offsets[rows.length]` the bottom of the last. `heights` is
 * by what a row shows, not by where it stands, so that heights once measured survive a filter; 0 is "not measured".
 */
export function computeOffsets(rows: Uint32Array, heights: Float32Array): Float64Array {
  const offsets = new Float64Array(rows.length + 1)
  for (let i = 0; i < rows.length; i++) offsets[i + 1] = offsets[i]! + (heights[rows[i]!]! || USUAL_ROW_PX)
  return offsets
}

/** The row that covers the height `y`; the first or the last where `y` lies outside. Takes log n steps. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (offsets[middle]! <= y) low = middle
    else high = middle - 1
  }
  return low
}
