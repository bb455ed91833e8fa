import { extract } from '../../src/extract/extract'
import type { Count } from '../../src/model/count'
import type { DraftClaim } from '../../src/model/draft'

/** The same arrays for all, as the extractor keeps what it has indexed of a registry. */
export const NO_REGISTRY = { actors: [], places: [] }

/** A Thursday. */
export const PUBLISHED = '2026-01-15'

type Of<K> = Extract<DraftClaim, { kind: K }>

/** The claims of one kind that a text makes, published on a Thursday, with no registry to help. */
export function read<K extends DraftClaim['kind']>(kind: K, text: string, published = PUBLISHED): Of<K>[] {
  const { claims } = extract(text, { ...NO_REGISTRY, published })
  return claims.filter((claim): claim is Of<K> => claim.kind === kind)
}

const value = (count: Count | null): number | null => count?.value ?? null

/** `RU 82/63/9`: who launched, how many were launched, intercepted and lost; `-` for what is not told. */
export const tallies = (text: string): string[] =>
  read('raid', text).map(
    (raid) =>
      `${raid.launchedBy} ${[raid.launched, raid.intercepted, raid.lost].map((count) => value(count) ?? '-').join('/')}`,
  )

/** `Odesa 2/7`: where, and how many were killed and wounded. */
export const tolls = (text: string): string[] =>
  read('strike', text).map(
    (strike) => `${strike.place.name} ${[strike.killed, strike.wounded].map((count) => value(count) ?? '-').join('/')}`,
  )

/** The tolls of strikes with casualties, without those told of damage alone. */
export const told = (text: string): string[] => tolls(text).filter((toll) => !toll.endsWith('-/-'))

/** `call - 2026-01-12 Lavrov+Rubio`: form, venue, first day, families of those who take part. */
export const talks = (text: string): string[] =>
  read('negotiation', text).map(
    ({ form, place, when, participants }) =>
      `${form} ${place?.name ?? '-'} ${when?.start ?? '-'} ${participants.map((name) => name.split(' ').at(-1)).join('+')}`,
  )
