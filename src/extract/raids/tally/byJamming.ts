import { anyOf } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textAfter, textBefore } from '../../tags/wordsBeside'

const BY_MEANS = anyOf(`by|with|using|via|through|thanks to|due to|because of|with the (?:help|use|aid) of|
  by means of|as a result of|under the influence of`)
const JAMMING =
  anyOf(`(?:radio-?)?electronic (?:warfare|jamming|countermeasures|suppression|means|interference|defen[cs]es?)|ew|
  e-warfare|(?:gps )?jamming|spoofing`)
const WHOSE = '(?:(?:the|our|its|active|effective)\\s+){0,2}'
/** Not "by electronic warfare and mobile fire groups": those shoot. "Or forced down" tells of no shot. */
const ALONE =
  '(?!(?: systems| means| units)?(?: and| or| as well)(?! forced| lost| disappeared| vanished| led astray| simply| in))'
const BY_JAMMING = new RegExp(
  `^(?:, )?(?:(?:likely|probably|mainly|mostly|apparently) )?${BY_MEANS}\\s+${WHOSE}${JAMMING}\\b${ALONE}`,
)

/** "disabled another five by electronic warfare": stopped, not shot down. `from` is the token after what is told. */
export const isByJamming = ({ tokens }: Tagged, from: number): boolean => BY_JAMMING.test(textAfter(tokens, from - 1))

const UNITS = `(?:the )?${JAMMING}(?: units| systems| crews)?$`
const JAMMERS = new RegExp(`(?:^|[.;] |while )${UNITS}`)
/** "42 were shot down, and electronic warfare" stopped 47; not "aviation, gunners, and electronic warfare". */
const AND_JAMMERS = new RegExp(` , and ${UNITS}`)

/** "Electronic warfare stopped thirty": what alone stands before the verb at a token. */
export const isOfJammers = ({ tokens }: Tagged, verb: number): boolean =>
  JAMMERS.test(textBefore(tokens, verb)) ||
  (AND_JAMMERS.test(textBefore(tokens, verb)) && tokens.slice(0, verb).some(({ letter }) => letter === 'I'))
