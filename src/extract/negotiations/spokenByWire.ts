import type { Anchor } from './words/anchors'

/** "discussed preparations for the summit by phone": the verb that tells stands before. */
const BY_PHONE = /^(?:by|over|on|via|in|during)\b/i
const SPOKE = /\b(?:discussed|spoke|talked|told|agreed|exchanged|held|coordinated|briefed|informed)\b/
export const isSpokenByWire = (before: string, { words }: Anchor): boolean =>
  /^by\b/i.test(words) && BY_PHONE.test(words) && SPOKE.test(before)
