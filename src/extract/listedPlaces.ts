import { part } from '../text/pattern'
import { ATTACKS, STRUCK } from './attackWords'
import { isHeadline } from './isHeadline'
import { isRegion } from './places/isRegion'
import type { PlaceMention } from './places/placeMention'

/** What stands between members of a list: "Nikopol, Marhanets and Pokrovske", "on Lviv and on Kryvyi Rih". */
export const IN_LIST = /^(?:,|,? and|,? as well as)\s+(?:on\s+|in\s+)?(?:the\s+)?$/

/** Whether the last place named ends a list of regions or of towns all over: what follows is told of all of them. */
export function endsRegionList(all: readonly PlaceMention[], text: string): boolean {
  const places = withoutOwnRegion(all, text)
  const [before, last] = [places.at(-2), places.at(-1)]
  const isList = !!before && !!last && IN_LIST.test(text.slice(before.end, last.start))
  return (
    isList &&
    ((isRegion(before) && isRegion(last)) ||
      isOfDistricts(last, text) ||
      isScattered(places, text) ||
      areStruck(before, last, text))
  )
}

/** "Drones attacked Mykolaiv and Zaporizhzhia. Six people were killed" */
const STRUCK_BEFORE = RegExp(
  part`\b(?:(?:${ATTACKS}|${STRUCK})(?: on)?|(?:launched|fired|sent)\b[^,.;]{0,50}(?:, (?:mainly|mostly))? at)
    \s(?:the \w+ of )?$`,
)
const areStruck = (first: PlaceMention, last: PlaceMention, text: string): boolean =>
  STRUCK_BEFORE.test(text.slice(0, first.start)) && first.candidates[0]?.region !== last.candidates[0]?.region

/**
 * "on Lviv and on Kryvyi Rih in Dnipropetrovsk Oblast": the region only tells where the last town is; not so in "the
 * Nikopol and Synelnykove districts of Dnipropetrovsk Oblast".
 */
function withoutOwnRegion(places: readonly PlaceMention[], text: string): readonly PlaceMention[] {
  const [town, last] = [places.at(-2), places.at(-1)]
  const isOwn = town && last && isRegion(last) && !isRegion(town) && !isOfDistricts(town, text)
  return isOwn && last.candidates[0]?.region === town.candidates[0]?.region ? places.slice(0, -1) : places
}

/** "Drones kill five in Sumy, Chernihiv": of no one place, nor what follows under this headline. */
export const headsSeveral = (places: readonly PlaceMention[], text: string): boolean =>
  isHeadline(text) && areInSeveralRegions(places)

/** Whether places lie in more than one region: "Russian forces attacked Lviv and Ternopil". */
export const areInSeveralRegions = (places: readonly PlaceMention[]): boolean =>
  new Set(places.map(({ candidates: [best] }) => best?.region)).size > 1

/** "The Synelnykove and Nikopol districts were attacked" */
const isOfDistricts = ({ end }: PlaceMention, text: string): boolean => /^ districts\b/.test(text.slice(end))

/** "Kyiv, Zhytomyr, Ternopil and Sumy were hit" */
function isScattered(places: readonly PlaceMention[], text: string): boolean {
  const [first, second, third] = places.slice(-3)
  if (!first || !second || !third || !IN_LIST.test(text.slice(first.end, second.start))) return false
  return new Set([first, second, third].map(({ candidates: [best] }) => best?.region)).size === 3
}
