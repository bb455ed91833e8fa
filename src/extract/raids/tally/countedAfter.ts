import type { Tagged } from '../../tags/tagSentence'
import { textAfter } from '../../tags/wordsBeside'
import { readAt, roleOf, type VerbRead } from './verbRead'

const ENDS = /^(?:$|[.;)–—-]|,(?! \d)|in (?:number|one|a single)\b|of them (?:$|[,.;)–—-]))/
const DRONES_BEFORE = /D[^,;.:(n-]*(?<mark>[,:(-])$/
/** "launched a record number of drones", "attacked by drones", "drones in the air" */
const VERB_BEFORE = /(?:[LIjJ]|[HX][^;.]*[wb])[^;.]*D|D[LIjJ]T?$/
/** "never had so many drones come", "more drones than ever flew": what is counted is their number. */
const THEIR_NUMBER = /\b(?:number|many|more|most)\b/

/** "Oryol accounted for more of the drones shot down than any other: 53 of 105" */
const SOME_OF_THEM = /\b(?:most|many|half|part|some|share) of\b|\baccounted for\b/

/**
 * What the clause before a number tells of the drones that it counts: "Drones were shot down over Tula, 64 in all", where
 * "in all" leaves no token, "Russia attacked with drones, 112 in number", "launched a record number of drones: 479",
 * "Never had so many drones come at Ukraine: 728". Null where the number stands otherwise.
 */
export function readCountedAfter(tokens: Tagged['tokens'], at: number): VerbRead | null {
  // "a record number": an article counts nothing.
  const before = tokens
    .slice(0, at)
    .map(({ letter, count }) => (letter === 'n' && count?.article ? 't' : letter))
    .join('')
  const mark = DRONES_BEFORE.exec(before)?.groups!['mark']
  // A number whose noun was named before stands for its noun, too.
  const last = tokens[at + 1]?.start === tokens[at]!.start ? at + 1 : at
  if (mark === undefined || !ENDS.test(textAfter(tokens, last))) return null
  const clause = /[^;.:]*$/.exec(before.slice(0, -1))![0]
  const words = tokens.slice(at - 1 - clause.length, at).map(({ text }) => text)
  if (SOME_OF_THEM.test(words.join(' '))) return null
  if (mark !== ',' && !VERB_BEFORE.test(clause) && !THEIR_NUMBER.test(words.join(' '))) return null
  const verb = /([IjJLHX])[^IjJLHX]*$/.exec(clause)?.[1]
  return verb === undefined ? null : readAt(/[HX]/.test(verb) ? 'launched' : roleOf(verb), at)
}
