import { placeKey } from '../gazetteer/placeKey'
import { WEEKDAY } from '../../text/dateWords'
import { oneOf, part } from '../../text/pattern'

/** Capitals and countries that often stand for their governments. */
const GOVERNMENTS = new Set(
  [
    'Kyiv|Kiev|Moscow|Kremlin|Washington|White House|Brussels|London|Paris|Berlin|Warsaw|Budapest|Beijing|Ankara|Minsk',
    'United States|Russia|Ukraine',
  ].flatMap((names) => names.split('|').map(placeKey)),
)

const AT_WORDS = oneOf`
  in | near | at | on | over | above | outside | around | across | to | into | against | city of | of | between | from
  central | downtown | through | throughout | within | inside | for | including
  hits? | hitting | struck | attacked | attacks? | attacking | targets? | targeted | targeting | shelled | pounded | strikes
  strike | rocked | towards? | approaching | heading for | headed for
  pounds? | pounding | hammer(?:s|ed)? | hammering | batter(?:s|ed)? | bombard(?:s|ed)? | pummel(?:s|led)? | rocks
  left | reached | visit | visited | visits`
const AREA_WORDS = oneOf`the | central | downtown | southern | northern | eastern | western | city of | capital`
/** Before a capital: the city, not its government. "in Kyiv", "struck central Kyiv", "Ukraine's capital, Kyiv" */
const STRICTLY_AT = RegExp(part`\b${AT_WORDS}\s+(?:${AREA_WORDS}\s+)*$|\bcapital(?: city)?,?\s+(?:of\s+)?$`, 'i')
/** "Kyiv came under attack", "Moscow residents", "Kyiv city", "Kyiv:" as a heading, "Kyiv is mourning the dead" */
const CITY_AFTER = RegExp(
  part`^\s+(?:(?:has |had )?${oneOf`gone through | went through | endured | came under | come under`}
    |was (?:hit|struck|attacked|targeted)|suffered|residents|hit by
    |(?:is |was )?(?:mourn(?:s|ed|ing)?|in mourning)|(?:held|holds|observed|observes|declared) a day of mourning)\b
    |^\s+(?:city\b|saw \w+ (?:people )?(?:killed|wounded|dead))
    |^:|^,? (?:at which|where|which (?:was|were|came|saw))\b`,
)

const REGIME = /^(?:'s)?\s+regime\b/
const WAGED = oneOf`
  attacks? | offensives? | invasion | forces | troops | army | military | strikes? | campaign | assaults? | war
  aggression | air defen[cs]es? | bombardment | terror | demands? | allies | partners | backers | supporters`
/** "the second day of Moscow's bolstered attacks": what a government wages, not what happens in its capital. */
const WAGED_AFTER = RegExp(part`^'s\s+(?:(?:\p{Ll}|Western|European|NATO)[\p{L}-]*\s+){0,2}${WAGED}\b`, 'u')
/** "according to Kyiv", but not "according to Kyiv city and military authorities" */
const SAYS_BEFORE = /\baccording to $/i
const ITS_OWN = /^ (?:city|military|regional)\b/
/** "a significant portion of Moscow's strategic bombers", but "the west of Kyiv's Sviatoshynskyi district". */
const OF_BEFORE = /\bof $/i
const OWNED_AFTER =
  /^'s (?!\p{Lu}|(?:central|eastern|western|northern|southern|historic|old|outskirts|suburbs|city)\b)/u
/** "an attack Kyiv called massive": a government holds it to be so. */
const HOLDS_AFTER = RegExp(
  part`^ (?:has |had )?${oneOf`
    called | calls | described | describes | dubbed | considers | considered | blamed | denied`}\b`,
)

/** "the peace efforts of Moscow and Washington", "the Moscow and Kyiv delegations": two governments. */
const PAIRED = '(?:Kyiv|Kiev|Moscow|Washington)'
const PAIR_AFTER = RegExp(`^ and ${PAIRED}\\b`)
const PAIR_BEFORE = RegExp(`\\b${PAIRED} and $`)
const BLOW = oneOf`
  hits? | hitting | struck | attacked | targeted | targeting | shelled | rocked | pounded | (?:attacks?|strikes?) on`
const OTHER_CITY = part`
  (?:(?:the )?(?:cities|city) of )?(?!(?:${PAIRED}|Ukraine|Russia|Brussels|London|Paris|Berlin|${WEEKDAY})\b)
  \p{Lu}[\p{L}-]+`
/** "attacks on Kharkiv and Kyiv", "in Odesa, Dnipro and Kyiv": beside a city, itself one. */
const BESIDE_CITY = RegExp(part`\b(?:${BLOW}|on|in|near|over|against|both) (?:${OTHER_CITY},? )+and $`, 'u')
/** "attacked Nikopol, Kyiv and Sumy": amid cities. */
const AFTER_CITIES = RegExp(part`\b${BLOW} (?:${OTHER_CITY}, )+$`, 'u')
const BEFORE_CITIES = RegExp(part`^(?:,? and|,) ${OTHER_CITY}`, 'u')
const HIT_BEFORE = /\b(?:in|near|on|over|around|at|hits?|struck|attacked|attacking|targeting|targeted)(?: both)? $/i
function isOfPair(before: string, after: string): boolean {
  if (PAIR_AFTER.test(after)) return !HIT_BEFORE.test(before)
  return PAIR_BEFORE.test(before) && !HIT_BEFORE.test(before.replace(PAIR_BEFORE, ''))
}

/** Whether a name stands for a government, by the words just before and after it: "Kyiv rejected the plan". */
export function isGovernment(asWritten: string, before: string, after: string): boolean {
  // A registry may spell a name with its article: "the Kremlin".
  if (!GOVERNMENTS.has(placeKey(asWritten.replace(/^the /i, '')))) return false
  if (SAYS_BEFORE.test(before) && !ITS_OWN.test(after)) return true
  if (REGIME.test(after) || WAGED_AFTER.test(after) || HOLDS_AFTER.test(after)) return true
  if (isOfPair(before, after) || (OWNED_AFTER.test(after) && OF_BEFORE.test(before))) return true
  const isAmidCities = BESIDE_CITY.test(before) || (AFTER_CITIES.test(before) && BEFORE_CITIES.test(after))
  return !STRICTLY_AT.test(before) && !isAmidCities && !CITY_AFTER.test(after)
}
