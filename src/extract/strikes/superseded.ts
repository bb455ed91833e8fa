/** "Authorities had initially spoken of", "earlier reports put the toll at", "up from": a number since replaced. */
const BEFORE = [
  /\b(?:initially|at first|originally|earlier|previously|first)\s+(?:been\s+)?(?:spoken?|spoke|said|put|reported|given|stated|counted|estimated|listed|announced|believed|thought|talked|mentioned)\b[^;.]{0,60}$/i,
  /\b(?:initial|earlier|previous|first)\s+(?:official\s+)?(?:reports?|tolls?|figures?|counts?|death tolls?|information|estimates?|data)\b[^;.]{0,60}$/i,
  /\b(?:up|rising|rose|risen|increased|raised|revised|grew|grown|climbed|down|corrected|jumped)\s+from\s+(?:an?\s+)?(?:the\s+)?(?:(?:earlier|initial|previous|first)\s+(?:\w+\s+){0,2}of\s+)?$/i,
  /\b(?:instead of|rather than|compared (?:with|to)|not)\s+(?:the\s+)?$/i,
  // "the deadliest attack on Kyiv since July, when 32 people were killed"
  /\b(?:since|similar to|reminiscent of|recall(?:s|ed|ing)|echo(?:es|ed|ing))\b[^;.]{0,60}\b(?:when|that|which|day|night)\b[^;.]{0,40}$/i,
]
/** "two, as earlier reported", "three were initially reported wounded", "one was reported hurt, then four". */
const AFTER =
  /^[^,;.]{0,30}, then (?:\w+|\d+)\b(?=,|\.| others)|^[^,;.]{0,40}\b(?:(?:was|were|had been)\s+(?:initially|earlier|previously|at first|first|originally)\s+(?:reported|said|believed|thought)|as (?:earlier|previously|initially|first) reported|reported (?:earlier|initially|previously))/i

/** Whether a number is told as one that a later number has replaced; `start` and `end` are its offsets. */
export const isSuperseded = (text: string, start: number, end: number): boolean =>
  BEFORE.some((pattern) => pattern.test(text.slice(0, start))) || AFTER.test(text.slice(end))
