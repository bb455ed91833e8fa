import type { DroneTally } from '../../analysis/droneTally'
import type { Raid } from '../../model/entry'

/** The one raid that a bar stands for; undefined where it adds up several. */
export const onlyRaid = (tally: DroneTally | null): Raid | undefined =>
  tally?.raids.length === 1 ? tally.raids[0] : undefined
