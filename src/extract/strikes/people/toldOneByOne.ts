import type { Count } from '../../../model/count'
import type { StrikePart } from '../strikePart'

/** "Two women aged 72 and 56 were hurt. A man of 70 was wounded": each told by age, and none twice. */
export const areOthers = (known: Count, told: Count, before: readonly string[], next: readonly string[]): boolean =>
  before.length === known.value && next.length === told.value && !next.some((age) => before.includes(age))

/**
 * "Five died, a boy among them. … Four men are also dead", "Six are hurt. … Two got cuts. … Four more were taken to
 * hospital": those told one after another make up the number that stands.
 */
export const isCountedWith = (
  known: Count,
  told: Count,
  { draft, latest }: StrikePart,
  role: 'killed' | 'wounded',
): boolean =>
  known.value === told.value + (draft.children?.value ?? Infinity) ||
  (latest[role] !== null && latest[role].value < known.value && known.value >= told.value + latest[role].value)
