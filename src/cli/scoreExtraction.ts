import type { Count } from '../model/count'
import type { DraftClaim } from '../model/draft'

/** What an article should yield, as `test/extract/corpus/NAME.gold.json` gives it (only what is scored). */
export interface Gold {
  published: string
  gold: {
    droneTallies: (Owed & {
      launchingSide: string
      launched: number | null
      intercepted: number | null
      lostOrJammed: number | null
    })[]
    strikes: (Owed & {
      placeAsWritten: string
      name: string
      lat: number | null
      lon: number | null
      date: string | null
      killed: number | null
      wounded: number | null
      acceptPlaces?: string[]
    })[]
    negotiations: (Owed & { date: string | null; place: string | null; participants: string[] })[]
  }
}

interface Owed {
  quote: string
  acceptDates?: (string | null)[]
  /** Neither owed nor held against the extractor. */
  optional?: boolean
  background?: boolean
}

export const SCORED_KINDS = ['raid', 'strike', 'negotiation'] as const
export type ScoredKind = (typeof SCORED_KINDS)[number]

export interface Score {
  met: number
  /** Sentences of gold records that no claim meets, and claims that meet none. */
  missed: string[]
  wrong: DraftClaim[]
}

/** Compares an article's claims with its gold records: figures must agree exactly, and an extra claim is a wrong one. */
export function scoreExtraction(claims: readonly DraftClaim[], { gold }: Gold): Record<ScoredKind, Score> {
  return {
    raid: match(claimsOf(claims, 'raid'), gold.droneTallies, isSameRaid),
    strike: match(claimsOf(claims, 'strike'), gold.strikes, isSameStrike),
    negotiation: match(claimsOf(claims, 'negotiation'), gold.negotiations, isSameNegotiation),
  }
}

type Of<K> = Extract<DraftClaim, { kind: K }>
type GoldRecord<K extends keyof Gold['gold']> = Gold['gold'][K][number]

const claimsOf = <K extends ScoredKind>(claims: readonly DraftClaim[], kind: K): Of<K>[] =>
  claims.filter((claim): claim is Of<K> => claim.kind === kind)

function match<C extends DraftClaim, G extends Owed>(
  claims: readonly C[],
  gold: readonly G[],
  same: (claim: C, gold: G) => boolean,
): Score {
  const left = [...claims]
  const score: Score = { met: 0, missed: [], wrong: left }
  const isOwed = (record: G): boolean => !record.optional && !record.background
  for (const record of [...gold].sort((a, b) => Number(isOwed(b)) - Number(isOwed(a)))) {
    const at = left.findIndex((claim) => same(claim, record))
    if (at >= 0) left.splice(at, 1)
    if (!isOwed(record)) continue
    if (at >= 0) score.met++
    else score.missed.push(record.quote)
  }
  return score
}

function isSameRaid(claim: Of<'raid'>, gold: GoldRecord<'droneTallies'>): boolean {
  const [launched, intercepted, lost] = [claim.launched, claim.intercepted, claim.lost].map(valueOf)
  return (
    claim.launchedBy === gold.launchingSide &&
    launched === gold.launched &&
    intercepted === gold.intercepted &&
    (gold.lostOrJammed === null || lost === gold.lostOrJammed)
  )
}

function isSameStrike(claim: Of<'strike'>, gold: GoldRecord<'strikes'>): boolean {
  const names = [gold.name, gold.placeAsWritten, ...(gold.acceptPlaces ?? [])].map(plain)
  const near =
    gold.lat !== null &&
    gold.lon !== null &&
    claim.place.lat !== null &&
    claim.place.lon !== null &&
    kmApart([claim.place.lat, claim.place.lon], [gold.lat, gold.lon]) < NEAR_KM
  const placeFits = names.includes(plain(claim.place.name)) || names.includes(plain(claim.place.asWritten)) || near
  return (
    placeFits &&
    dateFits(claim, gold.date, gold.acceptDates) &&
    countFits(claim.killed, gold.killed) &&
    countFits(claim.wounded, gold.wounded)
  )
}

function isSameNegotiation(claim: Of<'negotiation'>, gold: GoldRecord<'negotiations'>): boolean {
  const [goldPlace, place] = [plain(gold.place), plain(claim.place?.name)]
  const placeFits =
    gold.place === null || claim.place === null || goldPlace.includes(place) || place.includes(goldPlace)
  const families = new Set(claim.participants.map(family))
  const met =
    gold.participants.length === 0 ||
    gold.participants.some((name) => families.has(family(name))) ||
    sharesWords(claim.quote, gold.quote)
  return placeFits && met && dateFits(claim, gold.date, gold.acceptDates)
}

const NEAR_KM = 25
const KM_PER_RADIAN = 6371

const valueOf = (count: Count | null): number | null => count?.value ?? null

/** An explicit "no casualties" and silence are equally right for 0. */
const countFits = (got: Count | null, wanted: number | null): boolean =>
  valueOf(got) === wanted || (wanted === 0 && got === null)

function dateFits({ when }: DraftClaim, date: string | null, others: readonly (string | null)[] = []): boolean {
  const accepted = [date, ...others].flatMap((each) => (each === null ? [null] : each.split('/')))
  return accepted.includes(null) || (when !== null && [when.start, when.end].some((day) => accepted.includes(day)))
}

function plain(name: string | null | undefined): string {
  const letters = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters
    .replace(/\b(oblast|region|city|district|province|the|of|near)\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

const family = (name: string): string => plain(name).split(' ').at(-1) ?? ''

function sharesWords(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  return (
    plain(a)
      .split(' ')
      .filter((word) => word.length > 4 && plain(b).includes(word)).length >= 4
  )
}

function kmApart(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180
  return (
    KM_PER_RADIAN *
    Math.hypot((b[1] - a[1]) * radians * Math.cos(((a[0] + b[0]) / 2) * radians), (b[0] - a[0]) * radians)
  )
}
