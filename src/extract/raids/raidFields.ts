/** The numbers a raid may have. */
export type RaidField = 'launched' | 'intercepted' | 'lost' | 'hits' | 'missilesLaunched' | 'missilesIntercepted'

export const RAID_FIELDS: readonly RaidField[] = [
  'launched',
  'intercepted',
  'lost',
  'hits',
  'missilesLaunched',
  'missilesIntercepted',
]
