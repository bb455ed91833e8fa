import { oneOf, part } from '../../../text/pattern'
import type { Anchor } from '../words/anchors'
import type { Clause } from '../clauses'

/** Where a clause begins that tells what went on meanwhile, with a subject of its own. */
const MEANWHILE = new RegExp(
  part`
    (?:\b(?:while|whereas|just as|even as|right as)|, as) (?=${oneOf`
      (?:the |a )?(?:[\w.-]+ ){0,3}(?:negotiators|delegations?|envoys|officials|teams|leaders|talks|negotiations)\b
      (?:the |US |U\.S\. |Ukrainian |Russian |French )*(?:President |Chancellor |Prime Minister )?\p{Lu}
    `})
  `,
  'gu',
)

/**
 * From where on a clause names who talks: "Putin ordered a strike while delegations are meeting in Doha" is not of
 * Putin.
 */
export function meanwhileAt(text: string, clause: Clause, anchor: Anchor): number {
  const before = text.slice(clause.start, anchor.start)
  return clause.start + ([...before.matchAll(MEANWHILE)].at(-1)?.index ?? 0)
}
