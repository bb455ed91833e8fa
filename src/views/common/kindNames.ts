import type { EntryKind } from '../../model/values'

/** What a reader sees for each kind of entry. */
export const KIND_NAMES: Record<EntryKind, string> = {
  negotiation: 'Negotiations',
  raid: 'Drone raids',
  strike: 'Strikes',
  position: 'Positions',
  figure: 'Figures',
}
