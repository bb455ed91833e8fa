import { ATTACK_INCLUDED } from './readActiveVerb'

/** "air targets were shot down over Ukraine", "targets were detected, the air force said" */
export const TARGETS_SEEN = '[RUE]?[Yy][iUR@Txto]{0,8}(?:v*[xT]?[GLIj](?:&[Ij])?[xTict]{0,6})?(?:,[xtAURo]{1,6}q)?'

/** "480 targets, including (of which) 450 drones and 30 missiles": not a part but what the whole consists of. */
const BREAKDOWN = new RegExp(String.raw`n${TARGETS_SEEN}[,:(-]{0,2}[xsS]?[xt:]{0,2}(?:n[xRUEm]{0,3}[DM],?&?)*$`)

/**
 * "24 drones launched by Russian forces, including" 17 shot down, "47 did not reach their targets, including" 36 shot
 * down: what became of those sent or told lost.
 */
const SENT_INCLUDING = /n[^n;.]*[LJ][^n;.]*s[xt:]{0,2}$/

/** "The drones launched, Shaheds included, numbered" 136: what comes after the second comma is of all. */
const CLOSED_ASIDE = /,[^,;.n]{1,10}s,/g

/** "Among the drones downed, it said, were" 30 over Bryansk */
const AMONG_STOPPED = /^[xt]?s[^;.n]*[IjJ][^;.n]*v[xt]{0,2}$/

/** "five missiles, two Kinzhals among them" */
const MISSILES_AMONG_THEM = /^[xRUEm]{0,3}M+s(?:[,.;)-]|$)/

/**
 * "including 17 over Voronezh", "17 of which were over", "about 60 were Shaheds": parts of a number told before; not
 * "repelled 48 of them over Odesa".
 */
export function isSubset(letters: string, at: number): boolean {
  const [before, after] = [letters.slice(0, at).replaceAll(CLOSED_ASIDE, ','), letters.slice(at + 1)]
  if (BREAKDOWN.test(before) || ATTACK_INCLUDED.test(before)) return false
  if (SENT_INCLUDING.test(before) && /^D?[IjJ](?!i)/.test(after)) return false
  if (AMONG_STOPPED.test(before)) return true
  if (/s[xt:]{0,2}$/.test(before) || (/[DM],$/.test(before) && MISSILES_AMONG_THEM.test(after))) return true
  if (/s[^.;vIjJL]{0,40}$/.test(before) && !/^[^n,.;]{0,6}v+[xT]?[IjJ]/.test(after)) return true
  return /^(?:S|o[tx]{1,3})?v+[xo]{0,2}[DmM]/.test(after) || (/^S[vx]*i/.test(after) && !/[IjJ][xt]{0,2}$/.test(before))
}
