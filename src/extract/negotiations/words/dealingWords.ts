import { oneOf, part } from '../../../text/pattern'
import { ADVERBS, NAME } from './nameWords'
import { ANY, NOUN } from './talkNouns'

/** "discussed the work with the Americans": who is worked with was not there. */
const NO_TIES = part`(?<!\b${oneOf`
  work | cooperation | relations | ties | dialogue | agreements? | deals? | contacts | war | peace | trade | side
  border | partnership | conflict
`})`

export const MEAL = '(?:lunch|dinner|breakfast|banquet)'

/** Somebody receives, joins or discusses with somebody. */
export const DEALINGS: readonly string[] = [
  // "Putin received Witkoff", "was received by Macron", "will host Zelensky"
  part`\b(?:receiv(?:es?|ed|ing)|host(?:s|ed|ing)?|welcom(?:es?|ed|ing)|greet(?:ed|ing)) ${ADVERBS}${NAME}`,
  part`(?<!\b(?:well|warmly|positively) )\b(?:received|hosted|welcomed) (?:there )?(?:by|at|in) (?:the )?(?=\p{Lu})`,
  part`\bspent\b${ANY}{0,30}\bhours?\b${ANY}{0,20}\bwith\b`,
  part`\b(?:to|will|would) (?:join|take part in|attend|participate in)\b${ANY}{0,30}\b${NOUN}\b`,
  part`\b(?:joined|attended) (?:the |an? )?(?:[\w'-]+ ){0,3}summit in (?=\p{Lu})`,
  part`\b(?:attends|is attending|takes part in|is taking part in|attended an?)\b${ANY}{0,30}\b${NOUN}\b`,
  // "the delegations of Russia and Ukraine will be in Doha"
  part`
    \b(?:delegations|negotiators|negotiating teams|envoys)\b(?:(?!\b(?:who|which|that|said)\b)${ANY}){0,60}?
    (?: )(?:will be|will arrive|are to be|are due|are expected) (?:back )?(?:in|at) (?=\p{Lu})
  `,
  // "On Monday the sides went on negotiating"
  part`\b(?:continued?|continues|resumed?|resumes|(?:kept|go|goes|went|carried) on) (?:negotiating|talking|meeting)\b`,
  part`(?<!\b(?:is|are|was|were|be|been|being) )\b(?:negotiated|conferred) (?:directly|face to face|in|at|for)\b`,
  part`
    \b(?:negotiated|consulted|consults|(?:will|would) consult|conferred|lunched|dined|huddled)
    (?: (?:on|late|early) [^,;.]{3,24},? (?:[^,;.]{3,14},? )?with|(?: with| in)?) ${NAME}
  `,
  part`\b(?:had|have|has|over|for) (?:a )?(?:working )?${MEAL}\b${ANY}{0,20}\bwith\b`,
  part`\b(?:(?:to|will|would|and) see|when (?:he|she) sees|when they see) ${NAME}`,
  part`
    \b(?:discuss(?:ed|es)?|talked over|(?:went over|worked through)(?= (?:the|its|their|every|each) ))
    (?: )(?:(?!\b(?:${NOUN}|calls?)\b)${ANY}){1,90}?${NO_TIES} with
    (?: )(?=\p{Lu}|US|U\.S\.|his|her|their|the|other|fellow)
  `,
  // "With Emmanuel Macron Volodymyr Zelensky discussed"
  part`(?<=(?:^|[,;.] )[Ww]ith (?:\p{Lu}[\p{L}.'-]+,? ){2,6})(?:(?:also|then|later) )?discussed\b`,
  // "Macron and Merz discussed the plan"
  part`
    (?<=(?:\p{Lu}[\p{L}-]+|[Tt]he (?:[\w.]+ )?(?:envoy|negotiator|president|minister|premier|chancellor)) and
    (?: )(?:[\w.-]+ ){0,4}\p{Lu}[\p{L}-]+ )(?:(?:also|then|later) )?discussed\b
  `,
  part`\btalked (?:for|in|on)\b|\btalk for (?=[\w-]+ (?:hours|minutes))`,
  part`\b(?:is|are|was|were) (?:due|expected|awaited) (?:back )?(?:at|in) (?:the )?(?=\p{Lu})`,
  part`
    \b(?:will|to|would) (?:visit|be at|be in|travel to|fly to|arrive at|go to) (?:the )?
    (?=White House|Kremlin|Elys|Oval Office|Downing)
  `,
]
