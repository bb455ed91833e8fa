import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import type { Anchor } from '../words/anchors'
import type { Party } from './party'
import { toParty } from './parties'

const OPENS = /^\W*(?:[Dd]uring|[Ii]n|[Oo]ver|[Aa]t|[Oo]n) (?:an?|the|their|his|her) (?:[\w-]+ ){0,4}$/
const TOLD = new RegExp(
  part`
    ^ (?:then |also )?(?:told|assured|informed|asked|urged|warned|thanked|congratulated) (?:${oneOf`
      the | US | U\.S\. | his | her | Ukrainian | Russian | French | German | British | American | Turkish | President
      Prime | Minister | Chancellor | counterpart
    `},? )*$
  `,
)

/** "In a phone call on Tuesday, Putin told Trump that…": he who is told and he who tells talked to each other. */
export function toldAtTalks({ text, actors }: Sentence, anchor: Anchor): readonly Party[] {
  if (!OPENS.test(text.slice(0, anchor.start)) && !/^(?:in|during|on|over)\b/i.test(anchor.words)) return []
  const people = actors.filter(({ actor, start }) => actor.type === 'person' && start >= anchor.end)
  const [teller, listener] = people
  if (!teller || !listener || !TOLD.test(text.slice(teller.end, listener.start))) return []
  return [teller, listener].map(toParty)
}
