import { oneOf, part } from '../../../text/pattern'

/** Adjectives of the states that talk, as they stand before an office. */
const NATIONAL = oneOf`
  U\.?S\.? | American | Russian | Ukrainian | European | French | British | German | Turkish
`

const OFFICE = oneOf`
  leaders | presidents | envoys? | negotiators | counterparts? | president | representatives | delegations? | officials
  two | head | foreign | visiting | prime | team | technical | advisers | diplomats | top | senior | national
`

/** Ahead stands whom one meets: a name, a pronoun, an office. */
export const NAME = part`
  (?=\p{Lu}|(?:him|her|them)\b|(?:the |a |his |her |their |both )?(?:${NATIONAL}|${OFFICE})\b(?!-))
`

/** What may stand between a verb and whom it names: "met separately", "spoke at length". */
export const ADVERBS = part`
  (?:${oneOf`
    again | soon | also | separately | briefly | directly | first | twice | earlier | later | today | yesterday
    at length | privately | face-to-face | behind closed doors | in person | there | then | already | personally
    jointly | individually | on \w+day | late \w+ | \w+ly
  `} )*
`
