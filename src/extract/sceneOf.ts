import { oneOf, part } from '../text/pattern'
import { COMPASS } from './areaWords'
import { AROUND_CITY } from './gazetteer/aroundCity'
import { IN_LIST } from './listedPlaces'
import { isRegion } from './places/isRegion'
import type { PlaceMention } from './places/placeMention'

/** How far into a sentence the place that sets its scene may stand: "In Russia's southern Rostov region,". */
const SETTING_LENGTH = 30
/** "In Kherson Oblast, 18 settlements, including Kherson, came under fire": the region is meant. */
const INCLUDING = /\b(?:including|among them)\b/
const SETS_SCENE = /^(?:In|Near|Across|On)\b/

/**
 * The place that what follows speaks of, of those named so far in a sentence: the one that sets its scene, else the
 * last. `isWhole` says that the sentence has been read to its end.
 */
export function sceneOf(all: readonly PlaceMention[], text: string, isWhole: boolean): PlaceMention | undefined {
  const told = all.filter((place) => !isBearing(place, text))
  const places = told.length > 0 ? told : all
  const [first, second] = places
  const whole = isWhole ? aboveMember(places, text) : undefined
  if (whole) return whole
  // "In the Nikopol district, Marhanets and Pokrovske came under fire. Five were wounded": the sentence's setting.
  const setting = isWhole && first && first.start < SETTING_LENGTH && SETS_SCENE.test(text) ? first : undefined
  // "In the Kharkiv region, a drone hit a tractor near Zolochiv. The driver was wounded": the one place in the region.
  const isListed = setting && second && INCLUDING.test(text.slice(setting.end, second.start))
  const isOnly = setting && second && places.length === 2 && isRegion(setting) && !isRegion(second) && !isListed
  return isOnly ? second : (setting ?? aboveList(places, text) ?? ofList(places, text) ?? withoutItsArea(places, text))
}

/** ", as well as the city of": the region and one of its towns beside it. */
const BESIDE_IT = /^,? as well as (?:on |in )?(?:the )?(?:city|town|regional cent(?:er|re)) (?:of )?$/

/**
 * "26 settlements in Kherson Oblast, the city of Kherson among them", "34 settlements in Sumy Oblast, as well as the
 * city of Sumy": the region, of which one was named.
 */
function aboveMember(places: readonly PlaceMention[], text: string): PlaceMention | undefined {
  const [region, member] = [places.at(-2), places.at(-1)]
  if (!region || !member || !isRegion(region) || isRegion(member)) return undefined
  const between = text.slice(region.end, member.start)
  const isMember =
    /^ among them\b/.test(text.slice(member.end)) || /\bincluding (?:the )?(?:\w+ (?:of )?){0,3}$/.test(between)
  const isMany = /\b(?:settlements|villages|towns|communities|localities)\b/.test(text.slice(0, region.start))
  return isMany && (isMember || BESIDE_IT.test(between)) ? region : undefined
}

/** "the Nikopol district suffered: fire came down on the Myrove and Pokrovske hromadas": the area told before them. */
const AREAS_AFTER = /^ (?:hromadas|communities|districts|villages|settlements)\b/

function aboveList(places: readonly PlaceMention[], text: string): PlaceMention | undefined {
  const [before, last] = [places.at(-2), places.at(-1)]
  if (!before || !last || !AREAS_AFTER.test(text.slice(last.end))) return undefined
  if (!IN_LIST.test(text.slice(before.end, last.start))) return undefined
  return places.findLast((place) => place.precision !== null && place.end < before.start)
}

/** "Zolochiv, a village near Bohodukhiv to the west of Kharkiv": where a place lies, not where the scene is set. */
const BEARING = /,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:town|village|city|settlement|suburb)\b[^,;.]{0,60}$/u
const COMPASS_BEFORE = RegExp(part`\b${COMPASS} of (?:the (?:city|town|village) of )?$`, 'i')

const isBearing = ({ start, near }: PlaceMention, text: string): boolean => {
  const before = text.slice(0, start)
  return (near && BEARING.test(before)) || COMPASS_BEFORE.test(before)
}

/**
 * What may stand between a town and the area it lies in: "in Kharkiv district", "of Ukraine's eastern", ", the
 * administrative centre of the", ", a town of 15,000 people in Russia's".
 */
const IN_AREA = RegExp(
  part`^(?:\s+(?:community|hromada|[Dd]istrict|municipality)|,\s+(?:the|an?)(?:\s+[\p{Ll}-]+){1,3}
    |,\s+an?\s+(?:[\p{Ll}-]+\s+){0,3}${oneOf`town | city | village | settlement`}\s(?:[^,;.]|,\d){0,40}?)?,?
    \s+(?:in|of)\s+(?:the\s+|Ukraine's\s+|Russia's\s+)?(?:[\p{Ll}-]+\s+)?$`,
  'u',
)

/** "Shevchenkove, about 80 km southeast of the city of Kharkiv" */
const AWAY = /\b(?:km|kilomet\w+|miles)\b/i
/** "the village of Cherneshchyna near Izium" */
const NEAR =
  /^,? (?:near|not far from|close to|(?:just )?outside|on the (?:edge|outskirts) of) (?:the (?:city|town) of )?$/
/** A city that is a region of its own lies in the one around it: "Fastiv, near Kyiv". */
const isInRegion = (region: string | null, other: string | null | undefined): boolean =>
  region === other || region === AROUND_CITY[other ?? '']

/** The first of a list of towns in one region, where the last place named ends such a list. */
function ofList(places: readonly PlaceMention[], text: string): PlaceMention | undefined {
  let at = places.length - 1
  const regionOf = (place: PlaceMention | undefined): string | null => place?.candidates[0]?.region ?? null
  while (
    at > 0 &&
    IN_LIST.test(text.slice(places[at - 1]!.end, places[at]!.start)) &&
    !isRegion(places[at - 1]!) &&
    regionOf(places[at - 1]) === regionOf(places.at(-1))
  )
    at--
  return at < places.length - 2 ? places[at] : undefined
}

/**
 * Of "the village of Prudianka in Kharkiv district of Kharkiv region" and "Ivolzhanske, Yunakivka community" the
 * village.
 */
function withoutItsArea(places: readonly PlaceMention[], text: string): PlaceMention | undefined {
  const [town, last] = [places.at(-2), places.at(-1)]
  if (!town || !last) return last
  const between = text.slice(town.end, last.start)
  if (last.near && AWAY.test(between)) return town
  const isOfRegion =
    town.candidates.length === 0 || town.candidates.some(({ region }) => isInRegion(region, last.candidates[0]?.region))
  if (NEAR.test(between) && !isRegion(town) && isOfRegion) return withoutItsArea(places.slice(0, -1), text)
  const isArea = (isRegion(last) || last.precision !== null) && !isRegion(town) && town.precision === null
  const lies = IN_AREA.test(between) || (isArea && /^(?:, | \()$/.test(between))
  return lies ? withoutItsArea(places.slice(0, -1), text) : last
}
