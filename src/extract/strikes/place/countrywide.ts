import { oneOf, part } from '../../../text/pattern'
import { AREAS, COMPASS, MANY } from '../../areaWords'
import { ATTACKS, STRUCK } from '../../attackWords'
import type { Sentence } from '../../readSentences'
import type { Token } from '../../tags/tagSentence'
import { AIMED_AT_COUNTRY, strikesTheCountry } from './countryStruck'

/** "killed in strikes across Ukraine, officials said", but not "on Ukraine's Kharkiv", "on the Ukrainian city of". */
const ON_COUNTRY = /^[^@;.,nKW]{0,10}i[txR]{0,3}U(?![xTo]{0,4}[@XDMqHPp]|x{1,3},@)(?:[,.]|[Tcx]{0,3}[,.c])/

/** Whether the letters after people tell of strikes on a whole country: "in strikes across Ukraine". */
export const strikesOnCountry = (after: string): boolean => ON_COUNTRY.test(after)

const ATTACKED_COUNTRY = RegExp(
  part`\b${ATTACKS} on (?:Ukraine|Russia)
    (?: ${oneOf`has | have | had | overnight | also`}){0,3} $`,
  'i',
)
const OTHER_SUBJECT = /,? (?:as|while) \p{Lu}\p{L}+ /u
/**
 * "fired missiles at Ukraine, killing nine and destroying a house in Kharkiv": there was the house, not all the dead.
 */
const AT_COUNTRY = RegExp(part`${AIMED_AT_COUNTRY}[^.;]*$`)
const AND_DESTROYING = /,? and (?:\w+ly )?(?:destroy|damag|wreck|flatten|ruin|gutt)ing\b/

/** "Attacks on Ukraine have killed two, as Kyiv evacuates villages in the Sumy region": not killed in that region. */
export const strikesOnCountryBefore = (before: string, toPlace: string): boolean =>
  (ATTACKED_COUNTRY.test(before) && OTHER_SUBJECT.test(toPlace)) ||
  (AT_COUNTRY.test(before) && AND_DESTROYING.test(toPlace))

/** "42 were hurt across the country", "50 people across multiple regions": of no place in particular. */
const HURT = part`(?:, (?:injur|wound|hurt)\w* (?:at least |over )?[\d,]+ )?
  (?:and \w+ (?:others |more )?)?(?:(?:were|was) )?(?:(?:hurt|injured|wounded) )?`
const WHOLE_COUNTRY = part`(?:the (?:whole )?country|Ukraine|Russia)\b(?!'s)`
const REGIONS = oneOf`${AREAS} | towns`
/** "in attacks on other parts of Ukraine" */
const OTHER_PARTS = part`(?:${ATTACKS} (?:on|in|across) )?other ${REGIONS}\b`
const ACROSS_THE_COUNTRY = RegExp(
  part`^\s*(?:${HURT}(?:across|throughout|around|in)\s
    (?:${WHOLE_COUNTRY}|${OTHER_PARTS}|${MANY} (?:other )?${REGIONS}\b)|nationwide)`,
  'i',
)

const AROUND = RegExp(
  part`^\s*${HURT}(?:dead )?(?:outside the (?:capital|city)
    |in (?:\w+ ){0,3}(?:towns|villages|settlements|suburbs) (?:around|outside|near|surrounding))\b`,
  'i',
)

/** "three died in two small towns outside the capital", "three dead outside the city": near a place, but not there. */
export const happenedAround = (after: string): boolean => AROUND.test(after)

/** Whether the words after people spread them over a country: "across the country", "in several regions". */
export const happenedCountrywide = (after: string): boolean => ACROSS_THE_COUNTRY.test(after)

const COUNTRY_NAMED = /i[tx]{0,3}(?:&x{1,2})?[RU](?![xT]{0,3}[@XDMq])/g
const ALL_OVER = RegExp(
  part`\b${oneOf`
    (?:across|around|throughout|all over) the country | (?:for|in|over) the (?:whole|entire) country
    nationwide | (?:across|all over) (?:Ukraine|Russia) | countrywide
    (?:in|within|on|inside) (?:Russian|Ukrainian) territory
    (?:attacks?|strikes?|barrages?) on (?:Ukraine|Russia)'s (?:energy|power|gas|port|rail|civilian|critical)`}\b`,
  'i',
)

