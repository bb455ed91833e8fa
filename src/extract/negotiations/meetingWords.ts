import { oneOf, part } from '../../text/pattern'
import { ADVERBS, NAME } from './nameWords'
import { NOUN } from './talkNouns'

/** What is met without anyone sitting down: "met all the conditions", "met with resistance". */
const DEMANDS = oneOf`
  demands? | conditions? | requirements? | deadlines? | criteria | goals? | targets? | needs? | standards?
`
const RECEPTIONS = oneOf`resistance | criticism | silence | skeptic\w* | fierce | applause`
const NOT_MET = part`(?! (?:the |all |these |its |their |any |with |by )?(?:${DEMANDS}|${RECEPTIONS}))`
const NOT_MEET = part`(?! (?:the |all |these |its |their |any )?${DEMANDS})`
const WHO_MEET = oneOf`
  to | will | would | 'll | must | leaders | ministers | presidents | envoys | officials | negotiators | delegations
  teams | advisers | \p{Lu}[\p{L}-]+
`

/** Of what one does with talks. */
const RUN = oneOf`
  hold | holds | held | holding | host | hosts | hosted | hosting | conduct | conducted | launch | launched | staged?
  begin | begins | began | begun | start | starts | started | open | opens | opened | kick off | kicked off
  resume | resumes | resumed | continue | continued | co-chair | co-chaired | chair | chaired
  conclude | concludes | concluded | finish | finished | end | ends | ended | complete | completed
  wrap up | wraps up | wrapped up | wrapping up
`
/** "a second round of direct peace" talks: a phrase of its own, not "a strike hours before talks". */
const NOUN_NEAR = part`
  \b(?:(?!\b(?:before|after|ahead|on|during|as|at|by|to|that|when|until|over|against|for|while)\b)[^.;]){0,60}?
  \b${NOUN}\b
`

/** Of what talks do, or what is done with them. */
const PROCEED = oneOf`
  took place | take place | takes place | taking place | began | begins? | begun | opened | opens?
  got under ?way | get under ?way | ended | concluded | concludes? | wrapped up | lasted | resumed | resumes?
  kicked off | started | finished | brought together
`
const BE = '(?:was|were|is|are|be|being|been)'
const BE_HELD = oneOf`
  held | under ?way | taking place | over | due | set | scheduled | planned | slated | expected | concluded | completed
  hosted | to (?:be held|take place|begin|start|resume)
`

const GO = oneOf`
  travel | traveled | travelled | travels | traveling | travelling | head | heads | headed | heading | fly | flew
  flies
  flying | leave | leaves | left | arrive | arrived | arrives | go | gone | went | come | came | land | landed
  visit | visits | visited
`

/** Somebody meets somebody. */
export const MEETINGS: readonly string[] = [
  part`\bmet\b${NOT_MET}`,
  part`\b${WHO_MEET} ${ADVERBS}meets?\b${NOT_MEET}`,
  part`\b(?:is|are|was|were|be|after|before|while|by|been|of) meeting (?:with )?${NAME}`,
  part`\b(?:is|are|was|were|been) meeting (?:in|at|on|again|for|behind|this)\b`,
  part`\b(?:sit|sat|sits|sitting) down\b|\b(?:got|get|gets|getting|came|come|coming|bring|brought) together\b`,
  part`
    \b${oneOf`
      gather | gathers | gathered | gathering | convene | convenes | convened | assemble | assembled | huddled?
      meeting of
    `}\b
  `,
  part`\b${RUN}${NOUN_NEAR}`,
  part`
    \b(?:had|have|has) (?:an?|another|several|two|three|four|separate|his|their|\w+ive) (?:[\w-]+ ){0,4}${NOUN}\b
  `,
  part`\b${NOUN}\b[^.;]{0,80}?\b(?:${PROCEED}|${BE} ${BE_HELD})\b`,
  // "discussed a loan at a summit in Brussels"
  part`\bat an? (?:[\w-]+ ){0,4}(?:summit|meeting|session|gathering) in (?=\p{Lu})`,
  // "Putin received Witkoff", "was received by Macron", "will host Zelensky"
  part`\b(?:receives?|received|hosts?|hosted|hosting|welcomes?|welcomed|greeted) ${ADVERBS}${NAME}`,
  part`\b(?:received|hosted|welcomed) (?:by|at|in) (?:the )?(?=\p{Lu})`,
  part`\bspent\b[^.;]{0,30}\bhours?\b[^.;]{0,20}\bwith\b`,
  // "flew to Moscow on Tuesday to meet Putin"
  part`
    \b${GO}\b (?:(?!at |from )[\p{L}]+ ){0,2}?(?:(?:to|in|for) )?(?:the )?(?=\p{Lu})[^.;]{0,60}
    \b(?:for|to|to hold)\b[^.;]{0,40}\b(?:${NOUN}|meet|discuss|negotiate|see)\b
  `,
  part`\b(?:to|will|would) (?:join|take part in|attend|participate in)\b[^.;]{0,30}\b${NOUN}\b`,
  part`\b(?:negotiated|consulted|consults?|conferred|lunched|dined|huddled)(?: with| in)? ${NAME}`,
  part`\b(?:had|have|has|over|for) (?:a )?(?:working )?(?:lunch|dinner|breakfast)\b[^.;]{0,20}\bwith\b`,
  part`\b(?:to|will|would|and) see ${NAME}`,
  part`\bdiscuss(?:ed|es)? [^.;]{1,90}? with (?=\p{Lu}|US|U\.S\.|his|her|their|the)`,
  part`\btalked (?:for|in|on)\b`,
  part`\b(?:is|are|was|were) (?:due|expected|awaited) (?:at|in) (?:the )?(?=\p{Lu})`,
  part`
    \b(?:will|to|would) (?:visit|be at|be in|travel to|fly to|arrive at|go to) (?:the )?
    (?=White House|Kremlin|Elys|Oval Office|Downing)
  `,
]
