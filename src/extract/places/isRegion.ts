import type { PlaceMention } from './placeMention'

/** Whether a mention is of a region, by the words beside it or for want of a town of that name: "the Sumy region". */
export const isRegion = ({ precision, candidates: [best] }: PlaceMention): boolean =>
  precision === 'region' || best?.precision === 'region'
