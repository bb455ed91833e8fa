import type { ActorMention } from '../../actors/findActors'
import { oneOf, part } from '../../../text/pattern'
import { NOUN } from '../words/talkNouns'
import { tellsOfIt } from './tellsOfIt'

/** "NATO foreign ministers met": the body through its members. */
export const isBodyAtTable = (text: string, { actor, end }: ActorMention): boolean =>
  /^(?:NATO|European|United Nations)/.test(actor.name) && MEMBERS_AFTER.test(text.slice(end))
const MEMBERS_AFTER = /^(?:'s)?\s+(?:foreign |defen[cs]e )?(?:ministers|leaders|members|ambassadors|summit|allies)\b/i

const STATE = oneOf`
  U\.?S\.? | American | Russian | Ukrainian | European | Ukraine | Russia | EU | NATO | British | French | German
  Turkish
  Italian | Polish | United States | Kyiv | Kiev | Moscow | Washington | the | and
`
const LINK = String.raw`(?:,|\s+and|\s*-|,\s+and|\s+or|\s+the|\s+an?)`
const TALKING = oneOf`
  held | hold | met | meet | sit | sat | begun | ended | concluded | been | come to | to (?:meet|hold)
  (?:due|set) (?:to|for) | preparing (?:to|for) | getting ready for
  (?:sitt|meet|hold)ing | agree\w*
  talk\w* | discuss\w* | negotiat\w* | resum\w+ | continu\w+ | open\w* | conclud\w+ | wrap\w* | gather\w* | start\w*
  expected to
  in the (?:middle|midst)
`
const AT_TABLE = oneOf`
  officials? | negotiators? | delegations? | representatives | envoys? | teams? | diplomats | leaders | presidents
  sides
  counterparts | advisers | ministers | experts | government | side
  negotiat\w+ | talks | meeting | meetings | consultations | trilateral | bilateral | discussions | summit | round
  session
  (?:were|will|have|has|had|are) (?:[\w-]+ )?${TALKING}
  (?:is|are|was|were) (?:reported|said|believed|understood|known) to (?:have )?${TALKING}
  held | hold | holds | met | meet | plan | agreed? | made progress | wrap(?:ped|s)? up | had (?:[\w-]+ ){0,4}${NOUN}
  conclude[sd]? | beg[iau]n | began | begin | resumed? | kick(?:ed)? off | open(?:ed)? | complete[sd]? | end(?:ed)?
  finish(?:ed)? | sat | sit
`
/** After a state's name: it speaks of its people in the talks, or stands among the states that talk. */
const STATE_AFTER = new RegExp(
  part`^(?:-[\p{L}.-]+)?(?:${LINK}*\s*${STATE}(?!\p{L}))*(?:\s+[\p{L}-]+){0,3}?\s*(?:-\s*)?${AT_TABLE}\b`,
  'iu',
)
const THOSE_OF = oneOf`
  the | representatives of | delegations? (?:of|from) | officials (?:of|from) | U\.?S\.? | United States
  \p{Lu}\p{Ll}+ | EU
  and | ,
`
const STATE_BEFORE = new RegExp(
  part`
    \b(?:between|with|of|brought|(?:hosted|held|attended|led|represented|mediated|joined|chaired) by|from|among)
    \s+(?:${THOSE_OF}[\s,]*)*$
  `,
  'u',
)
/** "after Russia launched", "in Ukraine": a state that acts or is a place, not at the table. */
const NO_TABLE_AFTER = new RegExp(
  part`
      ^\s+(?:full-scale )?${oneOf`
        capital | city | soil | territory | invasion | aggression | attacks? | strikes? | forces | troops | army
        drones? | launched | attacked | struck | invaded | fired | hit | bombed | occupied | annexed
      `}\b
    `,
  'i',
)

/** "arrived in Kyiv for meetings", "discussed Ukraine at a summit": a place or a subject, not a party. */
const AS_A_PLACE = new RegExp(
  part`
    \b${oneOf`
      in | to | at | near | left | visit(?:ed|s)? | across | against | inside | over
      discuss(?:ed|es|ing)? | about | regarding | on | (?:guarantees|support|aid|plans?|peace|help) for
      (?:positions?|stances?|views|interests|differences|demands) (?:of|between)(?: (?:Ukraine|Russia|Moscow|Kyiv) and)?
      (?:parts?|rest|regions?|cities|towns|areas?|much|most|all|east|west|south|north|heart|cent(?:re|er)|attacks?) of
    `} (?:the )?$
  `,
  'i',
)

/** "an end to the war with Russia", "their work with the Americans": whom one fights or works with. */
const FIGHT = '(?:war|conflict|invasion|aggression|border|fight|truce|cease-?fire|peace|deal|work|cooperation)'
const OF_THE_WAR = new RegExp(
  String.raw`\b${FIGHT} (?:with|between|against|of) (?:the )?(?:(?:Ukraine|Russia|Moscow|Kyiv|Kiev) and )?$`,
  'i',
)

const RANK = '(?:chief|top|lead|special|senior|presidential|national|security|foreign|defen[cs]e|army|peace)'
const OFFICE = oneOf`
  negotiator | envoy | official | minister | adviser | advisor | diplomat | aide | secretary | representative
  delegation (?:head|chief|leader) | intelligence chief | leader | president | ambassador | general
`
/** "Ukrainian negotiator Rustem Umerov": the state is part of a title. */
const TITLE_AFTER = new RegExp(part`^(?:'s)? (?:${RANK} )*${OFFICE}s? (?=\p{Lu})`, 'u')
const OFFICE_AFTER = new RegExp(
  part`
    ^\s${oneOf`
      President | Prime | Foreign | Defen[cs]e | Chancellor | Secretary | special | envoy | presidential | leader
      Army | Vice
      businessman | head | Economy | Finance
    `}\b
  `,
  'i',
)

/** "Riyadh talks", "the Moscow meeting": a venue. */
const AS_A_VENUE = new RegExp(part`^(?:Moscow|Kyiv|Kiev|Washington|Riyadh|Ankara|Budapest|Beijing|Tehran) ${NOUN}\b`)

const MEMBERS = oneOf`
  Talks | Negotiations | Consultations | Meetings? | Rounds? | Summit | Delegations? | Representatives
  Leaders | Officials | Envoys | Ministers | Negotiators | Teams | Presidents | Heads
`
const NAME_OF = new RegExp(String.raw`\b(?!${MEMBERS}\b)\p{Lu}\p{Ll}+ of (?:the )?$`, 'u')

/** Whether a state named in a clause takes part: through its people, or among the states that talk. */
export function isStateParty(text: string, mention: ActorMention): boolean {
  const { start, end } = mention
  const after = text.slice(end, end + 80)
  if (
    /^'s?\s/.test(after) &&
    !/^'s? (?:[\w-]+ )?(?:delegation|negotiat|team|representatives|officials|envoy)/i.test(after)
  )
    return false
  if (AS_A_VENUE.test(text.slice(start, end + 40)) && !/\band $/.test(text.slice(0, start))) return false
  if (AS_A_PLACE.test(text.slice(Math.max(0, start - 30), start))) return false
  if (NO_TABLE_AFTER.test(after) || TITLE_AFTER.test(after) || OFFICE_AFTER.test(after)) return false
  if (OF_THE_WAR.test(text.slice(Math.max(0, start - 40), start))) return false
  if (tellsOfIt(text, mention)) return false
  // "Meloni of Italy", but "Envoys of Italy": the one who is told by name.
  if (NAME_OF.test(text.slice(Math.max(0, start - 40), start))) return false
  return STATE_AFTER.test(after) || STATE_BEFORE.test(text.slice(Math.max(0, start - 80), start))
}
