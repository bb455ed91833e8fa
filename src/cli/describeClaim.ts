import type { Count } from '../model/count'
import type { DraftClaim } from '../model/draft'
import { SIDE_NAMES } from '../model/side'
import { formatCount } from '../text/formatCount'
import { formatWhen } from '../text/formatWhen'

/** A draft in one line for the terminal: "strike  Odesa, 17 December 2025: 7 wounded (by Russia)". */
export function describeClaim(claim: DraftClaim): string {
  return `${claim.kind.padEnd(11)}  ${headOf(claim)}${claim.when ? `, ${formatWhen(claim.when)}` : ', undated'}${valuesOf(claim)}`
}

function headOf(claim: DraftClaim): string {
  switch (claim.kind) {
    case 'raid':
      return `${SIDE_NAMES[claim.launchedBy]}'s drones${claim.place ? ` over ${claim.place.name}` : ''}`
    case 'strike':
      return `${claim.place.precision === 'near-settlement' ? 'near ' : ''}${claim.place.name}`
    case 'negotiation':
      return `${claim.title} (${claim.status})`
    case 'position':
      return `${claim.party} ${claim.stance}: ${claim.summary}`
    case 'figure':
      return claim.title
  }
}

function valuesOf(claim: DraftClaim): string {
  const parts =
    claim.kind === 'raid'
      ? [
          counted(claim.launched, 'launched'),
          counted(claim.intercepted, 'intercepted'),
          counted(claim.lost, 'lost'),
          counted(claim.missilesLaunched, 'launched', 'missile'),
          counted(claim.missilesIntercepted, 'intercepted', 'missile'),
        ]
      : claim.kind === 'strike'
        ? [counted(claim.killed, 'killed'), counted(claim.wounded, 'wounded')]
        : []
  const told = parts.filter((part) => part !== null)
  return told.length === 0 ? '' : `: ${told.join(', ')}`
}

/** "82 launched", "1 missile launched"; null where nothing is told. */
function counted(count: Count | null, what: string, noun?: string): string | null {
  const nouns = noun === undefined ? '' : ` ${noun}${count?.value === 1 ? '' : 's'}`
  return count && `${formatCount(count)}${nouns} ${what}`
}