const KINDS = part`(?:${oneOf`other | [a-z]+ern | [\w-]+ian | border`}\s){0,2}`
/** "Drones hit two cities of Ukraine, killing three": a sum over places that are named elsewhere. */
const MANY_PLACES = RegExp(
  part`(?:\b${MANY} ${KINDS}${REGIONS}|\b(?:across|throughout) (?:Ukrainian|Russian) ${REGIONS}
    |\b(?:across|on|in) (?:the )?regions (?:of|in) (?:${COMPASS}\s)?(?:Ukraine|Russia)|\bover other ${REGIONS}|\bamong (?:the|several) ${REGIONS} ${STRUCK}
    |^\s*and (?:the|its) (?:region|oblast)(?! around))\b`,
  'i',
)

/** ", and officials in Russia said 11 had been wounded": anywhere in it. */
const SPEAKERS_OF_COUNTRY = /^,&[xtA]{1,3}i[tx]{0,2}[RU]q/

/** "In Ukraine, the mayor of Kharkiv said drones wounded five": he tells where. */
const PART_BEFORE = /\b(?:north|south|east|west|central)[\w-]*\s+(?:of )?$|^(?:\w+ )?in $/i

/** "… died on the train, according to officials in" Ukraine: who says so. */
const SOURCE_BEFORE = /\baccording to (?:\w+ ){0,3}in $/i

/** "in Russia's southern Rostov region": the owner of a place. */
const OWNS = /^'s (?:\p{Ll}+ )?\p{Lu}/u

/** "Six people were killed in Russia": between two tokens a clause names a country and no place in it. */
export function isOfWholeCountry({ letters, text, tokens, places }: Sentence, start: number, end: number): boolean {
  if (SPEAKERS_OF_COUNTRY.test(letters.slice(start, end))) return true
  const isNamed = [...letters.slice(start, end).matchAll(COUNTRY_NAMED)].some((country) => {
    const word = tokens[start + country.index + country[0].length - 1]!
    const isPart = PART_BEFORE.test(text.slice(0, word.start)) && places.some(({ role }) => role === 'title')
    const isSource = SOURCE_BEFORE.test(text.slice(0, word.start))
    const isOwner = OWNS.test(text.slice(word.end))
    return !isPart && !isSource && !isOwner && /^(?:ukraine|russia|the country)$/.test(word.text)
  })
  if (isNamed && !/\bthere\b/i.test(text)) return true
  const clause = text.slice(tokens[start]!.start, tokens[end - 1]!.end)
  return isOfManyPlaces(clause) || strikesTheCountry(clause)
}

/** "a massive attack on at least six cities killed two": of no place named before. */
export const isOfManyPlaces = (words: string): boolean => ALL_OVER.test(words) || MANY_PLACES.test(words)

/**
 * "killed in attacks in and around Kyiv", "in Kyiv and the surrounding region": some perhaps in the region, so a number
 * told of the city alone is better.
 */
const IN_AND_AROUND = /\bin and (?:around|near) (?:the )?$/i
const AND_AROUND = RegExp(
  part`^(?:, [^,.;]{1,40},)? and ${oneOf`
    (?:the|its) surrounding \w+ | the (?:region|area) around it | (?:its |the )?(?:region|suburbs|outskirts)`}\b`,
)

/** Whether the words beside a place tell of what surrounds it as well: "in and around Kyiv". */
export const mayBeAround = (text: string, { start, end }: Token): boolean =>
  IN_AND_AROUND.test(text.slice(0, start)) || AND_AROUND.test(text.slice(end))

/**
 * "Russia mounted its biggest attack on Ukraine overnight, setting a building in Kyiv ablaze and killing four": the
 * four may have died anywhere, so a number told of the place itself is better.
 */
export const mayBeOfCountry = (before: string): boolean =>
  /X[^;@.]{0,10}i[txR]{0,3}U(?![xTo]{0,4}[@XDMq])[^;.]*@/.test(before)
