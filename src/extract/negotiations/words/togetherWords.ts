import { oneOf, part } from '../../../text/pattern'
import { NAME } from './nameWords'

const DEAL = oneOf`
  agreements? | pacts? | accords? | deals? | treat(?:y|ies) | memorand\w+ | declarations? | communiqu[eé]s?
  documents? | protocols?
`
const SIGN = '(?:signs?|signed|signing)'
const STAND = '(?:[Ss]tanding|[Ss]peaking|[Aa]ppearing|appeared|stood|spoke)'

/** What leaders do only where they meet: they put their names to a paper, face the press, are joined by others. */
export const TOGETHER: readonly string[] = [
  // "signed a ten-year security pact with Meloni"
  part`\b${SIGN} (?:(?!\b(?:on|in|for|with|that)\b)[\w'-]+ ){0,8}${DEAL}\b`,
  // "the pact he signed with Zelensky", "an accord signed by Rutte and Zelensky"
  part`\b${DEAL} (?:that |which )?(?:(?:\S+ ){1,4}(?:had |has |have )?signed with ${NAME}|signed by (?=\p{Lu}))`,
  // "at a joint news conference with Scholz"
  part`\b(?:news|press) (?:conference|briefing) (?:with|of|alongside|beside) ${NAME}`,
  // "standing beside Zelensky", "speaking alongside Starmer"
  part`\b${STAND} (?:beside|alongside|next to|side by side with) ${NAME}`,
  // "was joined in the French capital by the leaders of 20 countries"
  part`\b(?:is|are|was|were) joined (?:(?:in|at|on) (?:(?!by\b)[\p{L}]+ ){1,4})?by\b`,
]

/** Whether what two did together is told by the paper they signed: states and banks sign papers without meeting. */
export const isSigning = (words: string): boolean => SIGNING.test(words)
const SIGNING = new RegExp(part`\b${SIGN}\b`)
