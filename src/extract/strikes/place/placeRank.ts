import type { DraftPlace } from '../../../model/draft'

/** How wide a place is: the narrower tells more. */
export const RANK: Readonly<Record<DraftPlace['precision'], number>> = {
  site: 0,
  settlement: 0,
  'near-settlement': 1.5,
  district: 1,
  region: 2,
  country: 3,
}
