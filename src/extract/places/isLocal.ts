import type { PlaceMention } from './placeMention'

/** Whether a mention tells where something is, and closer than by its country: "in Sumy", not "in Ukraine". */
export const isLocal = ({ role, candidates: [best] }: PlaceMention): boolean =>
  role === 'at' && best?.precision !== 'country'
