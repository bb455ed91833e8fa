import type { When } from '../../../model/when'

/** A night is told as the day it ended on: "overnight" and "on Saturday" can be one, not so the day before it. */
export function mayBeOneDay(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return true
  const days = ({ start, end, precision }: When): [string, string] =>
    precision === 'night' ? [end, end] : [start, end]
  const [[aStart, aEnd], [bStart, bEnd]] = [days(a), days(b)]
  return aStart <= bEnd && bStart <= aEnd
}

/** Drones that hit a hotel "overnight" can be those that killed guests "on New Year's Eve", its first day. */
export const meets = (a: When | null, b: When | null): boolean =>
  a === null || b === null || (a.start <= b.end && b.start <= a.end)
