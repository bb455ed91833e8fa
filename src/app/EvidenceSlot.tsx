import { Dialog } from '../ui/Dialog'
import type { ViewProps } from '../views/viewProps'
import { LazyView } from './LazyView'

const loadEvidence = async () => (await import('../views/evidence/EvidencePanel')).EvidencePanel

/**
 * The evidence has a column of its own where there is room; elsewhere the brief stands above the views and the selected
 * entry opens in a sheet, which Escape and the backdrop close.
 */
export function EvidenceSlot({ isWide, ...props }: ViewProps & { isWide: boolean }) {
  const { state, change } = props
  if (isWide || state.entry === null) return <LazyView name="The evidence" load={loadEvidence} props={props} />
  return (
    <>
      <LazyView name="The brief" load={loadEvidence} props={{ ...props, state: { ...state, entry: null } }} />
      <Dialog title="Evidence" className="evidence-sheet" onClose={() => change({ entry: null, claim: null })}>
        <LazyView name="The evidence" load={loadEvidence} props={props} />
      </Dialog>
    </>
  )
}
