import { oneOf, part } from '../../../text/pattern'
import { ANY, NOUN } from './talkNouns'

const GO = oneOf`
  travel | traveled | travelled | travels | traveling | travelling | head | heads | headed | heading | fly
  flew | flies
  flown | flying | leave | leaves | left | arrive | arrived | arrives | arriving | go | goes | gone | going | went
  come | comes | came | coming | land | landed | lands | visit | visits | visited | visiting
  on (?:his|her|their|its|the) way | en route | bound | set off | sets off | depart | departs | departed | departing
  stop(?:s|ped|ping)?(?: (?:over|off|first|briefly))?
`
/** Has arrived, or travelled without a word of where to; as the source of a pattern. */
export const CAME = oneOf`arrived | landed | came | flew | travell?ed`

/** No other event stands between the journey and what it is for. */
const NEAR = part`(?:(?!\b(?:where|who|while|when|before|after|as|stop\w*|via)\b)${ANY})`
const AIM = oneOf`
  ${NOUN} | present | brief | deliver | convey | meet | meets | discuss | negotiate | see | talk | speak (?:with|to)
  confer | sit down | (?:carry on|continue|resume) \w+
`
const PURPOSE = part`${NEAR}{0,60}?\b(?:for|to|to hold)\b${NEAR}{0,40}?\b${AIM}\b`

/** Where someone goes, or is, for talks. */
export const JOURNEYS: readonly string[] = [
  // "flew to Moscow on Tuesday to meet Putin", "goes on to Riyadh for talks"
  part`
    \b${GO}\b (?:(?!at |from |of |by |together |before |after |ahead )[\p{L}]+ ){0,2}?(?:(?:to|in|for) )?(?:the )?(?=\p{Lu})${PURPOSE}
  `,
  // "is sending a delegation to Geneva for the talks on Monday"
  part`
    \b(?:sends?|sent|sending|dispatch(?:es|ed|ing)?) ${NEAR}{3,90}?
    (?: )to (?:the )?(?=\p{Lu})${NEAR}{2,40}?\bfor\b${NEAR}{0,30}?\b${NOUN}\b
  `,
  // "is due in the United States to talk with Trump"
  part`
    \b(?:(?:is|are|was|were) )?(?:due|expected|awaited) (?:at|in) (?:the )?(?=\p{Lu})${PURPOSE}
  `,
  // "made an unannounced visit to Kyiv", "is paying his first visit to Moscow"
  part`
    \b(?:ma(?:de|kes?|king)|pa(?:id|ys?|ying)|(?:is|are|was|were) on|began|begins)
    (?: )(?:an?|his|her|their) (?:[\w'-]+ ){0,4}(?:visit|trip) to (?:the )?(?=\p{Lu})
  `,
  // "are on their way to talks in Moscow"
  part`\b${GO} (?:\S+ ){0,3}?(?:to|for) (?:(?:the|a|new|further|more|fresh|peace) )*${NOUN} in (?:the )?\p{Lu}[\p{L}]+`,
  // "came on Monday for talks with Erdogan"
  part`\b(?:came|comes|went|flew|travell?ed|arrived) (?:\S+ ){0,3}for (?:[\w-]+ ){0,2}${NOUN}\b`,
  // "was in St. Petersburg on Friday for discussions with Putin"
  part`
    \b(?:is|are|was|were|be|been) (?:back |currently )?in (?:the )?(?=\p{Lu})${NEAR}{0,40}
    \bfor\b${NEAR}{0,40}\b${NOUN}\b
  `,
]

/** Whether the words of a journey tell of a visit and not of what it was for. */
export const isVisit = (words: string): boolean => /\b(?:visit|trip) to (?:the )?$/.test(words)
