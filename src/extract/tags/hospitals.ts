import { oneOf, part } from '../../text/pattern'

const TAKEN = oneOf`
  taken | brought | rushed | admitted | delivered | transported | airlifted | sent | transferred | evacuated | moved
  driven | flown | referred`
/** "in serious condition at", "undergoing treatment in" */
const CARED_FOR = oneOf`
  condition | treatment | treated | surgery | operated on | being cared for | recovering | is | are | remains?`
const NAME = part`(?:No\. ?\d+|\p{Lu}[\p{L}'-]+)`
const KIND = oneOf`
  the | an? | local | city | regional | central | district | children's | clinical | emergency | general | nearby
  area | town | military | state | burns | trauma | two | three | several | different`
const HOSPITAL = oneOf`[Hh]ospitals?(?: No\. ?\d+)? | [Cc]linics? | medical (?:facility|facilities|cent(?:er|re)s?|institutions?)`
/** "the hospital in Kalanchak", "of the city of Sumy" */
const WHERE = part`(?: (?:in|of) (?:the (?:city|town|village|settlement) of )?${NAME})?`

/**
 * "taken to Poltava's regional hospital", "in serious condition at Belgorod City Hospital": hurt, wherever the hospital
 * stands; the place in its name, or the place where it is, is none of the strike.
 */
const TO_HOSPITAL = RegExp(
  part`\b(?:${TAKEN} to|hospitali[sz]ed (?:in|at)|${CARED_FOR} (?:in|at)) (?:(?:${KIND}|${NAME}) ){1,5}${HOSPITAL}\b${WHERE}`,
  'gu',
)

/** The spans of a sentence that tell of people brought to a hospital. */
export const findHospitals = (sentence: string): { start: number; end: number }[] =>
  [...sentence.matchAll(TO_HOSPITAL)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
