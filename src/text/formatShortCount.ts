import type { Bound, Count } from '../model/count'
import { formatNumber } from './formatCount'

/** What the bound adds before the number, as a sign: on bars and under them. */
export const BOUND_SIGNS: Record<Bound, string> = { exact: '', 'at-least': '≥', about: '~', 'at-most': '≤' }

/** "32", "≥32", "~270": for where there is no room for words. */
export const formatShortCount = ({ value, bound }: Count): string => `${BOUND_SIGNS[bound]}${formatNumber(value)}`
