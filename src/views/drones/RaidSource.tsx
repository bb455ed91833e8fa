import { formatClaimant } from '../../analysis/droneWords'
import type { Edition } from '../../analysis/edition'
import type { Raid } from '../../model/entry'
import { EntryDoubt } from '../common/EntryDoubt'

/** Who says so, and what a reader must know of it: that it is disputed, or that no editor has reviewed it. */
export function RaidSource({ edition, raid }: { edition: Edition; raid: Raid }) {
  return (
    <>
      {formatClaimant(edition, raid.attributedTo)}
      <EntryDoubt entry={raid} separator=" · " />
    </>
  )
}
