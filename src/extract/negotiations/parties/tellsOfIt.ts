import { oneOf, part } from '../../../text/pattern'
import type { ActorMention } from '../../actors/findActors'

/** "a US official said", "Axios reported, citing two Ukrainian officials": those who told of it. */
const TELLS_AFTER = new RegExp(
  part`
    ^\s(?:[\w-]+\s){0,2}${oneOf`officials? | sources? | diplomats? | media | government | authorities | ministry`}\b(?: \w+)?
    \s${oneOf`said | says | told | confirmed | reported | added`}\b
  `,
)
const CITED = /\bciting (?:[\w-]+,? ){0,6}$/
/** Whether someone is named as the source of a report: "citing two Ukrainian officials". */
export const isCited = (text: string, { start }: ActorMention): boolean => CITED.test(text.slice(0, start))

/** Whether those named tell of the talks, and so need not take part: "a US official said". */
export const tellsOfIt = (text: string, mention: ActorMention): boolean =>
  TELLS_AFTER.test(text.slice(mention.end)) || isCited(text, mention)
