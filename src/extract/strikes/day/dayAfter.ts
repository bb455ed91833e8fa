import { oneOf, part } from '../../../text/pattern'

const SOME_DAYS = part`(?:just |only )?${oneOf`a | one | two | three | several | a few`} days?`
/** A clause of its own begins after a comma, unless it tells on of the earlier attack: "…, when two people died". */
const TOLD_ON = part`(?!,(?!\s${oneOf`
  when | which | that | in | at | near | where | with | killing | wounding | injuring`}\b))`
const RESCUE = oneOf`said | says | found | recovered | pulled | rose | risen | climbed | grew | identified`

/** "It came a day after two people had died in Sumy", "one day after the deadliest attack, when 50 were killed" */
const DAY_AFTER = RegExp(part`\b${SOME_DAYS} after\b(?:${TOLD_ON}(?!\b${RESCUE}\b)[^.;])*$`, 'i')

/** Whether words up to some people tell what happened days before the news, as what the news came after. */
export const endsDayAfter = (before: string): boolean => DAY_AFTER.test(before)

const HUNG_ON = RegExp(part`^${SOME_DAYS} (?:after|before)\b`, 'i')

/** "killing one a day before the talks", "killed seven, a day after a strike on a camp": a time of something else. */
export const isDayBeside = (time: string): boolean => HUNG_ON.test(time)
