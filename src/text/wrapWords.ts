/** "at least 10" is one number, which is not parted; nor does a line end with "and". */
const NO_BREAK_AFTER = /(^| )(at|least|most|about|number|and)$/

/** A text on so many lines that its longest is as short as can be; on fewer, or one, where it cannot be parted. */
export function wrapWords(text: string, lines: number): string[] {
  if (lines < 2) return [text]
  let best = [text]
  for (const { index } of text.matchAll(/ /g)) {
    const first = text.slice(0, index)
    if (NO_BREAK_AFTER.test(first)) continue
    const wrapped = [first, ...wrapWords(text.slice(index + 1), lines - 1)]
    if (longest(wrapped) < longest(best)) best = wrapped
  }
  return best
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length))
