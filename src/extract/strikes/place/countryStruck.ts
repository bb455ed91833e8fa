import { oneOf, part } from '../../../text/pattern'
import { ATTACKS, STRUCK } from '../../attackWords'

const BLOWS = oneOf`
  ${STRUCK} | battered | bombarded | blasted | hammered | pummell?ed | attacks | strikes | hits | pounds
  swept | rained (?:down )?on | came down on`
const COMPASS = oneOf`(?:north|south|east|west)(?:ern)?(?:-?(?:east|west)(?:ern)?)? | central | cent(?:re|er)`
const COUNTRY = oneOf`Ukraine | Russia | the country`
/** "Ukraine's west", "Ukraine's power grid"; not "Ukraine's Odesa". */
const OWNED = oneOf`${COMPASS} | energy | power | gas | port | rail\w* | grid | civilian | critical | cities | towns`
/** "much of Ukraine", "large parts of the country" */
const SHARE = part`(?:${oneOf`
  much | most | (?:(?:almost|nearly) )?all
  (?:(?:large|wide|vast|several|many) )?(?:parts|areas|sw[ae]the?s|stretches)`} of )?`
const WHOLE = part`${SHARE}(?:${COMPASS}(?: and ${COMPASS})? )?${COUNTRY}(?!-)\b(?!'s (?!${OWNED}\b))`

/** "Russia pounded Ukraine with drones", "A barrage hit western Ukraine", "targeted Ukraine's power grid" */
const AS_OBJECT = RegExp(part`\b${BLOWS} (?:\w+ )?${WHOLE}(?! ?\()`)
/** "Ukraine came under a massive attack", "Ukraine was hit by missiles" */
const AS_SUBJECT = RegExp(
  part`\b${COUNTRY} (?:\w+ ){0,2}${oneOf`came under | comes under | (?:was|has been|is) (?:\w+ )?${STRUCK}
    faced | endured | suffered`}\b`,
)
/** "four attacks on the south and east of Ukraine", "strikes on both sides of the border" */
const ACROSS_PARTS = RegExp(
  part`\b${ATTACKS} (?:on|in|across|against) (?:the ${COMPASS}(?:, ${COMPASS})* and (?:the )?${COMPASS} of ${COUNTRY}
    |both sides of the border)\b`,
)

/** "drones at Ukraine", "across Russia", as the source of a pattern; not "on Ukraine's Kharkiv". */
export const AIMED_AT_COUNTRY = part`\b(?:at|on|against|across) (?:Ukraine|Russia)\b(?!'s)`

/** Whether words tell of a blow at a whole country or at parts of it, and so of no one place: "Russia hit Ukraine". */
export const strikesTheCountry = (words: string): boolean =>
  AS_OBJECT.test(words) || AS_SUBJECT.test(words) || ACROSS_PARTS.test(words)
