import { oneOf, part } from '../../../text/pattern'
import { WEEKDAY } from '../../../text/dateWords'
import { ADVERBS, NAME } from './nameWords'
import { HAD_IT, NOUN } from './talkNouns'

const PURPOSE = '(?:discuss|brief|congratulate|thank|talk|coordinate)'
const HELD = oneOf`
  held | had | have | has | (?:to|will|would) have | hold | holds | having | holding | joined | made | take | took
  (?:participate[ds]?|took part|taken part) in | attended
`
const WHOSE = oneOf`an? | another | their | his | two | several | separate | joint | the`
const OFFICE_NEXT = oneOf`
  leaders? | counterparts? | president | prime minister | chancellor | head of | foreign minister | crown prince
`
const OF_A_LEADER = oneOf`
  President | Prime | the | his | French | U\.?S\.? | American | Ukrainian | Russian | Turkish | British | German
  European | both
`

/** "an official who spoke to CNN": no talks. */
const MEDIA = part`
  (?:the )?(?:${oneOf`
    CNN | BBC | AFP | AP | Reuters | Axios | Bloomberg | Politico | NPR | TASS | RIA | Interfax | Sky | Fox | NBC | ABC
    CBS | Al Jazeera | Associated Press | Kyiv Independent | Ukrainska | Guardian | Financial Times | New York Times
  `})\b
`

/** "By phone on Sunday they spoke", but not "By video from Kyiv he addressed the Senate". */
const OPENS_BY = part`(?:By|Over the|On the)(?![^.;]*\b(?:told|addressed|interviewed?|speech)\b)`

/** A call or a video conference: it has no place. */
export const CALLS: readonly string[] = [
  // "Starmer rang Trump", "Macron telephoned Putin"
  part`\b(?:rang|rings|(?:tele)?phoned|(?:tele)?phones|diall?ed)(?: up)? ${NAME}`,
  // "Trump called Zelensky on Sunday"
  part`
    \bcalled (?:[\p{L}.]+ ){0,3}\p{Lu}[\p{L}-]+
    (?: )${oneOf`
      on ${WEEKDAY} | to ${PURPOSE} | from | by (?:tele)?phone | shortly | late on | overnight | after the
    `}
  `,
  // "called other European leaders afterwards"
  part`
    \bcalled (?:(?:the|other|several|fellow|some) )*(?:European |EU |Nordic |Baltic |Western )(?:leaders|counterparts|allies)
    (?=[.,;]|$| (?:after|afterwards?|later|on|from|by|before)\b)
  `,
  // "Rubio had called him on Sunday"
  part`
    \b(?:called|phoned|rang|telephoned) (?:him|her)
    (?= ${oneOf`on ${WEEKDAY} | last | late | early | yesterday | to ${PURPOSE}`}|[.,;])
  `,
  // "Rubio has called Russian Foreign Minister Lavrov."
  part`\b(?:ha[sd]|then|later|also) called (?:${OF_A_LEADER} |Foreign |Minister )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=\.)`,
  // "will speak in the coming days"
  part`\b(?:will|are to|is to|due to) (?:speak|talk) (?:in the coming|later|again|today|tomorrow|next|soon|on|by)\b`,
  // "plans to call Putin."
  part`
    \b(?:to|will|would|'ll) (?:call|ring|phone|telephone)
    (?: )(?:(?:US|Russian|Ukrainian|French|President|Prime|Minister|Chancellor|leader) )*
    \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=[.,;]|$|(?: and| or| as well| on| to| after| later| before| from) )
  `,
  // "by phone", "over the telephone", "by video link"
  part`
    \b(?:by|over the|on the|off the|via|per|${OPENS_BY}) (?:secure )?
    (?:tele)?(?:phone|video)(?: ?(?:link|call|conference))?\b
  `,
  // "had Putin on the line", "got a call from Trump"
  part`\b(?:had|has|have|got) (?:(?:\p{Lu}[\p{L}.'-]+|the|leader|president) ){1,4}on the (?:line|phone)\b`,
  part`\b(?:got|gets|received|receives|took|takes) (?:an?|another|the) (?:[\w-]+ ){0,2}call from (?=\p{Lu}|the |his )`,
  part`\btele-?conferences?\b|\bconference call\b`,
  part`\bvideo ?(?:call|conference|link|conferencing)s?\b|\bvideo-(?:call|conference|link)\b`,
  part`\b(?:virtual|online) (?:[\w-]+ )?${NOUN}`,
  // "a phone call", "had a telephone conversation"
  part`\b(?:tele)?phone (?:calls?|conversations?|talks?|discussions?)\b`,
  part`\b(?:had|have|has) an? (?:[\w-]+ ){0,2}(?:talk|chat|phone talk) with\b`,
  part`\b${HELD} ${WHOSE} (?:[\w-]+ ){0,3}(?:calls?|(?<!one-on-one )conversation)\b`,
  // "due to chair call of the coalition"
  part`\b(?:co-?)?chair(?:s|ed|ing)? (?:an? |the )?(?:[\w-]+ ){0,2}?calls? (?:of|with|between|on|in|for)\b`,
  // "a call with Putin", but not "described his call with Putin"
  part`(?<!\b(?:his|her|their|the) (?:[\w-]+ )?)\bcalls?"? (?:with|between|to) (?=\p{Lu}|the |his |European)`,
  // "the call that Trump and European leaders had on Wednesday"
  part`
    \b(?:calls?|conversation) (?:that |which )?
    (?:(?:\p{Lu}[\p{L}.'-]*,?|the|his|US|and|of|he,?|they|leaders|president) ){1,12}${HAD_IT}
  `,
  // "told Macron in a call on Sunday"
  part`\b(?:in|during|on|after|following|over) (?:an?|their|his|her|another|the) (?:[\w-]+ ){0,4}?call\b`,
  // "spoke with Trump", "talked at length to Merz"
  part`
    \b(?:spoke|spoken|speaks?|talked|talk|talking|speaking) ${ADVERBS}(?:with|to)
    (?= (?:${OF_A_LEADER} )*(?!${MEDIA})(?:\p{Lu}|${OFFICE_NEXT}|each other|one another))
  `,
  // but not "spoke on condition of anonymity"
  part`
    \b(?:spoke|spoken|talked)
    (?: )(?:on(?! (?:the )?(?:condition|background|record))|for|twice|again|about(?! \p{Lu})|late|earlier|at)\b
  `,
  // "his hour-long exchange with Putin"
  part`\b(?:[\w-]+-(?:hour|minute)s?(?:-long)?|hours?-long|lengthy|brief) exchange (?=with )`,
  part`(?<!one-on-one |bilateral |private |face-to-face )\bconversations? (?:with|between)\b`,
]
