import { memo, useState } from 'react'
import { plural } from '../text/formatCount'
import { createPortal } from 'react-dom'
import { Dialog } from '../ui/Dialog'
import type { ViewProps } from '../views/viewProps'
import { LazyView } from '../ui/LazyView'

const loadEvidence = async () => (await import('../views/evidence/EvidencePanel')).EvidencePanel

/**
 * The evidence has a column of its own where there is room. Elsewhere the brief is folded above the views, and the
 * selected entry opens in a sheet, which Escape and the backdrop close. In the column it is announced, and the focus stays where the
 * reader was; the sheet takes the focus and gives it back.
 */
export const EvidenceSlot = memo(function EvidenceSlot({ isWide, ...props }: ViewProps & { isWide: boolean }) {
  const { state, change } = props
  if (isWide) {
    const entry = state.entry === null ? undefined : props.edition.entryById.get(state.entry)
    return (
      <>
        <p role="status" className="visually-hidden">
          {entry && `Evidence: ${entry.title}, ${plural(entry.claimCount, 'claim')}`}
        </p>
        <LazyView name="The evidence" load={loadEvidence} props={props} />
      </>
    )
  }
  return (
    <>
      <FoldedBrief {...props} />
      {state.entry !== null &&
        createPortal(
          <Dialog title="Evidence" className="evidence-sheet" onClose={() => change({ entry: null, claim: null })}>
            <LazyView name="The evidence" load={loadEvidence} props={props} />
          </Dialog>,
          // Outside the views, of which a phone shows one and hides the rest with all that they hold.
          document.body,
        )}
    </>
  )
})

/** The brief, fetched only by those who unfold it. */
function FoldedBrief(props: ViewProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="folded-brief" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>In brief: the talks, the night’s numbers, what is disputed</summary>
      {isOpen && (
        <LazyView name="The brief" load={loadEvidence} props={{ ...props, state: { ...props.state, entry: null } }} />
      )}
    </details>
  )
}
