/** The days of the week in lower case, from Sunday, as `weekdayOf` counts them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** A weekday with its capital, as part of a pattern. */
export const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
