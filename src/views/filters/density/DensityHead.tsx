import { UNITS } from '../../../analysis/densityBins'
import type { Bins, Unit } from '../../../analysis/densityBins'
import { formatNumber } from '../../../text/formatCount'

/** How close the strip looks; `all` leaves no entry out. */
export type Zoom = Unit | 'all'

interface DensityHeadProps {
  bins: Bins
  zoom: Zoom
  /** The unit in which all dates are drawn; null where the strip draws them all anyhow. */
  wholeUnit: Unit | null
  onZoom: (zoom: Zoom) => void
  onPage: (direction: 'earlier' | 'later') => void
}

/** What a bar stands for, and how many entries lie off the strip's ends, with the way to them. */
export function DensityHead({ bins, zoom, wholeUnit, onZoom, onPage }: DensityHeadProps) {
  return (
    <div className="density-head">
      <label>
        Entries by{' '}
        <select value={zoom} onChange={({ target }) => onZoom(target.value as Zoom)}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
          {wholeUnit && <option value="all">{wholeUnit}, all dates</option>}
        </select>
      </label>
      {(['earlier', 'later'] as const).map((direction) => {
        const count = direction === 'earlier' ? bins.before : bins.after
        return (
          count > 0 && (
            <button key={direction} type="button" className="text-button" onClick={() => onPage(direction)}>
              {formatNumber(count)} {direction}
            </button>
          )
        )
      })}
    </div>
  )
}
