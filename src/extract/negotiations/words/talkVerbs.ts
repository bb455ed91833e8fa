import { oneOf, part } from '../../../text/pattern'
import { ANY, NOUN } from './talkNouns'

/** What is met without anyone sitting down: "met all the conditions", "met with resistance". */
const DEMANDS = oneOf`
  demands? | conditions? | requirements? | deadlines? | criteria | goals? | targets? | needs? | standards?
`
const RECEPTIONS = oneOf`
  resistance | displeasure | approval | anger | outrage | relief | suspicion | caution | doubts? | criticism | silence
  skeptic\w* | fierce | applause
`
export const NOT_MET = part`(?! by\b)(?! (?:the |all |these |its |their |any |with |by )?(?:${DEMANDS}|${RECEPTIONS}))`
export const NOT_MEET = part`(?! (?:the |all |these |its |their |any )?${DEMANDS})`
/** Of what one does with talks. */
export const RUN = oneOf`
  hold | holds | held | holding | (?<!\b(?:the|a|as|its|their|our) )host | hosts | hosted | hosting
  conduct | conducted | launch | launched | staged?
  begin | begins | began | begun | start | starts | started | open | opens | opened | kick off | kicked off
  resume | resumes | resumed | resuming | continue | continued | co-chairs? | co-chaired | chairs? | chaired
  conclude | concludes | concluded | finish | finished | end | ends | ended | complete | completed
  wrap up | wraps up | wrapped up | wrapping up | (?:go|goes|went|carry|carries|carried) on with
`
/** "a second round of direct peace" talks: a phrase of its own, not "a strike hours before talks". */
export const NOUN_NEAR = part`
  \b(?:(?!, (?:and|but)\b|\b${oneOf`
    before | after | ahead | on | during | as | at | by | to | that | when | until | over | against | for | while
  `}\b)${ANY}){0,100}?
  \b${NOUN}\b
`

/** Of what talks do, or what is done with them. */
export const PROCEED = oneOf`
  took place | take place | takes place | taking place | began | begins? | begun | opened | opens?(?! the (?:way|door))
  got under ?way | get under ?way | ended | concluded | concludes? | wrapped up | lasted | resumed | resumes?
  kicked off | started | finished | brought together
  c[oa]mes? (?:(?:just|shortly|hours|minutes|moments|a day) )?(?:later|next|before|after|first) | follows
  (?:enter(?:s|ed)?|(?:went|goes?|moved) into) (?:a|the|its|their) (?:second|third|fourth|final) day
  (?:c[ao]mes?|drew|draws?) to (?:an?|its|their) (?:end|close) | had (?:its|their) (?:first|second|third|final|last) day
  continues? | continued | dragged on | went on | go(?:es)? on | (?:were|was|are|is) (?:proceeding|progressing)
`
/** Where another subject begins: "the talks, he began…", "for all the talks, Russian attacks went on". */
export const OTHER_SUBJECT = oneOf`
  , (?:I|we|he|she|they|\p{Lu}[\p{L}]+ (?:went|continued))\b
  , (?:[\w'-]+ ){0,4}(?:attacks?|strikes|shelling|fighting)\b | , (?:as|while) \p{Lu} | , and went on:
  \b(?:and|had|have|held|the) ${NOUN}\b | \b(?:would|will) (?:cent(?:er|re)|focus|deal|cover|address)\b
`
export const BE = '(?:was|were|is|are|be|being|been)'
export const BE_HELD = oneOf`
  held | under ?way | taking place | over | due | set | scheduled | planned | slated | expected | concluded | completed
  hosted | to (?:be held|take place|begin|start|resume|continue) | continued | resumed | carried on
`
