import { oneOf, part } from '../../../text/pattern'
import type { FoundDate } from '../../dates/foundDate'
import { NOUN } from '../words/talkNouns'

/**
 * Whether a date beside the words of talks at `at` is that of something else: an attack, a quarrel, a paper, a topic.
 */
export const isOfAnother = (text: string, date: FoundDate, at: number): boolean =>
  isOfWhatWasBefore(text, date, at) ||
  isOfTopic(text, date, at) ||
  isOfOtherEvent(text, date, at) ||
  ENDED_AND_GO_ON.test(text.slice(at, date.start)) ||
  BEFORE_LEAVING.test(text.slice(at, date.start)) ||
  // "He will lead the talks; his predecessor resigned on Friday"
  text.slice(at, date.start).includes(';') ||
  // "Despite the talks of Russia and the United States, attacks went on on Monday"
  (DESPITE.test(text.slice(0, at)) && text.slice(at, date.start).includes(','))

/** "The talks have ended for the day and will resume on Monday": the next day, not theirs. */
const ENDED_AND_GO_ON = new RegExp(
  part`
    \b(?:ended|wrapped up|finished|concluded|paused|adjourned|over|broke up)\b[^;.]*
    \b(?:will|would|to) (?:also )?(?:continue|resume|go on|reconvene|meet again|start again)\b[^,;.]*$
  `,
)

/** "will receive him before leaving for India on Thursday": where and when he goes next. */
export const BEFORE_LEAVING = new RegExp(
  part`
    \bbefore (?:(?:his|her|their) )?${oneOf`
      leaving | departing | flying | travell?ing | heading | going | setting off | returning | departure | flight
      return | trip
    `}\b[^,;.]*$
  `,
)

const DESPITE = /^(?:Despite|In spite of|Notwithstanding) [^,]*$/

/** "Drones came on Monday, before a meeting of Trump and Putin": when they came, not when these meet. */
const isOfWhatWasBefore = (text: string, date: FoundDate, at: number): boolean =>
  date.end <= (BEFORE_TALKS.exec(text.slice(0, at))?.index ?? 0)
const BEFORE_TALKS = new RegExp(
  part`
    \b(?:before|ahead of|prior to) (?:what [^,;]{1,60} (?:called|described as) )?
    (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}$
  `,
)

/** "The talks follow the quarrel in the Oval Office on 28 February": when they quarrelled, not when the talks are. */
const isOfOtherEvent = (text: string, date: FoundDate, at: number): boolean => {
  const between = text.slice(at, date.start)
  return (
    AFTER_EVENT.test(between) ||
    OF_A_PAPER.test(between) ||
    (SINCE.test(between) && new RegExp(`^ ${OTHER_EVENT}\\b`).test(text.slice(date.end)))
  )
}
const OTHER_EVENT = oneOf`
  visit | trip | argument | quarrel | row | clash | dispute | spat | showdown | falling-out | confrontation | invasion
  inauguration | election | attack | assault | strikes? | bombardment | barrage | onslaught | raid | shelling
`
/** "met to discuss a plan presented to Kyiv last week", "that Kyiv was handed last week": when it was presented. */
const OF_A_PAPER = new RegExp(
  part`
    \b(?:plans?|proposals?|deal|agreement|drafts?|documents?|offer|framework|truce|ceasefire|points)
    (?: )(?:(?:that |which )(?:[A-Z][\w.'-]+ ){0,2})?
    (?:(?:was|were|had been|is|are) )?${oneOf`
      presented | proposed | published | put (?:forward|out) | drafted | drawn up | announced | unveiled | agreed
      signed | leaked | handed | sent | shown | given | received
    `}
    [^,;.]{0,40}$
  `,
)
const SINCE = /\b(?:after|since|following|follows?) [^,;.]*$/
const AFTER_EVENT = new RegExp(
  part`\b(?:after|since|following|follows?) [^,;.]{0,100}?\b${OTHER_EVENT}\b(?:(?!\b${NOUN}\b)[^,;.]){0,70}$`,
)

/** "talked about the call with Putin, which was held on Monday": when that was, not when they talked about it. */
const isOfTopic = (text: string, date: FoundDate, at: number): boolean => {
  if (TOPIC_BEFORE.test(text.slice(at, date.start)) && ITS_NOUN.test(text.slice(date.end))) return true
  const held = at < date.start ? WHICH_WAS.exec(text.slice(at, date.start)) : null
  return held !== null && TOPIC_NOUN.test(text.slice(at, at + held.index))
}
/** "will talk to Trump about the previous day's call" */
const TOPIC_BEFORE = /\b(?:about|on|regarding|over|discuss\w*) (?:the )?$/
const ITS_NOUN = new RegExp(`^'s (?:[\\w-]+ ){0,2}(?:${NOUN}|calls?)\\b`)
const WHICH_WAS = /,? (?:which|that) (?:was held|were held|took place|happened)\b[^,;]*$/
const TOPIC_NOUN = new RegExp(`\\b(?:about|on|of|discuss\\w*) (?:the|his|her|their) (?:[\\w-]+ )?(?:${NOUN}|call)\\b`)
