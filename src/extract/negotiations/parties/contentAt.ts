import { part } from '../../../text/pattern'
import type { Anchor } from '../words/anchors'
import type { Clause } from '../clauses'

const SAID_THAT = new RegExp(
  part`
    \b(?:said|says|told \w+|stressed|noted|added|announced|declared|warned)
    (?: )(?:(?:that|he|she|they)\b|(?:an?|the|his|her|their) )
  `,
)

/** "At a meeting with Xi, Putin said that Russia…": what was said there names no one at the table. */
export function contentAt(text: string, { start, end }: Anchor, clause: Clause): number {
  const opening = clause.start === 0 ? (FINITE_OPENING.exec(text)?.[0].length ?? 0) : 0
  if (end <= opening) return opening
  const after = text.slice(end, clause.end)
  const isTold = TOLD_BEFORE.test(text.slice(clause.start, start))
  const said = SAID_THAT.exec(after) ?? REMARK.exec(after) ?? (isTold ? /\bthat\b/.exec(after) : null)
  return said ? end + said.index : clause.end
}
/** "told him in a call that Witkoff would come" */
const TOLD_BEFORE = /\b(?:told|said|assured|informed|warned|stressed|repeated|reiterated)\b[^,;"]*$/

/** "Although the talks in Geneva ended on Sunday, Umerov has not left": a clause with its own subject. */
const FINITE_OPENING =
  /^(?:Although|Though|Because|Since|Once|Even as|(?:A|One|Two) days? (?:before|after)) [^,]{5,120},\s/
/** '…after the talks," Zelensky said, criticizing the Russian delegation': what the speaker does besides. */
const REMARK = /(?<=" (?:\S+ ){1,5}(?:said|told \w+|wrote|added)), \p{Ll}+ing\b/u
