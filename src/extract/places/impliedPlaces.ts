import { oneOf, part } from '../../text/pattern'
import { isCityDistrict } from '../gazetteer/cityDistricts'
import { ADJECTIVES } from './otherNames'
import type { PlaceMention } from './placeMention'

const SETTLEMENT = oneOf`
  village | town | settlement | hamlet | villages | farm | farmstead | khutor | stanitsa | township | city`
const UNKNOWN_SETTLEMENT = RegExp(
  part`\b${SETTLEMENT}\s+(?:of\s+)?(?<name>(?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+)?)`,
  'gu',
)
/** "In Blahodativka of Kindrashivka community": a village that no list knows, in a district that may be known. */
const VILLAGE_OF_DISTRICT = RegExp(
  part`\b(?:[Ii]n|[Nn]ear) (?<name>\p{Lu}\p{Ll}[\p{L}'-]+),? (?:of|in) (?:the )?\p{Lu}[\p{L}'-]+
    \s(?:rural |urban |territorial )?(?:community|hromada|district|raion)\b`,
  'gu',
)
const VILLAGE_ENDING = oneOf`
  ivka | yivka | ovka | evka | anka | ynka | inka | ske | tske | skoye | skoe | ove | ivo | ovo | evo | ino | yne
  polye | pillia | hrad | grad | horsk | hirsk | ychi | ichi | vtsi | atka | nytsia | yshche`
/** "near Krasivo", "in Andriivka": a name that no list knows, but whose ending is a village's. */
const VILLAGE_BY_ENDING = RegExp(
  part`\b(?:[Ii]n|[Nn]ear|[Oo]utside) (?<name>\p{Lu}[\p{L}'-]*${VILLAGE_ENDING})(?![\p{L}'])
    (?!\s+(?:street|avenue|square|prison|park|stadium|market|factory|plant)\b)`,
  'gu',
)
/** "on Ruski Tyshky, a village near Kharkiv" */
const EXPLAINED_VILLAGE = RegExp(
  part`\b(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Oo]f|[Hh]it|[Ss]truck)
    \s(?<name>\p{Lu}\p{Ll}[\p{L}'-]+(?: \p{Lu}\p{Ll}[\p{L}'-]+)?)
    (?=, an? (?:\p{Ll}[\p{L}-]+ ){0,2}(?:village|settlement|hamlet)\b)`,
  'gu',
)
/** "in the Takhtamukaysky district", "an attack on Koriukivka hromada": an area that no list knows. */
const NO_NAME = oneOf`
  North\w* | South\w* | East\w* | West\w* | Central | Residential | Industrial | Business | Military | Border | Urban
  Russian | Ukrainian | The | This | That | Frontline | Other | Bukovina | Bukovyna`
const UNKNOWN_DISTRICT = RegExp(
  part`\b(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Aa]cross|(?:settlements|villages|towns) of
    |[Aa]ttacked|[Ss]helled|[Hh]it|[Ss]truck) (?:the )?(?:(?:city|same) )?
    (?<name>(?!${NO_NAME}\b)\p{Lu}[\p{L}'-]{3,} (?:municipal )?(?:district|raion|hromada|community|municipality|area))\b
    (?!,? (?:of|in) (?:the )?(?:city|capital|town)\b)`,
  'gu',
)
/** "Kupyansk district, Novoosynove village", "at the Lipovka farmstead": named before what it is. */
const NAMED_VILLAGE = RegExp(
  part`(?:\b${oneOf`[Ii]n | [Nn]ear | [Oo]n | [Oo]f | [Aa]t | [Hh]it | [Ss]helled | [Aa]ttacked`}(?: the)?|,)
    \s(?<name>(?!${NO_NAME}\b)\p{Lu}[\p{L}'-]{2,})
    \s${oneOf`village | settlement | hamlet | farmstead | khutor | stanitsa`}(?=[,.;]|$| in | of | was | were | and )`,
  'gu',
)
/** "two people were injured in Bilyi Kolodiaz when": whatever name stands there, people were hurt at it. */
const NO_TOWN = oneOf`
  Russia\w* | Ukrain\w+ | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February
  March | April | May | June | July | August | September | October | November | December | Telegram | Europe\w*
  [A-Z]{2,} | The | This | That | One | Shahed\w* | Iskander\w* | President | Operation | Christmas | Easter
  Crimea | Donbas`
const TOWN_OF_VICTIMS = RegExp(
  part`\b(?:${oneOf`killed | injured | wounded | hurt | died | hospitali[sz]ed`}) in
    \s(?<name>(?!${NO_TOWN}\b)\p{Lu}\p{Ll}[\p{L}'-]{2,}(?: (?!${NO_TOWN}\b)\p{Lu}\p{Ll}[\p{L}'-]+)?)(?![\p{L}'])
    (?=\.?$|[,.;] |\s(?:when|as|after|while|and|by|near|district|in|on|overnight)\b)`,
  'gu',
)
/** "In Nova Poltavka", "near Velyka Dibrova": a name of two words that no list knows. */
const NAME_OF_TWO = RegExp(
  part`\b(?:[Ii]n|[Nn]ear|[Oo]utside) (?<name>(?:${ADJECTIVES}) \p{Lu}\p{Ll}[\p{L}'-]+)
    (?! (?:region|oblast|[Dd]istrict))`,
  'gu',
)
const UNKNOWN = [
  NAME_OF_TWO,
  UNKNOWN_SETTLEMENT,
  VILLAGE_OF_DISTRICT,
  EXPLAINED_VILLAGE,
  VILLAGE_BY_ENDING,
  UNKNOWN_DISTRICT,
  TOWN_OF_VICTIMS,
  NAMED_VILLAGE,
]

/** "the home city of Ukrainian President Zelensky", "the town of Mayor Ivanov": who, not where. */
const NO_SETTLEMENT = RegExp(
  part`^${oneOf`
    Council | Military | Administration | Of | The | In | And | Mayor | Head | Governor | President | Prime | Minister
    Ukrainian | Russian | Ukraine | Russia`}\b`,
)

/** "the village of Xyz", where no list knows Xyz: named all the same, without coordinates. */
export function addUnknownSettlements(
  sentence: string,
  mentions: PlaceMention[],
  taken: readonly { start: number; end: number }[],
): void {
  for (const match of UNKNOWN.flatMap((pattern) => [...sentence.matchAll(pattern)])) {
    const name = match.groups!['name']!.replace(/'s$/, '')
    const start = match.index + match[0].indexOf(match.groups!['name']!)
    const end = start + name.length
    if ([...mentions, ...taken].some((other) => other.start < end && start < other.end)) continue
    if (NO_SETTLEMENT.test(name)) continue
    if (/^city (?!of )/i.test(match[0])) continue
    const isDistrict = DISTRICT_NOUN.test(name)
    if (isDistrict && isCityDistrict(name.split(' ')[0]!)) continue
    const precision = isDistrict ? 'district' : null
    mentions.push({ start, end, asWritten: name, candidates: [], role: 'at', near: false, precision })
  }
  mentions.sort((a, b) => a.start - b.start)
}

const DISTRICT_NOUN = / (?:district|raion|hromada|community|municipality|area)$/
