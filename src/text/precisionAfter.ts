import type { When, WhenPrecision } from '../model/when'

/** What a precision adds to the days; a day speaks for itself. */
const PRECISION_WORDS: Record<WhenPrecision, string> = {
  time: '',
  day: '',
  night: ', night',
  weekend: ', weekend',
  week: ', week',
  month: ', month',
  vague: ', some time',
}

/** What is to be said after the days of a date, where it is short: ", night", ", as told", or nothing. */
export const precisionAfter = ({ precision, basis }: When): string =>
  basis === 'told' ? ', as told' : PRECISION_WORDS[precision]
