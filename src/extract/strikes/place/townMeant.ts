import { oneOf, part } from '../../../text/pattern'
import { REGION } from '../../areaWords'

/** "Ten were hurt in the city in a separate attack": where the first one was. */
export const IN_TOWN = /^ (?:\w+ )?in the (?:city|town|village|settlement)\b/

/** "18 residents of the village were injured": of the one told before. */
export const OF_THE_TOWN =
  /^[^,.;]{0,20}\b(?:residents|inhabitants|people) of the (?:city|town|village|settlement)\b(?! of)/

/** "On the same day, he said drones had attacked homes, injuring two": not in the village told just before. */
export const ANEW = /^\W*(?:(?:On|Later|Earlier) (?:on )?the same day|The same day|Elsewhere|Separately),?\s/i

/** "The attack on the city in the Sumy region injured two": the city told before. */
export const CITY_IN = RegExp(
  part`\b(?:on|in|at|near) the (?:city|town|village|settlement)(?:, which (?:is|lies))? (?:in|of)
    \s[^,.;]{0,34}\b${REGION}\b`,
  'i',
)

/** "the number of wounded in the regional centre": of the city that heads the region told before. */
export const REGIONAL_CENTRE = /\b(?:in|on|at) the (?:regional|oblast) (?:cent(?:er|re)|capital)\b(?!,? \p{Lu})/u

/** "killed in a drone strike on a village near the border": of no name, so not in the town told before. */
const SOME_VILLAGE = RegExp(
  part`\b(?:in|on|at|near|outside|against|of)\s
    (?:another ${oneOf`district | town | community`} (?:in|of) the ${REGION}
    |(?:an?|another|one) (?:[\w-]+ ){0,2}(?:village|settlement|hamlet))\b
    (?! (?:of|called|named|school|shop|store|council|house|club)\b)`,
  'i',
)

/** Whether words tell of a village that they do not name. */
export const isInSomeVillage = (words: string): boolean => SOME_VILLAGE.test(words)
