import type { ViewProps } from '../viewProps'
import { Brief } from './Brief'
import { EntryEvidence } from './EntryEvidence'
import { Stepper } from './Stepper'
import './evidence.css'

/** The third column: where every number of the selected entry comes from; with nothing selected, a brief of the edition. */
export function EvidencePanel(props: ViewProps) {
  const { edition, state } = props
  const entry = state.entry === null ? undefined : edition.entryById.get(state.entry)
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <div className="section-head">
        <h2 id="evidence-title">{entry ? 'Evidence' : 'In brief'}</h2>
        {entry ? <Stepper {...props} entry={entry} /> : <small>choose an entry to see its evidence</small>}
      </div>
      {entry ? <EntryEvidence key={entry.id} {...props} entry={entry} /> : <Brief {...props} />}
    </section>
  )
}
