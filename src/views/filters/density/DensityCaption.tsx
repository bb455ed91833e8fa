import type { DateRange } from '../../../analysis/brush'
import { heightOf } from '../../../analysis/densityBins'
import type { Bins } from '../../../analysis/densityBins'
import { isoOfDay } from '../../../text/calendar'
import { plural } from '../../../text/formatCount'
import { formatSpan } from '../../../text/formatWhen'

interface DensityCaptionProps {
  bins: Bins
  range: DateRange
  /** The bar under the pointer. */
  pointedAt: number | null
}

/** The strip's first and last day; between them the chosen days, or what the bar under the pointer stands for. */
export function DensityCaption({ bins, range: { from, to }, pointedAt }: DensityCaptionProps) {
  const { edges } = bins
  const [first, last] = [isoOfDay(edges[0]!), isoOfDay(edges.at(-1)! - 1)]
  const years = new Set([first, last, from ?? first, to ?? last].map((iso) => iso.slice(0, 4)))
  const date = (start: string, end = start): string =>
    `${formatSpan(start, end, 'short')}${years.size > 1 ? ` ${end.slice(0, 4)}` : ''}`
  return (
    <p className="density-caption">
      <span>{date(first)}</span>
      {pointedAt !== null && pointedAt < edges.length - 1 ? (
        <span>
          {date(isoOfDay(edges[pointedAt]!), isoOfDay(edges[pointedAt + 1]! - 1))}:{' '}
          <b>{plural(heightOf(bins, pointedAt), 'entry begins', 'entries begin')}</b>
        </span>
      ) : (
        (from ?? to) !== null && (
          <span>
            {from !== null && from === to ? (
              <b>{date(from)}</b>
            ) : (
              <>
                {from === null ? 'the beginning' : <b>{date(from)}</b>} to {to === null ? 'the end' : <b>{date(to)}</b>}
              </>
            )}
          </span>
        )
      )}
      <span>{date(last)}</span>
    </p>
  )
}
