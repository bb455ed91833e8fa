import type { Tagged } from '../../tags/tagSentence'
import { textAfter } from '../../tags/wordsBeside'
import { readAt, roleOf, type VerbRead } from './verbRead'

const ENDS = /^(?:$|[.;]|,(?! \d)|in number\b)/
const DRONES_BEFORE = /D[^,;.:n]*,$/

/**
 * What the clause before a number tells of the drones that it counts: "Drones were shot down over Tula, 64 in all", where
 * "in all" leaves no token, "Russia attacked with drones, 112 in number". Null where the number stands otherwise.
 */
export function readCountedAfter(tokens: Tagged['tokens'], at: number): VerbRead | null {
  const before = tokens
    .slice(0, at)
    .map(({ letter }) => letter)
    .join('')
  if (!ENDS.test(textAfter(tokens, at)) || !DRONES_BEFORE.test(before)) return null
  const clause = /[^;.:]*$/.exec(before)![0]
  const verb = /([IjJLHX])[^IjJLHX]*$/.exec(clause)?.[1]
  return verb === undefined ? null : readAt(/[HX]/.test(verb) ? 'launched' : roleOf(verb), at)
}
