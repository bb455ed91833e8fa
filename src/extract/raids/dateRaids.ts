import type { IsoDate, When } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { RaidDraft } from '../claimDraft'

/** Tallies without a date of their own are of the night before publication. */
export function dateRaids(raids: readonly RaidDraft[], published: IsoDate | null): RaidDraft[] {
  if (published === null) return [...raids]
  const night: When = {
    start: addDays(published, -1),
    end: published,
    precision: 'night',
    basis: 'resolved',
    asWritten: null,
  }
  const doubt = 'No night is named: taken as the night before publication'
  return raids.map((raid) => (raid.when === null ? { ...raid, when: night, doubts: [...raid.doubts, doubt] } : raid))
}
