import { oneOf, part } from '../../../text/pattern'
import { NOUN } from './talkNouns'

/** A finite verb of the past: what it tells has happened, whatever else is wished in the sentence. */
export const FACTUAL = new RegExp(
  part`
    ^${oneOf`
      met | sat | held | hosted | received | welcomed | spoke | talked | rang | phoned | telephoned | called | gathered
      convened | wrapped | concluded | began | opened | ended | finished | resumed | completed | kicked | consulted
      conferred | negotiated | signed | coordinated | discussed | spent | huddled | co-chaired | chaired | dined
      lunched | had (?:a|an|lunch|dinner|held|met|spoken|talked) | (?:came|got|brought) together
    `}\b
  `,
  'i',
)

export const ONGOING = new RegExp(
  part`
    \b${oneOf`
      (?:are|is) (?:under ?way|ongoing|continuing|taking place|being held|proceeding|in progress|currently)
      continu(?:e|es|ed) (?:on(?! to\b)|for|in|today|their) | under way | underway | proceeding | got under ?way | kicked off
      entered? (?:its|their|the|a) (?:\w+ )?(?:second|third|fourth|new|final) day | enter (?:second|third) day
      on the (?:second|third|fourth) day of | (?:second|third|fourth) day of
      are (?:meeting|holding|negotiating|co-chairing|gathering|gathered|back at) | have begun | has begun | have arrived
    `}\b
  `,
  'i',
)

const WOULD = oneOf`
  meet | sit | hold | travel | take | be held | gather | host | receive | fly | join | speak | visit | convene
  call | ring | phone | talk | see | sign | arrive | come | go | cent(?:er|re) | focus | deal | cover | address
`
const TO_DO = oneOf`
  be held | take place | begin | start | meet | hold | host | travel | visit | attend | discuss | receive | sit | gather
  convene | speak | sign
`

export const PLANNED = new RegExp(
  part`
    \b${oneOf`
      when (?:he|she|they) (?:meets?|sits? down)
      planning (?:it|this|them) for | will | 'll | should
      would be (?:on|in|at) | would ${WOULD} | would have (?:in|on|with|at|an?|his|her|their|the)
      to ${TO_DO} | (?:plans?|intend(?:s|ed)?|means?|meant) to | planned (?:for|to)
      prepare[sd]? (?:to|for) | (?:get|got|gets|getting) ready (?:to|for)
      gear(?:s|ed|ing) up (?:to|for) | invited to
      (?:agreed? on|announce[ds]?) (?:an?|another|new|further) (?:[\w-]+ ){0,3}${NOUN}
      agreed to ${oneOf`${WOULD} | ${TO_DO} | continue | resume | go on | carry on | an? | the | new | further | more`}
      (?:is|are) (?:now )?(?:on (?:his|her|their) way|en route)
      heads? to | comes? (?:later|next|after(?=[.,;]|$)) | pledg\w+ to
      (?:is|are|was|were) (?:(?:also|then|later|next|still|now) )?${oneOf`
        to | due | set | expected | scheduled | planned | slated | preparing | heading | planning | about
      `}
      likely (?:on|in|to) | set (?:to|for) | expected (?:to|at|in) | scheduled (?:to|for) | due (?:to|at|in) | slated
      (?:been |is |was )called for | upcoming | forthcoming | next (?:round|week|meeting|month) | ahead of | tomorrow
    `}\b
  `,
  'i',
)

/** "the meeting of Trump and Putin had shown" */
const ITS_PARTIES = String.raw`(?:(?!(?:he|she|they)\b)[\w.'-]+ ){1,6}`

const HAD = '(?:had|have|has)'
const THE_LAST = '(?:previous|last|earlier|two previous)'
const A_ROUND = '(?:rounds?|meetings?|sessions?|talks|contacts?)'

/** Earlier rounds recalled in passing. */
export const RECALLED = new RegExp(
  part`
    \b${oneOf`
      ^(?:which|that) (?:had )?followed | (?<!day )before that | previously | earlier (?:rounds?|talks|meetings?|this (?:month|year))
      have held (?:\w+ ){0,3}before | had (?:already|previously|earlier) (?:met|held|spoken)
      ${HAD} met (?:\w+ ){0,5}(?:once|twice|three times|before|earlier|several times|\w+ times|since)
      (?<!first time .{0,60})(?:have|has) (?:not )?(?:met|spoken|held) (?:\w+ )?(?:since|in person since)
      (?:calls?|meeting|talks|conversation) (?:with|between|of) ${ITS_PARTIES}had (?:\w+ )?\w+(?:ed|wn|en)
      (?:have|has) (?:been )?discuss(?:ed|ing)
      last (?:month|year|met) | months? ago | weeks? ago | in (?:recent|past|previous) (?:weeks|months)
      the ${THE_LAST} (?:\w+ )?${A_ROUND},? (?:was|were|of|took|in|had|between|held|on)
      previous (?:round|meeting|contact)s? | recent (?:\w+ ){0,2}(?:${NOUN}|calls?) | since (?:the )?(?:last|first)
    `}\b
  `,
  'i',
)

/** "comes just weeks after a trip to Moscow, where he met Putin" */
export const LONG_AFTER = /\b(?:weeks|months|years) (?:after|before|since)\b/i

/** "The first round of talks": before the news, unless it is told with its day. */
export const FIRST_ROUND =
  /\bthe first (?:\w+ )?(?:rounds?|meetings?|sessions?|talks) (?:was|were|of|took|in|had|between|held)\b/i

/** "The first round of talks has ended": that is the news. */
export const JUST_NOW =
  /\bha(?:s|ve) (?:just |now )?(?:concluded|ended|begun|started|opened|finished|wrapped up|closed)\b/
