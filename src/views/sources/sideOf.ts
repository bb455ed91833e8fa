import type { Claim } from '../../model/claim'
import type { Belligerent } from '../../model/side'

/** Whose arms a claim tells of; undefined for diplomacy, and where no attacker is named. */
export function sideOf(claim: Claim): Belligerent | undefined {
  if (claim.kind === 'raid') return claim.launchedBy
  return claim.kind === 'strike' ? (claim.attacker ?? undefined) : undefined
}
