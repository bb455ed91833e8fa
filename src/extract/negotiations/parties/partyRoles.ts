import type { ActorMention } from '../../actors/findActors'
import { oneOf, part } from '../../../text/pattern'
import { ENVOYS_OF } from './envoys'
import type { Clause } from '../clauses'
import { isSpeaker } from './speakers'

const TITLE = oneOf`
  the | then | US | U\.S\. | Russian | Ukrainian | French | Turkish | former | current | [Pp]resident
  Chancellor | Prime
  Minister | leader
`

/** "the son-in-law of U.S. President Donald Trump", "a spokesperson for Umerov": only says who another is. */
const OF_ANOTHER = new RegExp(
  part`
    \b${oneOf`
      son-in-law | [Ee]nvoys? | aides? | [Aa]dvis[eo]rs? | spokes\w+ | chief of staff | [Rr]epresentatives?
      ally | allies
      lawyers? | office | team | government | administration | wife | plans? | proposals? | request | behalf
      invitation | orders? | initiative | close | loyal | letter | message | statement | words | remarks | demands?
      position
    `} (?:of|to|for|from|by) (?:${TITLE} )*$
  `,
)

/** "briefed Putin on the talks": hears of them. */
const HEARS = new RegExp(
  part`
    \b${oneOf`
      brief(?:ed|ing|s)? | inform(?:ed|s)? | report(?:ed|s)? to | updat(?:ed|es) | quot(?:ed|es) | on behalf of
      replac(?:ed|es) | succeed(?:ed|s)
    `} (?:${TITLE} )*$
  `,
  'i',
)

/** "briefed Zelensky by phone": who hears of it so is on the line. */
const ON_THE_LINE = /^ (?:by (?:tele)?phone|over the phone|in an? (?:[\w-]+ )?call|by video)\b/

/** "met under pressure from Trump", "agreed on sanctions against Putin": whom talks are about. */
const TARGETED = RegExp(part`\b(?:pressure|pressing|pressed|sanctions|case) (?:(?:on|against|from) )?(?:${TITLE} )*$`)

/** "spoke with Macron about Putin and Trump": what the talks were of. */
const SPOKEN_OF = RegExp(
  part`\b(?:about|regarding|concerning) (?:${TITLE} )*(?:(?:\p{Lu}[\p{L}-]+ )+and (?:${TITLE} )*)?$`,
  'u',
)

/** "Putin's call with Trump", "Starmer's guest": the owner takes part. */
const OWN_TALKS =
  /^'s (?:[\w-]+ ){0,2}(?:meeting|talks|call|visit|conversation|delegation|team|plan to|summit|guest|partner)/

/** "spoke to Putin ahead of Zelensky's visit": only sets the time. */
const IN_TIME = new RegExp(
  part`\b(?:[Aa]head of|[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to|on the eve of|since) (?:${TITLE} )*$`,
)
const JOURNEY_OF = /^'s (?:[\w-]+ ){0,2}(?:visit|trip|arrival|departure)\b/

/** "when Putin invaded", "Putin ordered a strike while envoys met": he wages the war, and sits at no table. */
export const WAGES_WAR = new RegExp(
  part`
    ^ (?:has |had )?(?:invaded|annexed|(?:ordered|launched|started|began|unleashed) [^,;]{0,40}
    \b(?:invasion|war|strikes?|attacks?|assault|offensive|operation))\b
  `,
)

/** "has criticised Scholz over his call with Putin": a call of the other's. */
const JUDGES = RegExp(
  part`
    ^ (?:(?:has|had|also|later) )*(?:critici[sz]|condemn|prais|blast|slam|rebuk|chid|fault|thank|attack|accus|mock)\w*
    (?: )[^,;.]{3,80}? (?:over|for|about) (?:his|her|their) (?:[\w-]+ ){0,2}(?:call|talks|meeting|conversation|visit|trip)\b
  `,
)

const isOfEnvoys = (text: string, { start, end }: ActorMention): boolean =>
  [...text.matchAll(ENVOYS_OF)].some(({ index, 0: words }) => index <= start && end <= index + words.length)

/** Whether a person named in a clause takes part in its event: neither its teller nor the owner of something. */
export function isParty(text: string, mention: ActorMention, clause: Clause): boolean {
  const after = text.slice(mention.end)
  if (/^'s?\b/.test(after) && !OWN_TALKS.test(after)) return false
  if (after.startsWith("'") && !after.startsWith("'s")) return false
  if (JOURNEY_OF.test(after) && IN_TIME.test(text.slice(0, mention.start))) return false
  if (isOfEnvoys(text, mention) || WAGES_WAR.test(after) || JUDGES.test(after)) return false
  if (TARGETED.test(text.slice(0, mention.start)) || SPOKEN_OF.test(text.slice(0, mention.start))) return false
  if (HEARS.test(text.slice(Math.max(clause.start, mention.start - 60), mention.start)) && !ON_THE_LINE.test(after))
    return false
  if (OF_ANOTHER.test(text.slice(Math.max(0, mention.start - 80), mention.start))) return false
  // "Before Zelensky arrived, Trump spoke…": only sets the time.
  if (
    /^(?:Before|After|When|As|While|Until)\s(?:\S+\s){0,3}$/.test(text.slice(clause.start, mention.start)) &&
    /^\s(?:arrived|landed|left|returned)\b/.test(after)
  )
    return false
  return !isSpeaker(text, mention)
}
