import type { ActorMention } from '../../actors/findActors'
import { oneOf, part } from '../../../text/pattern'

const SAID = oneOf`
  said | told | according to | reported | cited | citing | says | quoted | quoting | announced | by | confirmed | added
`
const SPOKE_BEFORE = new RegExp(
  part`
    \b${SAID}\s+(?:by\s+)?
    (?:(?!that\b|how\b|when\b|if\b|he\b|she\b|they\b)[\w.'-]+\s+){0,4}$
  `,
  'i',
)

/** "told reporters", but not "told President Macron in a call": that is the talk itself. */
const BY_WIRE = part`
  (?:in|during|on|by|over) (?:(?:an?|the|their|his|her) )?(?:[\w-]+ )?
  (?:(?:tele)?phone|call|conversation|talks|meeting)\b
`
const TOLD = String.raw`told (?!(?:\p{Lu}[\p{L}.]+ |leader |president |counterpart |his |her ){1,6}${BY_WIRE})`
const SAYS = oneOf`
  said | ${TOLD} | reported | wrote | announced | confirmed | added | noted | stated | says | tells | posted | described
  called (?:"|(?:it|an?|the|for|that|on)\b) | claimed | declared | warned | signalled | signaled | stressed | hoped | hopes
  expects? | expressed | thanked | welcomed (?:the|a|that|it|this) | criticized | criticised | praised | insisted
  was (?:telling|speaking to) (?:reporters|journalists) | remarked | commented | disclosed | mentioned | suggested | indicated | reiterated | believes
  thinks | complained | argued | acknowledged | admitted | cautioned | recalled
`
const SPEAKS_AFTER = new RegExp(
  part`^(?:,[^,]{1,60},)?\s+(?:has\s+|also\s+|later\s+|then\s+|himself\s+)?${SAYS}\b`,
  'u',
)

/** "said Zelensky had met": what was said is told of him, not by him. */
const ACTS = oneOf`
  had | has | have | would | will | is | was | were | are | met | held | spoke | discussed | received | hosted | to
  also
  then | later | planned | agreed
`
const ACTS_AFTER = new RegExp(part`^(?:,[^,]{1,60},)?(?: and(?: \S+){1,4}?)?\s+${ACTS}\b`)

/** 'Yermak, on Telegram: "Just finished …"' */
const POSTS =
  /^,? (?:(?:writing )?(?:on|via) (?:his )?(?:X|Twitter|Telegram|Facebook|Truth Social|social media|Instagram))?:/

const TOLD_HIM = /\btold (?:[\p{L}.]+ ){0,5}$/u
const TOLD_BY_WIRE = new RegExp(`^ ${BY_WIRE}`)

/** "told reporters after meeting President Trump": whom one met says nothing. */
const MEETS = new RegExp(
  part`
    \b${oneOf`
      with | meet(?:ing)? | met | see(?:ing)? | saw | host(?:ing)? | visit(?:ing)? | receiving | calling | phoning
      between | and | receive[ds]? | call(?:ed)?
    `}\s+(?:[\w.'-]+\s+){0,6}$
  `,
  'i',
)

/** Whether the person at an offset is told as saying something. */
export function isSpeaker(text: string, { start, end }: ActorMention): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  // "Modi told Sybiha on the phone": whom one tells is on the line, too.
  if (TOLD_HIM.test(before) && TOLD_BY_WIRE.test(after)) return false
  return (
    SPEAKS_AFTER.test(after) ||
    POSTS.test(after) ||
    (!ACTS_AFTER.test(after) &&
      /\b(?:said|told|according to|reported|announced by|wrote)\b/i.test(before.slice(-60)) &&
      SPOKE_BEFORE.test(before) &&
      !MEETS.test(before))
  )
}
