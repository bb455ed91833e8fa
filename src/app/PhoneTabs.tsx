import { VIEWS } from '../link/viewState'
import type { View } from '../link/viewState'

const NAMES: Record<View, string> = {
  timeline: 'Timeline',
  map: 'Map',
  drones: 'Drones',
  positions: 'Positions',
  disputes: 'Disputes',
  sources: 'Sources',
  table: 'Table',
  method: 'Method',
}

/** On phones each view is a tab; the stylesheet hides these on wider screens. */
export function PhoneTabs({ view: current, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <nav className="tabs phone-tabs" aria-label="Views">
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => onChange(view)}
        >
          {NAMES[view]}
        </button>
      ))}
    </nav>
  )
}
