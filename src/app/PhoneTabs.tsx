import { VIEWS } from '../link/viewState'
import type { View } from '../link/viewState'
import { viewName } from './viewName'

/** On phones each view is a tab; the stylesheet hides these on wider screens. */
export function PhoneTabs({ view: current, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <nav className="tabs phone-tabs" aria-label="Views">
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          ref={view === current ? bringIntoView : undefined}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => onChange(view)}
        >
          {viewName(view)}
        </button>
      ))}
    </nav>
  )
}

const bringIntoView = (tab: HTMLElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'center' })
