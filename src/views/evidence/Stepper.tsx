import { useMemo } from 'react'
import { findNeighbours } from '../../analysis/neighbours'
import type { Entry } from '../../model/entry'
import { formatNumber } from '../../text/formatCount'
import type { ViewProps } from '../viewProps'

/** Steps through the entries that the filters keep, in the order of the timeline, and back to the brief. */
export function Stepper({ edition, entries, entry, state, change }: ViewProps & { entry: Entry }) {
  const at = useMemo(
    () => findNeighbours(edition, entries, entry.id, state.order),
    [edition, entries, entry.id, state.order],
  )
  // At either end the button stays in the way of the Tab key, so that stepping there does not lose the focus.
  const step = (label: string, keys: string, to: Entry | null) => (
    <button
      type="button"
      className="text-button"
      aria-disabled={to === null}
      aria-keyshortcuts={keys}
      title={to?.title}
      onClick={() => to && change({ entry: to.id, claim: null })}
    >
      {label}
    </button>
  )
  return (
    <>
      <small>{at ? `${formatNumber(at.position)} of ${formatNumber(entries.length)}` : 'hidden by the filters'}</small>
      <span className="evidence-steps">
        {at && step('‹ previous', 'k', at.previous)}
        {at && step('next ›', 'j', at.next)}
        <button
          type="button"
          className="text-button evidence-to-brief"
          onClick={() => change({ entry: null, claim: null })}
        >
          brief
        </button>
      </span>
    </>
  )
}
