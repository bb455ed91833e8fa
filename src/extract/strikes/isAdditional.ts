import { oneOf, part } from '../../text/pattern'
import type { Sentence } from '../readSentences'
import type { Casualties } from './casualties'

/** "Two of the dead were medics, and four more medics were hurt": both of those counted before. */
const OF_THE_DEAD = /\bof (?:the|those) (?:dead|killed|victims|people killed)\b[^;.]*\b(?:was|were)\b[^;.]*$/

/** "In a neighbouring house, two people were hurt": beside those of the first. */
const NEXT_DOOR = RegExp(
  part`^"?${oneOf`In | At | On`} ${oneOf`an? | the | another`}
    \s${oneOf`neighbou?ring | nearby | adjacent | adjoining | next`}
    \s${oneOf`house | home | building | apartment | flat | yard | courtyard | block | street | entrance`}\b`,
  'i',
)

/** Whether people are beside those told before, not some of them: "A local resident was also taken to hospital". */
export function isAdditional({ text, tokens }: Sentence, { from, to, group }: Casualties): boolean {
  if (OF_THE_DEAD.test(text.slice(0, tokens[from]!.start))) return false
  return group.additional || /\balso\b/.test(text.slice(tokens[from]!.start, tokens[to]!.end)) || NEXT_DOOR.test(text)
}
