import { oneOf, part } from '../../../text/pattern'
import { ATTACK, ATTACKS, STRUCK } from '../../attackWords'
import { endsDayAfter } from '../day/dayAfter'

const AT_FIRST = oneOf`initially | at first | originally | earlier | previously | first`
const SPOKE = oneOf`spoken?|spoke|said|put|reported|given|stated|counted|estimated|listed|announced
  believed|thought|talked|mentioned`
const FIRST = oneOf`initial | earlier | previous | first`
const REPORT = oneOf`reports?|tolls?|figures?|counts?|death tolls?|information|estimates?|data`
/** "According to initial reports, a man was killed": the news as it came, of which no other is told. */
const BY_WORD = 'according to (?:the )?(?=initial|first)'
const CHANGED = oneOf`up|rising|rose|risen|increased|raised|revised|grew|grown|climbed|down|corrected|jumped`
const RECALLS = oneOf`since | similar to | reminiscent of | recall(?:s|ed|ing) | echo(?:es|ed|ing)`
const EARLIER = oneOf`
  previous | earlier | similar | prior | preceding | last | (?:hours|days?|after|followed)\b[^.;]{0,30}\banother`

/** "It followed a strike a day earlier on Belgorod that killed two": news still, with its day. */
const DAY_BEFORE = oneOf`a day earlier | the day before | the previous day | yesterday`

/** "The attack came after", "The exchange of strikes follows" */
const THE_NEWS = part`(?:The|This|It|These|\w+'s)\b(?: [\w-]+){0,5}?`

/** What tells, before a number, that someone gave it earlier. */
const SPOKEN_BEFORE = [
  // "Authorities had initially spoken of five dead"
  part`\b${AT_FIRST}\s+(?:been\s+)?${SPOKE}\b[^;.]{0,60}$`,
  // "At first the company said 15 people had been killed"
  part`\b(?:at first|initially|originally),? (?:[\w-]+ ){1,4}${SPOKE}\b
    (?:(?!\b(?:but|later|now|since|then)\b)[^;.]){0,60}$`,
  // "The police had said earlier that one more child had died"
  part`\bhad ${SPOKE} ${AT_FIRST}\b[^;.]{0,60}$`,
].map((source) => RegExp(source, 'i'))

/** "At first 17 were reported killed": by now it is another number, wherever they were. */
const ONLY_AT_FIRST = /\b(?:at first|initially|originally)\b/i

/** What tells, before a number, that another has replaced it. */
const BEFORE = [
  // "Earlier reports put the toll at three"
  part`(?<!${BY_WORD})\b${FIRST}\s+(?:official\s+)?${REPORT}\b(?! (?:shows?|suggests?|indicates?|says?)\b)[^;.]{0,60}$`,
  // "up from an earlier toll of 12"
  part`\b${CHANGED}\s+from\s+(?:an?\s+)?(?:the\s+)?(?:(?:earlier|initial|previous|first)\s+(?:\w+\s+){0,2}of\s+)?$`,
  // "instead of four"
  part`\b(?:instead of|rather than|compared (?:with|to)|not)\s+(?:the\s+)?$`,
  // "the deadliest attack on Kyiv since July, when 32 people were killed"
  part`\b${RECALLS}\b[^;.]{0,60}\b(?:when|that|which|day|night)\b[^;.]{0,40}$`,
  // "hours after an earlier attack in which four people died"
  part`\b${EARLIER} (?:\w+ ){0,3}${ATTACKS}\b[^.;]{0,60}\b(?:in which|that|which|when)\b[^.;,]{0,30}$`,
  // "The raid came after a day of mourning in Kyiv, following an attack that killed 28"
  part`^\W*${THE_NEWS} (?:came|comes|follows|followed)\b[^.;]*\b${ATTACKS}\b(?:(?!${DAY_BEFORE})[^.;,]){0,60}
    \b(?:in which|that|which|when)\b[^.;,]{0,50}$`,
  // "a month after a missile strike on Ternopil that killed 38 people"
  part`\b(?:weeks?|months?|years?) (?:after|since)\b
    (?:(?!,\s(?:an?|the)\s(?:\w+\s)?(?:drone|missile|attack|strike|shell))[^.;]){0,90}$`,
  // "The army attacked the town before, killing seven"
  part`\b${STRUCK}\b[^,.;]{0,40}
    \b(?:before|previously|in the past),\s[^.;]{0,40}$`,
  // "At that time only two deaths were known"
  part`^\W*At that (?:point|time|moment),? (?:only |just )?(?:[\w-]+ ){0,4}$`,
].map((source) => RegExp(source, 'i'))

