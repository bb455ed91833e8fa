import type { ArticleId } from '../model/article'
import type { Claim } from '../model/claim'

type WithoutIds<C> = C extends Claim ? Omit<C, 'id' | 'entry'> : never

/** A claim that has been read and located, but has no number and perhaps no entry yet. */
export type UnnumberedClaim = WithoutIds<Claim>

/** Where an offender about a claim is to be reported: a field's path within the claim gives the line. */
export interface ClaimSource {
  file: string
  lineOf: (...field: (string | number)[]) => number
}

export interface FoundClaim {
  claim: UnnumberedClaim
  /** The editor's entry; null for a draft that the compiler is to join to one. */
  entry: string | null
  /** The editor's reason why a number is not spelled out in the quote. */
  counted: string | null
  source: ClaimSource
}

/** In the order of an article's text: claims on the same words keep the order in which they were written. */
export const byTextOrder = (a: FoundClaim, b: FoundClaim): number =>
  a.claim.start - b.claim.start || a.claim.end - b.claim.end

/** A claim with its ids. The spread keeps the kind and its values together, which the type checker cannot see. */
export const numberClaim = (claim: UnnumberedClaim, article: ArticleId, number: number, entry: string): Claim =>
  ({ ...claim, id: `${article}-${number}`, entry }) as Claim
