import { oneOf, part } from '../../text/pattern'
import { builtInPlaces } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'
import { REGION_OF_STEM } from '../gazetteer/regions'
import type { PlaceMention } from './placeMention'

/** What may stand between launch sites: "Kursk, occupied Chauda in Crimea and Millerovo". */
const JOINING = oneOf`\s | and | in | occupied | the | Russia | as | well | region | , | - | Russian-occupied | \( | \)`
const LAUNCH_LIST = RegExp(part`^[^.;]{0,3}${JOINING}*$`)
const REGIONS_OF = /^\s*(?:regions|oblasts|provinces)\s*(?:of|:)/
/** "the central regions of Cherkasy and Vinnytsia" */
const REGIONS_BEFORE = /\b(?:regions|oblasts|provinces) of (?:the )?$/i
const LISTED = /^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/

/** In "the Sumy and Odesa regions" both are regions; in "from Kursk, Orel and Bryansk" all are launch sites. */
export function spreadAcrossLists(sentence: string, mentions: PlaceMention[]): void {
  spreadOrigins(sentence, mentions)
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [here, next] = [mentions[at]!, mentions[at + 1]!]
    if (LISTED.test(sentence.slice(here.end, next.start)) && isPlural(next)) makeRegion(here)
  }
  for (let at = 1; at < mentions.length; at++) {
    const [previous, here] = [mentions[at - 1]!, mentions[at]!]
    if (at === 1 && REGIONS_BEFORE.test(sentence.slice(0, previous.start))) makeRegion(previous)
    const isListed = LISTED.test(sentence.slice(previous.end, here.start))
    const isOfRegions = /\bregions\s*(?:of|:)/.test(sentence.slice(0, here.start))
    if (isListed && previous.precision === 'region' && isOfRegions) makeRegion(here)
  }
}

function spreadOrigins(sentence: string, mentions: readonly PlaceMention[]): void {
  for (let at = 0; at + 1 < mentions.length; at++) {
    const [here, next] = [mentions[at]!, mentions[at + 1]!]
    const between = sentence.slice(here.end, next.start)
    // "Officials in Bryansk and Voronezh said"
    if (here.role === 'title' && LISTED.test(between)) next.role = 'title'
    if (here.role === 'title') spreadTitle(sentence, here, mentions.slice(at + 1))
    if (here.role === 'origin' && LAUNCH_LIST.test(between)) next.role = 'origin'
    if (REGIONS_OF.test(between)) makeRegion(next)
  }
}

/** "Officials in Taganrog, a port in Russia's southern Rostov region, said": where the town of those who speak lies. */
const LIES_IN = /^,\s(?:an?|the)\s[^,.;]*\b(?:in|of)\s(?:the\s|Russia's\s|Ukraine's\s)?(?:\p{Ll}+\s)?$/u

function spreadTitle(sentence: string, { end, precision }: PlaceMention, next: readonly PlaceMention[]): void {
  const region = next.find((each) => each.precision === 'region')
  if (precision === null && region && LIES_IN.test(sentence.slice(end, region.start))) region.role = 'metonym'
}

/** "Odesa regions", or a region named by its own name. */
const isPlural = ({ asWritten, precision }: PlaceMention): boolean =>
  /(?:regions|oblasts|provinces)$/i.test(asWritten) ||
  (precision === 'region' && !/(?:region|oblast|krai)$/i.test(asWritten))

function makeRegion(mention: PlaceMention): void {
  const region = REGION_OF_STEM.get(placeKey(mention.asWritten))
  if (!region) return
  mention.candidates = builtInPlaces().byKey.get(placeKey(region.name)) ?? []
  mention.precision = 'region'
  // "over the Kyiv and Lviv regions": no government.
  if (mention.role === 'metonym') mention.role = 'at'
}
