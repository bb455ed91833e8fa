import type { EntryKind } from '../../model/values'
import type { When, WhenPrecision } from '../../model/when'
import { formatSpan } from '../../text/formatWhen'

/** What one entry of a kind is called. */
export const KIND_LABELS: Record<EntryKind, string> = {
  negotiation: 'Talks',
  raid: 'Drone raid',
  strike: 'Strike',
  position: 'Position',
  figure: 'Figure',
}

/** What a precision adds to the days; a day speaks for itself. */
const PRECISION_WORDS: Record<WhenPrecision, string> = {
  time: '',
  day: '',
  night: ', night',
  weekend: ', weekend',
  week: ', week',
  month: ', month',
  vague: ', some time',
}

/** "17–18 Dec 2025, night": short enough for a column. */
export function dateCell({ start, end, precision }: When): string {
  const first = start.slice(0, 4) === end.slice(0, 4) ? '' : ` ${start.slice(0, 4)}`
  const days = first ? `${formatSpan(start, start, 'short')}${first} – ${formatSpan(end, end, 'short')}` : formatSpan(start, end, 'short')
  return `${days} ${end.slice(0, 4)}${PRECISION_WORDS[precision]}`
}
