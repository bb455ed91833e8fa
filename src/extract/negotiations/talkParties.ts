import type { ActorMention } from '../actors/findActors'
import type { Sentence } from '../readSentences'

/** Who takes part: display names of people, delegations and states, and the sides they stand for. */
export interface Parties {
  names: string[]
  sides: ReadonlySet<string>
}

const SPOKE_BEFORE =
  /\b(?:said|told|according to|reported|cited|citing|says|quoted|quoting|announced|by|confirmed|added)\s+(?:by\s+)?(?:(?!that\b|how\b|when\b|if\b|he\b|she\b|they\b)[\w.'-]+\s+){0,4}$/i
const SPEAKS_AFTER =
  /^(?:,[^,]{1,60},)?\s+(?:has\s+|also\s+|later\s+)?(?:said|told|reported|wrote|announced|confirmed|added|noted|stated|says|tells|posted|described|called|claimed|declared|warned|signalled|signaled|stressed|hoped|hopes|expects?|expressed|thanked|welcomed|criticized|criticised)\b/i
const HIMSELF =
  /\b(?:that\s+)?(?:he|she|they|we)\s+(?:had\s+|have\s+|has\s+|will\s+|would\s+)?(?:also\s+)?(?:met|meet|spoke|spoken|speak|held|hold|discussed|sat|travel|join|fly|flew|see|visit|go|attend|receive|host|had an?|took part)|\bhis (?:meeting|call|conversation|talks)\b|\bmet\b|\bspoke\b/i
/** "NATO foreign ministers met": the body through its members. */
const MEMBERS_AFTER = /^(?:'s)?\s+(?:foreign |defen[cs]e )?(?:ministers|leaders|members|ambassadors|summit|allies)\b/i
/** After a state's name: it speaks of its people in the talks, or stands among the states that talk. */
const STATE_AFTER =
  /^(?:-[\p{L}.-]+)?(?:(?:,|\s+and|\s*-|,\s+and|\s+or|\s+the|\s+an?)*\s*(?:U\.?S\.?|American|Russian|Ukrainian|European|Ukraine|Russia|EU|NATO|British|French|German|Turkish|United States|the|and)\b)*(?:\s+[\p{L}-]+){0,3}?\s*(?:-\s*)?(?:officials?|negotiators?|delegations?|representatives|envoys?|teams?|diplomats|leaders|presidents|sides|counterparts|advisers|ministers|negotiat\w+|talks|meeting|meetings|consultations|trilateral|bilateral|discussions|summit|side|experts|government|round|session|were|will|have|are|held|met|meet|hold|plan|agree|had)\b/iu
const STATE_BEFORE =
  /\b(?:between|with|of|by|from|among)\s+(?:(?:the|representatives of|delegations? (?:of|from)|officials (?:of|from)|U\.?S\.?|United States|Russia|Ukraine|Europe|EU|and|,)[\s,]*)*$/i

/** The parties to the talks a sentence speaks of, without those who only speak about them and without possessors. */
export function findParties(sentence: Sentence): Parties {
  const { text, actors } = sentence
  const people = actors.filter((mention) => mention.actor.type === 'person' && isParty(text, mention))
  const groups = actors.filter(
    (mention) =>
      mention.actor.type === 'group' ||
      (mention.actor.type === 'institution' && MEMBERS_AFTER.test(text.slice(mention.end))),
  )
  const states = actors.filter((mention) => mention.actor.type === 'government' && isStateParty(text, mention))
  const hosts = /\bhosted by\b/i.exec(text)
  const sides = new Set(
    [...people, ...groups, ...states].map((mention) =>
      mention.actor.side === 'other' || mention.actor.side === 'EU' ? mention.actor.name : mention.actor.side,
    ),
  )
  const named = [...people, ...groups, ...states]
    .filter((mention) => !hosts || mention.start < hosts.index)
    .map((mention) => mention.actor.name)
  // Trilateral talks on the war are those of the three.
  const isTrilateral = /\btrilateral\b/i.test(text) && sides.size < 2
  if (isTrilateral) for (const side of ['RU', 'US', 'UA']) sides.add(side)
  const names = isTrilateral ? [...named, 'Russia', 'United States', 'Ukraine'] : named
  return { names: withoutStatesOfGroups([...new Set(names)]), sides }
}

function isParty(text: string, mention: ActorMention): boolean {
  const [before, after] = [text.slice(0, mention.start), text.slice(mention.end)]
  if (/^'s?\b/.test(after) && !/^'s (?:meeting|talks|call|visit|conversation|delegation|team)/.test(after)) return false
  if (after.startsWith("'") && !after.startsWith("'s")) return false
  const speaks =
    SPEAKS_AFTER.test(after) ||
    (/\b(?:said|told|according to|reported)\b/i.test(before.slice(-60)) &&
      SPOKE_BEFORE.test(before) &&
      !/\b(?:with|meet|met|see|saw|host|visit|between|and|receive[ds]?|call(?:ed)?)\s+(?:[\w.'-]+\s+){0,6}$/i.test(
        before,
      ))
  return !speaks || (HIMSELF.test(text) && SPEAKS_AFTER.test(after))
}

function isStateParty(text: string, { start, end }: ActorMention): boolean {
  const after = text.slice(end, end + 80)
  if (/^'s?\s/.test(after) && !/^'s? (?:delegation|negotiat|team|representatives|officials|envoy)/i.test(after))
    return false
  return STATE_AFTER.test(after) || STATE_BEFORE.test(text.slice(Math.max(0, start - 80), start))
}

/** "Russian delegation" says what "Russia" would. */
function withoutStatesOfGroups(names: string[]): string[] {
  const has = (name: string): boolean => names.includes(name)
  return names.filter(
    (name) =>
      !(
        (name === 'Russia' && has('Russian delegation')) ||
        (name === 'Ukraine' && has('Ukrainian delegation')) ||
        (name === 'United States' && has('US delegation'))
      ),
  )
}
