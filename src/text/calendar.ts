/**
 * Calendar arithmetic on ISO dates. Everything is counted in whole UTC days, so no local time zone can shift a date.
 */

const MS_PER_DAY = 86_400_000

/** Days since 1 January 1970; `dayNumber('1970-01-02')` is 1. */
export const dayNumber = (iso: string): number =>
  Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / MS_PER_DAY

/** The inverse of `dayNumber`. */
export const isoOfDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

export const addDays = (iso: string, days: number): string => isoOfDay(dayNumber(iso) + days)

/** 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7

/** The Monday that begins a day's week, both as day numbers. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)

/** The first day of a day's month. */
export const firstOfMonth = (iso: string): string => `${iso.slice(0, 7)}-01`

/** Whether the text is a real calendar date written `YYYY-MM-DD` (so not 2025-02-30). */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOfDay(dayNumber(text)) === text
