import type { NightLayout } from '../../analysis/layOutNight'

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** The words on and beside a night's bar. Drawn over the bar as text of the page, so that they grow with it; the bar's name says the same. */
export function NightLabels({ layout: { segments, end, isOpen, after } }: { layout: NightLayout }) {
  return (
    <div className="drones-labels" aria-hidden="true">
      {segments.map(({ part, left, width, label }) => (
        <span key={part} className={`drones-label drones-label-${part}`} style={{ left: percent(left), width: percent(width) }}>
          {label && (
            <>
              <b>{label.number}</b> {label.words}
            </>
          )}
        </span>
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
