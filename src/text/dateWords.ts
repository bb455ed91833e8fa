export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** In the order of `weekdayOf`. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** For patterns that ignore case. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
export const MONTH = `(?:${MONTHS.join('|')})`

/** "Jan", "Sept." and the like too. */
export const MONTH_OR_SHORT = `(?:${[...MONTHS, 'Sept', ...MONTHS.map((month) => month.slice(0, 3))].join('|')})\\.?`
