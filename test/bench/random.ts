/** A seeded stream of random numbers (mulberry32): the same seed makes the same edition on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  chance: (probability: number) => boolean
  pick: <T>(items: readonly T[]) => T
  /** Some distinct items; the first of the list come up more often than the last, as names in the news do. */
  few: <T>(items: readonly T[], most: number) => T[]
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)]!
  const few = <T>(items: readonly T[], most: number) => [
    ...new Set(Array.from({ length: int(1, most) }, () => items[Math.floor(next() ** 2 * items.length)]!)),
  ]
  return { next, int, chance: (probability) => next() < probability, pick, few }
}
