import type { DateRange } from '../../../analysis/brush'
import type { Bins } from '../../../analysis/densityBins'
import { isoOfDay } from '../../../text/calendar'
import { formatDate } from '../../../text/formatWhen'

/** The strip's first and last day, and the chosen ones between them. Years are told where there is more than one. */
export function DensityCaption({ bins, range: { from, to } }: { bins: Bins; range: DateRange }) {
  const first = isoOfDay(bins.edges[0]!)
  const last = isoOfDay(bins.edges.at(-1)! - 1)
  const years = new Set([first, last, from ?? first, to ?? last].map((iso) => iso.slice(0, 4)))
  const date = (iso: string): string => `${formatDate(iso, 'short')}${years.size > 1 ? ` ${iso.slice(0, 4)}` : ''}`
  return (
    <p className="density-caption">
      <span>{date(first)}</span>
      {(from ?? to) !== null && (
        <span>
          {from === null ? 'the beginning' : <b>{date(from)}</b>} to {to === null ? 'the end' : <b>{date(to)}</b>}
        </span>
      )}
      <span>{date(last)}</span>
    </p>
  )
}