/** "one was reported hurt, then four" */
const THEN_MORE = part`^[^,;.]{0,30}, then (?:\w+|\d+)\b(?=,|\.| others)`
/** "three were initially reported wounded" */
const FIRST_SAID = part`(?:was|were|had been)\s+(?:initially|earlier|previously|at first|first|originally)\s+
  (?:reported|said|believed|thought)`
/** "two, as earlier reported" */
const AS_REPORTED = part`
  as (?:earlier|previously|initially|first) reported|reported (?:earlier|initially|previously|at first)`
/** "Reports that a child had died were not confirmed", "the news of a third death was wrong" */
const WITHDRAWN = part`(?:was|were|has been|have been|proved|turned out to be)\s
  (?:not (?:been )?confirmed|false|wrong|incorrect|untrue|mistaken|an error|denied|refuted)`
/** "a woman who was believed to have died", "two were feared dead" */
const SUPPOSED = part`(?:believed|feared|presumed|thought) (?:to (?:be|have) )?(?:dead|died)`
/** "six had been killed, but later corrected the figure to two" */
const CORRECTED = part`^[^;.]{0,40},? but (?:later|then|since|has since|subsequently) (?:\w+ )?
  (?:corrected|revised|lowered|changed|updated)\b`
const AFTER = RegExp(
  part`${THEN_MORE}|${CORRECTED}|^[^,;.]{0,40}\b(?:${FIRST_SAID}|${AS_REPORTED}|${WITHDRAWN})
    |^[^,;.]{0,20}\b${SUPPOSED}`,
  'i',
)

/** "The city mourns four people killed in an earlier attack on a hotel": before the news, where no place is named. */
const IN_EARLIER = RegExp(
  part`^[^,;.]{0,25}\b(?:in|by|during) (?:an?|the) ${oneOf`earlier | previous | prior`} (?:[\w-]+ ){0,2}${ATTACK}\b
    (?! (?:on|in|at|near) (?:\p{Lu}|the (?:same|city|town|village|\p{Lu})))`,
  'u',
)

/**
 * Whether a number is told as one that a later number has replaced; `start` and `end` are its offsets. What was said
 * earlier of another place (`isElsewhere`) has not been, unless it was said at first.
 */
export const isSuperseded = (text: string, start: number, end: number, isElsewhere: boolean): boolean =>
  (SPOKEN_BEFORE.some((pattern) => pattern.test(text.slice(0, start))) &&
    (!isElsewhere || ONLY_AT_FIRST.test(text.slice(0, start)))) ||
  BEFORE.some((pattern) => pattern.test(text.slice(0, start))) ||
  endsDayAfter(text.slice(0, start), text) ||
  AFTER.test(text.slice(end)) ||
  IN_EARLIER.test(text.slice(end))

/** "On Saturday the president had spoken of three deaths": what stood before the number told already. */
const HAD_SPOKEN = /\bhad (?:\w+ )?(?:spoken|said|put|reported|given|counted|estimated|talked|announced)\b[^;.]{0,30}$/i

/** Whether the words before an offset say that this was told earlier: "had previously reported". */
export const isToldBefore = (text: string, start: number): boolean => HAD_SPOKEN.test(text.slice(0, start))
