import type { DateRange } from '../../../analysis/brush'
import type { Bins } from '../../../analysis/densityBins'
import { formatNumber } from '../../../text/formatCount'
import { isoOfDay } from '../../../text/calendar'
import { formatDate } from '../../../text/formatWhen'

interface DensityCaptionProps {
  bins: Bins
  range: DateRange
  onPage: (direction: 'earlier' | 'later') => void
}

/** The strip's first and last day, the chosen ones between them, and how many entries lie off its ends. */
export function DensityCaption({ bins, range: { from, to }, onPage }: DensityCaptionProps) {
  const first = isoOfDay(bins.edges[0]!)
  const last = isoOfDay(bins.edges.at(-1)! - 1)
  const withYear = new Set([first, last, from ?? first, to ?? last].map((iso) => iso.slice(0, 4))).size > 1
  const date = (iso: string): string => `${formatDate(iso, 'short')}${withYear ? ` ${iso.slice(0, 4)}` : ''}`
  return (
    <p className="density-caption">
      <span>
        {date(first)}
        {bins.before > 0 && (
          <button type="button" className="text-button" onClick={() => onPage('earlier')}>
            {formatNumber(bins.before)} earlier
          </button>
        )}
      </span>
      {(from ?? to) !== null && (
        <span>
          {from === null ? 'until' : <b>{date(from)}</b>} {from !== null && 'to '}
          {to === null ? 'the end' : <b>{date(to)}</b>}
        </span>
      )}
      <span>
        {bins.after > 0 && (
          <button type="button" className="text-button" onClick={() => onPage('later')}>
            {formatNumber(bins.after)} later
          </button>
        )}
        {date(last)}
      </span>
    </p>
  )
}
