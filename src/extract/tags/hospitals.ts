import { oneOf, part } from '../../text/pattern'

const TAKEN = oneOf`taken | brought | rushed | admitted | delivered | transported | airlifted`
const NAME = part`(?:No\. ?\d+|\p{Lu}[\p{L}'-]+)`
const KIND = oneOf`
  the | an? | local | city | regional | central | district | children's | clinical | emergency | general | nearby
  area | town | military | state | burns | trauma | two | three | several | different`
const HOSPITAL = oneOf`hospitals? | clinics? | medical (?:facility|facilities|cent(?:er|re)s?|institutions?)`

/**
 * "taken to Poltava's regional hospital", "rushed to local hospitals": hurt, wherever the hospital stands; the place in
 * its name is none of the strike.
 */
const TO_HOSPITAL = RegExp(part`\b(?:${TAKEN} to|hospitali[sz]ed in) (?:(?:${KIND}|${NAME}) ){1,5}${HOSPITAL}\b`, 'gu')

/** The spans of a sentence that tell of people brought to a hospital. */
export const findHospitals = (sentence: string): { start: number; end: number }[] =>
  [...sentence.matchAll(TO_HOSPITAL)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
