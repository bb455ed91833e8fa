import type { Claim, ClaimId } from '../model/claim'
import type { Rule } from '../model/entry'

/**
 * Which claim an entry's value is shown from. The rule, step by step:
 *
 * 1. A suspect claim never counts, and a draft only where no reviewed claim gives the value.
 * 2. Told by one claim: that one is shown (`only`). Told alike by all: `agreed`.
 * 3. Of one claimant's figures the latest counts (`latest-by-same-claimant`), by the article's day of publication, then
 *    by the order of its text.
 * 4. Between claimants the most specific counts (`most-specific`): an exact number before a bound, a finer date or
 *    place before a coarser, a named claimant before none. If that leaves several that differ, the article published
 *    last is followed, and in it what it tells first, since news leads with what is new (`last-article`).
 * 5. Of casualties a lower bound on the same number is kept (`lower-bound`): see `strikeValues`.
 *
 * Values are never averaged, and never mixed from claims that belong together: see `entryValues`.
 */
export function chooseClaim<C extends Claim>(claims: readonly C[], measure: Measured<C>): Chosen<C> | null {
  const told = mostTrusted(claims.filter((claim) => claim.suspect === null && measure.key(claim) !== null))
  if (told.length === 0) return null
  if (told.length === 1) return { claim: told[0]!, rule: 'only', told }
  if (isAgreed(told, measure)) return { claim: mostSpecific(told, measure).claim, rule: 'agreed', told }
  const whole = wholest(told, measure)
  const latest = latestOfEach(whole)
  const isUpdate = whole.length === told.length && isAgreed(latest, measure)
  const { claim, isFirstOfEquals } = mostSpecific(latest, measure)
  return {
    claim,
    rule: isUpdate ? 'latest-by-same-claimant' : isFirstOfEquals ? 'last-article' : 'most-specific',
    told,
  }
}

/**
 * The claims to go by where none gives the value: the reviewed ones, else the drafts, and suspect ones only if an entry
 * has no other. "Tens of billions of euros" shows its unit, though a suspect claim before it speaks of dollars.
 */
export function mostTrusted<C extends Claim>(claims: readonly C[]): readonly C[] {
  const sound = claims.filter(({ suspect }) => suspect === null)
  const reviewed = sound.filter(({ status }) => status === 'reviewed')
  return reviewed.length > 0 ? reviewed : sound.length > 0 ? sound : claims
}

/** How claims are compared in one value, or in several that belong together. */
export interface Measured<C extends Claim> {
  /** Equal keys tell the same; null tells nothing. */
  key: (claim: C) => string | number | null
  /** Ranks to compare one after the other; higher is more specific. */
  specificity: (claim: C) => readonly number[]
  /** Where several values belong together: how many of them a claim gives. One that gives fewer updates none. */
  completeness?: (claim: C) => number
}

export interface Chosen<C extends Claim> {
  claim: C
  rule: Rule
  /** All claims that the rule weighed, in the order in which they were told. */
  told: readonly C[]
}

/** What the evidence keeps of a choice. */
export const shownBy = ({ claim, rule }: Chosen<Claim>): { claim: ClaimId; rule: Rule } => ({ claim: claim.id, rule })

const isAgreed = <C extends Claim>(claims: readonly C[], { key }: Measured<C>): boolean =>
  new Set(claims.map(key)).size === 1

function wholest<C extends Claim>(claims: readonly C[], { completeness = () => 0 }: Measured<C>): C[] {
  const most = Math.max(...claims.map(completeness))
  return claims.filter((claim) => completeness(claim) === most)
}

/**
 * The last word of each claimant, in the order in which those were told: of the governor's 30, the mayor's 32 and the
 * governor's 35 the mayor's comes first, though the governor spoke before.
 */
function latestOfEach<C extends Claim>(claims: readonly C[]): C[] {
  const latest = new Map(claims.map((claim) => [claimantOf(claim), claim]))
  return claims.filter((claim) => latest.get(claimantOf(claim)) === claim)
}

/**
 * Who says it. Where the article itself speaks, or cites the same unnamed "local officials", its own words are the
 * claimant.
 */
export function claimantOf({ article, attributedTo }: Claim): string {
  if (attributedTo === null) return `article ${article}`
  if (attributedTo.actors.length > 0) return [...attributedTo.actors].sort().join(' ')
  return `words ${article} ${attributedTo.asWritten.toLowerCase()}`
}

/** Claims come in the order in which they were told, so the last of them belongs to the article published last. */
function mostSpecific<C extends Claim>(
  claims: readonly C[],
  { key, specificity }: Measured<C>,
): { claim: C; isFirstOfEquals: boolean } {
  const rank = (claim: C): readonly number[] => [
    ...specificity(claim),
    Math.sign(claim.attributedTo?.actors.length ?? 0),
  ]
  const highest = claims.map(rank).reduce((a, b) => (compareRanks(a, b) >= 0 ? a : b))
  const best = claims.filter((claim) => compareRanks(rank(claim), highest) === 0)
  const claim = best.find(({ article }) => article === best.at(-1)!.article)!
  return { claim, isFirstOfEquals: new Set(best.map(key)).size > 1 }
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
