/** Taken for a row that has not been drawn yet: a title on one line, a line under it, and the space around them. */
export const USUAL_ROW_PX = 60

/**
 * Where each row of a long list stands, in CSS pixels from the top of the first. Adding up 100,000 heights anew takes
 * about a tenth of a millisecond, so no cleverer structure is kept.
 */
export class RowLayout {
  readonly #rows: Uint32Array
  readonly #heights: Float32Array
  #tops: Float64Array

  /**
   * `rows` names what each row shows. `heights` is by those names, not by place, so that what was measured survives a
   * filter; 0 is "not measured".
   */
  constructor(rows: Uint32Array, heights: Float32Array) {
    this.#rows = rows
    this.#heights = heights
    this.#tops = this.#addUp()
  }

  /** The top of a row; of the row after the last, the bottom of the list. */
  topOf(row: number): number {
    return this.#tops[row]!
  }

  /** The row that covers the height `y`; the first or the last where `y` lies outside. Takes log n steps. */
  rowAt(y: number): number {
    let low = 0
    let high = Math.max(0, this.#rows.length - 1)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#tops[middle]! <= y) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Takes in the heights of rows as drawn. Answers how far `anchor` has moved by it. */
  measure(drawn: Iterable<{ row: number; px: number }>, anchor: number): number {
    let isNews = false
    for (const { row, px } of drawn) {
      const name = this.#rows[row]!
      if (Math.abs(this.#heights[name]! - px) <= LEAST_CHANGE_PX) continue
      this.#heights[name] = px
      isNews = true
    }
    if (!isNews) return 0
    const before = this.topOf(anchor)
    this.#tops = this.#addUp()
    return this.topOf(anchor) - before
  }

  #addUp(): Float64Array {
    const tops = new Float64Array(this.#rows.length + 1)
    this.#rows.forEach((name, row) => (tops[row + 1] = tops[row]! + (this.#heights[name]! || USUAL_ROW_PX)))
    return tops
  }
}

/** Browsers round what they measure. */
const LEAST_CHANGE_PX = 0.5
