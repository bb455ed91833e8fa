import type { NightLayout, NightSegment } from '../../analysis/layOutNight'
import { percent } from './percent'

/**
 * The words on and beside a night's bar, drawn over it as text of the page, so that they grow with the page's text.
 * Hidden from screen readers, to whom the bar's name says the same.
 */
export function NightLabels({ layout: { segments, end, isOpen, after } }: { layout: NightLayout }) {
  return (
    <div className="drones-labels" aria-hidden="true">
      {segments.map((segment) => (
        <SegmentLabel key={segment.part} {...segment} />
      ))}
      {isOpen && <span className="drones-open-end" style={{ left: percent(end) }} />}
      {after && (
        <span className={`drones-after${isOpen ? ' drones-after-open' : ''}`} style={{ left: percent(end) }}>
          <b>{after.strong}</b> <span>{after.words}</span>
        </span>
      )}
    </div>
  )
}

const SegmentLabel = ({ part, left, width, label: { number, words, place } }: NightSegment) => (
  <>
    <span className={`drones-label drones-label-${part}`} style={{ left: percent(left), width: percent(width) }}>
      <b>{number}</b> {place === 'inside' && words}
    </span>
    {place === 'below' && (
      <span className="drones-label-below" style={{ left: percent(left) }}>
        {words}
      </span>
    )}
  </>
)
