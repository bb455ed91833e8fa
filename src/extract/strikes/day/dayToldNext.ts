import type { When } from '../../../model/when'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { ATTACK } from '../../attackWords'
import type { Sentence } from '../../readSentences'
import { datesOfEvents } from './dayToldBefore'

const HAPPENED = RegExp(
  part`^(?:It|This|That|The (?:[\w-]+ ){0,2}(?:${ATTACK}|${oneOf`incident | tragedy | hit | blast`})) (?:\w+ )?
    ${oneOf`happened | occurred | took place | came | was (?:carried out|launched|recorded|registered)`}\b`,
)

/** "Two people were killed in Kherson. It happened on Monday evening": the day that the next sentence tells. */
export function dayToldNext({ index, dates }: Sentence, { sentences }: Article): When | null {
  const next = sentences[index + 1]
  return dates.length === 0 && next && HAPPENED.test(next.text) ? (datesOfEvents(next)[0] ?? null) : null
}
