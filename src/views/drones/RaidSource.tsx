import { formatClaimant } from '../../analysis/droneWords'
import type { Raid } from '../../model/entry'
import { doubtOf } from '../common/entryLines'

/** Who says so, and what a reader must know of it: that it is disputed, or that no editor has reviewed it. */
export function RaidSource({ raid }: { raid: Raid }) {
  const doubt = doubtOf(raid)
  return (
    <>
      {formatClaimant(raid.attributedTo)}
      {doubt && <span className="doubt"> · {doubt}</span>}
      {raid.status === 'draft' && <span className="badge drones-draft">draft</span>}
    </>
  )
}
