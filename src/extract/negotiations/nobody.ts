import { part } from '../../text/pattern'
import type { Anchor } from './words/anchors'

/** Whether nobody meets: by the words before those of the event, or after them. */
export const isOfNobody = (before: string, { told }: Anchor, after: string): boolean =>
  (told ? MET_NOBODY : OF_NOBODY).test(after) ||
  /\bno (?:\w+ ){0,2}$/i.test(before) ||
  (!told && NOBODY_PLANNED.test(before))

/** "met with no members of it", but "talks with no deal to announce" were held. */
const MET_NOBODY = /^\s?(?:with )?no(?:ne|body)?\b/i
const OF_NOBODY = /^\s?(?:no(?:ne|body)?|with (?:none|nobody|no one))\b/i

/** "No one in Kyiv has discussed a meeting in Miami" */
const NOBODY_PLANNED = new RegExp(
  part`
    ^"?(?:No ?one|Nobody|None|Neither)\b[^,;]*
    \b(?:discuss|plan|propos|consider|suggest|mention|arrang|schedul|prepar|confirm)\w* (?:an?|any|the) [^,;]*$
  `,
  'i',
)
