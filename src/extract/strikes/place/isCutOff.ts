import { oneOf, part } from '../../../text/pattern'
import { ATTACKS } from '../../attackWords'
import { namesPlace } from '../../places/namesPlace'
import type { Sentence } from '../../readSentences'

/** "in a strike on the vil", "were injured near" */
const BEFORE_PLACE = RegExp(
  part`\b(?:${ATTACKS}|${oneOf`killed | injured | wounded | hurt | died`}) ${oneOf`in | at | near | on | against`}
    (?: (?:the|an?)(?: \p{Ll}+)?| \p{Lu}\p{L}*)?\s*(?:\u2026|\.{3})?\s*$`,
  'u',
)

/** Whether a text of so many sentences ends before its last one tells the place: "hurt in a strike on the vil". */
export const isCutOff = (sentence: Sentence, count: number): boolean =>
  sentence.index === count - 1 && BEFORE_PLACE.test(sentence.text) && !namesPlace(sentence)
