import type { ActorMention } from '../actors/findActors'
import type { Clause } from './clauses'

const SPOKE_BEFORE =
  /\b(?:said|told|according to|reported|cited|citing|says|quoted|quoting|announced|by|confirmed|added)\s+(?:by\s+)?(?:(?!that\b|how\b|when\b|if\b|he\b|she\b|they\b)[\w.'-]+\s+){0,4}$/i
const SPEAKS_AFTER =
  /^(?:,[^,]{1,60},)?\s+(?:has\s+|also\s+|later\s+|then\s+|himself\s+)?(?:said|told (?!\p{Lu}\p{Ll}+ (?:in|during|on|by|over) (?:an?|the|their))|reported|wrote|announced|confirmed|added|noted|stated|says|tells|posted|described|called (?:it|an?|the|for|that|on)|claimed|declared|warned|signalled|signaled|stressed|hoped|hopes|expects?|expressed|thanked|welcomed (?:the|a|that|it|this)|criticized|criticised|praised|insisted|reiterated|believes|thinks)\b/iu
/** "NATO foreign ministers met": the body through its members. */
export const MEMBERS_AFTER =
  /^(?:'s)?\s+(?:foreign |defen[cs]e )?(?:ministers|leaders|members|ambassadors|summit|allies)\b/i
/** After a state's name: it speaks of its people in the talks, or stands among the states that talk. */
const STATE_AFTER =
  /^(?:-[\p{L}.-]+)?(?:(?:,|\s+and|\s*-|,\s+and|\s+or|\s+the|\s+an?)*\s*(?:U\.?S\.?|American|Russian|Ukrainian|European|Ukraine|Russia|EU|NATO|British|French|German|Turkish|Italian|Polish|United States|Kyiv|Kiev|Moscow|Washington|the|and)\b)*(?:\s+[\p{L}-]+){0,3}?\s*(?:-\s*)?(?:officials?|negotiators?|delegations?|representatives|envoys?|teams?|diplomats|leaders|presidents|sides|counterparts|advisers|ministers|negotiat\w+|talks|meeting|meetings|consultations|trilateral|bilateral|discussions|summit|side|experts|government|round|session|were|will|have|has|are|held|hold|holds|met|meet|plan|agree|had|wrap(?:ped|s)? up|conclude[sd]?|beg[iau]n|began|begin|resumed?|kick(?:ed)? off|open(?:ed)?|complete[sd]?|end(?:ed)?|finish(?:ed)?|sat|sit)\b/iu
const STATE_BEFORE =
  /\b(?:between|with|of|by|from|among|representatives of)\s+(?:(?:the|representatives of|delegations? (?:of|from)|officials (?:of|from)|U\.?S\.?|United States|\p{Lu}\p{Ll}+|EU|and|,)[\s,]*)*$/u
/** "after Russia launched", "in Ukraine": a state that acts or is a place, not at the table. */
const NO_TABLE_AFTER = /^\s+(?:launched|attacked|struck|invaded|fired|hit|bombed|occupied|annexed)\b/i

/** "the son-in-law of U.S. President Donald Trump", "a spokesperson for Umerov": only says who another is. */
const OF_ANOTHER =
  /\b(?:son-in-law|envoys?|aides?|advis[eo]rs?|spokes\w+|chief of staff|representatives?|ally|allies|lawyers?|office|team|government|administration|wife|plans?|proposals?|request|behalf|invitation|orders?|initiative|close|loyal|letter|message|statement|words|remarks|demands?|position) (?:of|to|for|from|by) (?:the |then |US |U\.S\. |Russian |Ukrainian |French |Turkish |former |current |President |Chancellor |Prime |Minister |leader )*$/

/** "briefed Putin on the talks": hears of them. */
const HEARS =
  /\b(?:brief(?:ed|ing|s)?|inform(?:ed|s)?|report(?:ed|s)? to|updat(?:ed|es)|quot(?:ed|es)|on behalf of|replac(?:ed|es)|succeed(?:ed|s)) (?:the |then |US |U\.S\. |Russian |Ukrainian |French |Turkish |President |Chancellor |Prime |Minister |leader )*$/i

/** "said Zelensky had met": what was said is told of him, not by him. */
const ACTS_AFTER =
  /^(?:,[^,]{1,60},)?(?: and (?:\S+ ){1,4}?)?\s+(?:had|has|have|would|will|is|was|were|are|met|held|spoke|discussed|received|hosted|to|also|then|later|planned|agreed)\b/

/** "arrived in Kyiv for meetings": a place, not a party. */
const AS_A_PLACE = /\b(?:in|to|at|near|left|visit(?:ed|s)?) (?:the )?$/

/** "Ukrainian negotiator Rustem Umerov": the state is part of a title. */
const TITLE_AFTER =
  /^(?:'s)? (?:(?:chief|top|lead|special|senior|presidential|national|security|foreign|defen[cs]e|army|peace) )*(?:negotiator|envoy|official|minister|adviser|advisor|diplomat|aide|secretary|representative|delegation (?:head|chief|leader)|intelligence chief|leader|president|ambassador|general)s? (?=\p{Lu})/iu

/** Whether the person at an offset is told as saying something. */
export function isSpeaker(text: string, { start, end }: ActorMention): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return (
    SPEAKS_AFTER.test(after) ||
    (!ACTS_AFTER.test(after) &&
      /\b(?:said|told|according to|reported)\b/i.test(before.slice(-60)) &&
      SPOKE_BEFORE.test(before) &&
      !/\b(?:with|meet|met|see|saw|host|visit|between|and|receive[ds]?|call(?:ed)?)\s+(?:[\w.'-]+\s+){0,6}$/i.test(
        before,
      ))
  )
}

/** Whether a person named in a clause takes part in its event: neither its teller nor the owner of something. */
export function isParty(text: string, mention: ActorMention, clause: Clause): boolean {
  const after = text.slice(mention.end)
  if (
    /^'s?\b/.test(after) &&
    !/^'s (?:[\w-]+ ){0,2}(?:meeting|talks|call|visit|conversation|delegation|team|plan to|summit)/.test(after)
  )
    return false
  if (after.startsWith("'") && !after.startsWith("'s")) return false
  if (HEARS.test(text.slice(Math.max(clause.start, mention.start - 60), mention.start))) return false
  if (OF_ANOTHER.test(text.slice(Math.max(0, mention.start - 80), mention.start))) return false
  // "Before Zelensky arrived, Trump spoke…": only sets the time.
  if (
    /^(?:Before|After|When|As|While|Until)\s(?:\S+\s){0,3}$/.test(text.slice(clause.start, mention.start)) &&
    /^\s(?:arrived|landed|left|returned)\b/.test(after)
  )
    return false
  return !isSpeaker(text, mention)
}

/** Whether a state named in a clause takes part: through its people, or among the states that talk. */
export function isStateParty(text: string, { start, end }: ActorMention): boolean {
  const after = text.slice(end, end + 80)
  if (
    /^'s?\s/.test(after) &&
    !/^'s? (?:[\w-]+ )?(?:delegation|negotiat|team|representatives|officials|envoy)/i.test(after)
  )
    return false
  if (AS_A_PLACE.test(text.slice(Math.max(0, start - 20), start))) return false
  if (NO_TABLE_AFTER.test(after) || TITLE_AFTER.test(after)) return false
  if (
    /^\s(?:President|Prime|Foreign|Defen[cs]e|Chancellor|Secretary|special|envoy|presidential|leader|Army|Vice|businessman|head|Economy|Finance)\b/i.test(
      after,
    )
  )
    return false
  return STATE_AFTER.test(after) || STATE_BEFORE.test(text.slice(Math.max(0, start - 80), start))
}
