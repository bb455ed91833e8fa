import type { Entry } from '../../model/entry'
import type { When } from '../../model/when'
import { formatSpan } from '../../text/formatWhen'
import { precisionAfter } from '../../text/precisionAfter'

const KIND_LABELS = { raid: 'drone raid', strike: 'strike', position: 'position', figure: 'figure' } as const

/** What one entry is: of the talks, which form they took. */
export const kindCell = (entry: Entry): string => (entry.kind === 'negotiation' ? entry.form : KIND_LABELS[entry.kind])

/** "17–18 Dec 2025, night": short enough for a column. */
export function dateCell(when: When): string {
  const { start, end } = when
  const first = start.slice(0, 4) === end.slice(0, 4) ? '' : ` ${start.slice(0, 4)}`
  const days = first
    ? `${formatSpan(start, start, 'short')}${first} – ${formatSpan(end, end, 'short')}`
    : formatSpan(start, end, 'short')
  return `${days} ${end.slice(0, 4)}${precisionAfter(when)}`
}
