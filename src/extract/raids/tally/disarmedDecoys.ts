import type { Reduced } from './reduceGroups'

const DECOYS = /\b(?:decoys?|imitat|simulat|dumm(?:y|ies)\b|gerberas?\b|mock)/
const DISARMED = /^(?:neutrali[sz]|disabl|nullif|suppress|defeat|counter|disrupt|rendered harmless|dealt with)/

/** "72 decoys were neutralised": led astray, as no shot is wasted on them; not "shot down". */
export const areDisarmedDecoys = ({ tokens, groupAt }: Reduced, at: number, [verb]: readonly string[]): boolean =>
  DISARMED.test(verb ?? '') && DECOYS.test(tokens[at + 1]?.text ?? '') && groupAt.get(at)!.items.length === 1
