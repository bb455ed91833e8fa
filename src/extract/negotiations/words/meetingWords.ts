import { oneOf, part } from '../../../text/pattern'
import { DEALINGS, MEAL } from './dealingWords'
import { ADVERBS, NAME } from './nameWords'
import { ANY, HAD_IT, NOUN } from './talkNouns'
import { TOGETHER } from './togetherWords'
import { BE, BE_HELD, NOT_MEET, NOT_MET, NOUN_NEAR, OTHER_SUBJECT, PROCEED, RUN } from './talkVerbs'

const WHO_MEET = oneOf`
  to | they | we | (?<!\b(?:[Ww]hen|[Ii]f) )I | he | she | who | will | would | 'll | must | leaders | ministers | presidents
  envoys | officials | negotiators | delegations | group | coalition | teams | advisers | \p{Lu}[\p{L}-]+
`

const WHO = part`
  (?:${oneOf`
    \p{Lu}[\p{L}.'-]* | the | his | her | US | and | he | she | they | we | I | leaders? | presidents? | envoys?
    officials? | \p{Lu}[\p{L}'-]*, (?:his|her|\p{Lu}[\p{L}]+'s|the|an?) [^,;.]{3,40},
  `} ){1,8}
`

/** Somebody meets somebody. */
export const MEETINGS: readonly string[] = [
  // "the meeting that Trump had in Davos with Zelensky", "a meeting he would have with Witkoff"
  part`\b${NOUN} (?:that |which )?${WHO}(?:(?:will|would|is to|are to|was to|were to) )?${HAD_IT}`,
  // "a summit in Paris at which European leaders are to take it up"
  part`
    \b${NOUN} (?:in (?:the )?\p{Lu}[\p{L}-]+ )?(?:at|in|during) which
    (?=(?: (?!that\b)[\p{L}.'-]+){1,6} (?:will|would|(?:is|are|was|were) (?:due |set |expected )?to)\b)
  `,
  // "the talks, held in Geneva on Tuesday", "the summit, hosted at the Elysee"
  part`\b${NOUN}, (?:held|hosted|convened) (?:in|on|at|by)\b`,
  // "the discussions just held in Abu Dhabi by Russia and Ukraine"
  part`\b${NOUN} (?:just|only now) (?:held|completed|concluded)\b`,
  // "will talk in Abu Dhabi", "are back at the table in Geneva"
  part`\b(?:will|would|(?:is|are|was|were) to) (?:talk|negotiate|confer) (?:again )?in (?=\p{Lu})`,
  part`
    \b(?:(?:is|are|was|were|will be) (?:back )?at|(?:went|go|goes|came|come|returned?|returns) (?:back )?to)
    (?: )the (?:negotiat\w+ )?table\b
  `,
  // "the meeting of Merz and Trump, scheduled for Friday"
  part`
    \b${NOUN}\b(?:(?!\b(?:that|who|which|is|are|was|were|before|after|ahead|prior)\b)${ANY}){0,90}?,?
    (?: )(?:scheduled|planned|slated|set|due) (?:for|in|on|at)\b
  `,
  // "had productive talks", "had had talks", "has had a meal with"
  part`
    \b(?:had|has|have|having) (?:had |held )?(?:(?!(?:been|to|that|from|off|in|into|of|on)\b)["\w-]+ ){0,4}?
    (?:talks|discussions|consultations|negotiations)\b
  `,
  // "agreed on another meeting in Rome", "announced a summit"
  part`\b(?:agreed? (?:on|to)|announce[ds]?) (?:an?|another|new|further) (?:[\w-]+ ){0,3}${NOUN}\b`,
  // "We are planning it for January 6 in Paris"
  part`\b(?:plan(?:s|ned|ning)?|schedul(?:ed|ing)|set) (?:it|this|them) for\b`,
  // "hosts a dinner with", "gave a working lunch for"
  part`\b(?:${RUN}|gives?|gave|have|had) (?:an?|the|his|her) (?:[\w-]+ ){0,3}${MEAL} (?:for|with|of|in honou?r of)\b`,
  // "brings Umerov together with Witkoff"
  part`\bbr(?:ings?|ought) (?:[^.;\s]+ ){1,14}?together\b`,
  // "were in the middle of peace talks"
  part`
    \b(?:is|are|was|were|be|been) (?:in the (?:middle|midst) of|engaged in|locked in) (?:[\w-]+ ){0,3}
    (?:talks|negotiations|meetings|consultations|discussions)\b
  `,
  // but not "must be met with force"
  part`(?<!\bbe )\bmet\b${NOT_MET}`,
  part`\b${WHO_MEET} ${ADVERBS}meets?\b${NOT_MEET}`,
  part`\b(?:am|is|are|was|were|be|after|before|while|by|been|of) meeting (?:with )?${NAME}`,
  part`\b(?:is|are|was|were|been) meeting (?:in|at|on|again|for|behind|this|to|now|today|there)\b`,
  part`\b(?:leaders|ministers|envoys|negotiators|officials|delegations) meeting (?:in|at|on)\b`,
  // "the delegations of the three states agreed in Doha on Thursday to swap prisoners"
  part`\b(?:delegations|negotiators|envoys)(?: (?!that\b|who\b)[\p{L}.,-]+){0,7} agreed (?:in|at) (?=\p{Lu})`,
  part`\b(?:sit|sat|sits|sitting) (?:down|(?:around|at|across) (?:an?|the) (?:[\w-]+ ){0,2}table)\b`,
  // "faced each other across a table", "was host to Zelensky", "was Starmer's guest"
  part`\b(?:saw|see|sees|faced|faces?|sat opposite) (?:each other|one another)\b`,
  part`\bsat (?:across(?: the table)? from|opposite|facing) ${NAME}`,
  // "was met by Zelensky", "awaited him at the palace"
  part`\b(?:is|was|were|been|be) met (?:(?:at|in|on) [^,;.]{3,30} )?by ${NAME}`,
  part`\bawait(?:s|ed)? (?=\p{Lu}[^,;.']{2,40} (?:at|in) )`,
  part`\b(?:is|was|will be) (?:host to|(?:\p{Lu}[\p{L}-]+'s|a|the) guest)\b`,
  part`\bspent (?:\S+ ){0,3}together\b`,
  // "have spent the whole day in talks"
  part`\bspen[dt]s? (?:[\w-]+ ){1,5}in (?:[\w-]+ ){0,3}(?:${NOUN}|dialogue)\b`,
  // "will discuss in Jeddah how to end it"
  part`\b(?:will|would|(?:is|are|was|were) (?:due |set |expected )?to) discuss in (?=\p{Lu})`,
  // "The teams resumed in Geneva on Friday"
  part`
    \b(?:teams?|delegations?|negotiators|envoys|sides|officials|(?:American|Russian|Ukrainian|European)s)
    (?: )(?:have |had )?(?:resumed|reconvened) (?:in|on|at)\b
  `,
  // "it is Paris that will see the next meeting"
  part`\b(?:will see|saw|sees) (?:the|an?) (?:[\w-]+ ){0,3}${NOUN}\b`,
  part`
    (?<!\b(?:forces|armies|units|troops|plans|ideas)(?: of\b[^;]{0,60})?
    (?: (?:have|had|will|would|that|may|could|were)){0,3} )
    \b(?:got|get|gets|getting|came|come|coming|bring|brought) (?:together|face[- ]to[- ]face)\b
  `,
  part`
    \b${oneOf`
      gather | gathers | gathered | (?:is|are|was|were|be) gathering
      (?:re)?conven(?:e[sd]?|ing) | assembled? | assembling | huddled?
    `}\b
  `,
  part`\b${RUN}${NOUN_NEAR}`,
  part`
    \b(?:had|have|has) (?:an?|another|several|two|three|four|separate|his|their|\w+ive) (?:[\w-]+ ){0,4}${NOUN}\b
  `,
  part`
    (?<!\b(?:he|she|it|who) (?=talks (?:of|about|as)\b))
    \b(?:${NOUN}|Talks|Negotiations|Consultations)\b(?:(?!${OTHER_SUBJECT})${ANY}){0,200}?
    \b(?:${PROCEED}|${BE} ${BE_HELD})\b
  `,
  part`\bcoordinat(?:ed|es|ing) (?:(?:its|their|his|her) )?positions? with\b`,
  // "discussed a loan at a summit in Brussels"
  part`
    \bat an? (?:[\w-]+ ){0,4}(?:summit|meeting|session|gathering) (?:of (?:the |leaders of )?["'\w -]{3,40} )?
    in (?=\p{Lu})
  `,
  ...DEALINGS,
  ...TOGETHER,
]
