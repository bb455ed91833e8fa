import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import type { Casualties } from './casualties'

/**
 * "Two of the dead were medics, and four more medics were hurt": both of those counted before; but not "Two of the
 * victims died when they were in hospital, and a third was killed".
 */
const OF_THE_DEAD = RegExp(
  part`\bof (?:the|those) (?:dead|killed|victims|people killed)\b
    (?:(?!\b(?:died|killed)\b)[^;.])*\b(?:was|were)\b[^;.]*$`,
)

/** "Four are known to have died, after one more body was found": the four with that one. */
const AFTER_ONE_MORE = /\bafter (?:the bod(?:y|ies) of )?$/i

/** "One woman has lost a leg and another has burns": two of those counted before. */
const ONE_AND_ANOTHER = /^"?One\b[^.;]*\b(?:and|while) $/

/** "In a neighbouring house, two people were hurt": beside those of the first. */
const NEXT_DOOR = RegExp(
  part`^"?${oneOf`In | At | On`} ${oneOf`an? | the | another`}
    \s${oneOf`neighbou?ring | nearby | adjacent | adjoining | next`}
    \s${oneOf`house | home | building | apartment | flat | yard | courtyard | block | street | entrance`}\b`,
  'i',
)

/** "A mechanic was killed and four more workers were hurt": beside the dead, not beside the hurt told before. */
function isBesideOtherFate(each: Casualties, all: readonly Casualties[]): boolean {
  const before = all.slice(0, all.indexOf(each))
  return (before.at(-1)?.group.count.value ?? 0) > 0 && before.every(({ role }) => role !== each.role)
}

/** "A woman was hurt, as were her two children" */
const AS_WERE = /\bas (?:was|were|did) (?:\w+ )?$/

/** Whether people are beside those told before, not some of them: "A local resident was also taken to hospital". */
export function isAdditional({ text, tokens }: Sentence, each: Casualties, all: readonly Casualties[]): boolean {
  const { from, to, group } = each
  const before = text.slice(0, tokens[from]!.start)
  if (isBesideOtherFate(each, all) || AFTER_ONE_MORE.test(before) || ONE_AND_ANOTHER.test(before)) return false
  if (OF_THE_DEAD.test(before)) return false
  if (AS_WERE.test(text.slice(0, tokens[group.from]!.start))) return true
  return group.additional || /\balso\b/.test(text.slice(tokens[from]!.start, tokens[to]!.end)) || NEXT_DOOR.test(text)
}
