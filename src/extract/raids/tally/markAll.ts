import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'

const THEM = oneOf`them | which | those | these | whom`
/** "all", "all of them", "them all", "every last one of which", "each", "the whole lot", "everything" */
const ALL = RegExp(
  part`\b${oneOf`
    (?:them|these) all(?! (?:the|of)\b) | all of ${THEM} | all | every (?:single |last )?one(?: of ${THEM})?
    each (?:and every )?one(?: of ${THEM})? | each of ${THEM} | each(?= (?:was|were|being|of them)\b)
    the (?:whole |entire )?lot(?! of\b) | everything(?= (?:was|had been|that)\b)`}`,
  'gi',
)

/** The letters of a phrase for all that was counted: that of its first word, and of those that follow. */
export const WHOLLY = 'a'
export const GOES_ON = '_'

/** The letters of a sentence with its phrases for all of them marked: "downed them all" is `Ia_`. */
export function markAll({ letters, tokens, text }: Tagged & { text: string }): string {
  const marked = [...letters]
  for (const { index, 0: words } of text.matchAll(ALL)) {
    const inside = [...tokens.keys()].filter(
      (at) => tokens[at]!.start >= index && tokens[at]!.end <= index + words.length,
    )
    inside.forEach((at, order) => (marked[at] = order === 0 ? WHOLLY : GOES_ON))
  }
  return marked.join('')
}
