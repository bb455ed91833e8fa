import { oneOf, part } from '../../text/pattern'
import type { PlaceMention } from '../places/placeMention'
import type { Sentence } from '../readSentences'
import type { TallyNumber } from './tally/tallyNumber'

/** "17 of them heading for Moscow": where some of them flew. */
const SOME_OF_THEM = oneOf`\d | among | including | of (?:them|which|these|those) | some | most | several | many`
/** "downed on their way to", "en route to the city of", "as they were heading for" */
const HEADED = RegExp(
  part`^(?:(?!\b${SOME_OF_THEM})[^.;]){0,60}\b(?:${oneOf`on (?:the|its|their) way | en route | heading | headed | flying`} (?:to|for|towards?)
    |${oneOf`approaching | on (?:the |its )?approach(?:es)? to`}) (?:the (?:city of )?)?$`,
)

/** The place that drones stopped flew at: "Nine were downed on their way to Moscow". */
export const headedFor = ({ text, tokens, places }: Sentence, { at, role }: TallyNumber): PlaceMention | undefined =>
  role === 'launched'
    ? undefined
    : places.find(({ start }) => start > tokens[at]!.end && HEADED.test(text.slice(tokens[at]!.end, start)))
