import { formatClaimant } from '../../analysis/droneWords'
import type { Raid } from '../../model/entry'
import { EntryDoubt } from '../common/EntryDoubt'

/** Who says so, and what a reader must know of it: that it is disputed, or that no editor has reviewed it. */
export function RaidSource({ raid }: { raid: Raid }) {
  return (
    <>
      {formatClaimant(raid.attributedTo)}
      <EntryDoubt entry={raid} separator=" · " />
    </>
  )
}
