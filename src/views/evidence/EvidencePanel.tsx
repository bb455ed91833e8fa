import { useId, useRef } from 'react'
import { HAS_EVIDENCE_COLUMN } from '../../ui/breakpoints'
import { useMediaQuery } from '../../ui/useMediaQuery'
import type { ViewProps } from '../viewProps'
import { Brief } from './Brief'
import { EntryEvidence } from './EntryEvidence'
import { Stepper } from './Stepper'
import { useFlatInPrint } from './useFlatInPrint'
import { useKeptFocus } from './useKeptFocus'
import './evidence.css'
import './claims.css'
import './brief.css'

/** Where every number of the selected entry comes from; with nothing selected, a brief of the entries shown. */
export function EvidencePanel(props: ViewProps) {
  const { edition, state } = props
  const entry = state.entry === null ? undefined : edition.entryById.get(state.entry)
  const heading = useId()
  const hasColumn = useMediaQuery(HAS_EVIDENCE_COLUMN)
  const panel = useRef<HTMLElement>(null)
  useFlatInPrint(panel)
  useKeptFocus(panel, state.entry)
  return (
    <section ref={panel} className="evidence" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{entry ? 'Evidence' : 'In brief'}</h2>
        {entry ? <Stepper {...props} entry={entry} /> : <small>choose an entry to see its evidence</small>}
      </div>
      {entry ? (
        <EntryEvidence key={entry.id} {...props} entry={entry} leaving={hasColumn ? {} : { entry: null }} />
      ) : (
        <Brief {...props} />
      )}
    </section>
  )
}
