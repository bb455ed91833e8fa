import { builtInPlaces, type KnownPlace, type PlaceIndex } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'
import { REGION_NOUN, REGIONS, type Region } from '../gazetteer/regions'

/**
 * A place named in a sentence; offsets into the sentence. `role`: `at` is where something is; `origin` where a drone was
 * launched; `title` is part of an office ("Rostov Governor"); `metonym` is a government ("Kyiv said").
 */
export interface PlaceMention {
  start: number
  end: number
  /** The words in the sentence, without the locative words before them. */
  asWritten: string
  /** The places it may be, best known first; empty for a settlement that no list knows ("the village of Xyz"). */
  candidates: readonly KnownPlace[]
  role: 'at' | 'origin' | 'title' | 'metonym'
  /** "near", "outside", "south of". */
  near: boolean
  precision: 'district' | 'region' | null
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['.-]\p{L}[\p{L}\p{M}]*)*/gu
const LOCATIVE =
  /(?:\b(?:in|near|at|on|to|from|of|over|above|outside|around|across|towards?|into|against|between|through|hits?|hitting|struck|strikes?|attacks?|attacked|targets?|targeted|targeting|shelled|pounded|bombed|including|village|town|city|cities|villages|towns|settlement|settlements|port|resort|hub|station|reaching|and|or|regions?|districts?|occupied|central|northern|southern|eastern|western|downtown|community)|[,:(;–—-])\s*(?:(?:the|nearby|occupied|Russian-occupied|southern|northern|eastern|western|central|Ukraine's|Russia's|Ukrainian|Russian|border|port|frontline|front-line|industrial|embattled)\s+)*$/i
const STRICTLY_AT =
  /\b(?:in|near|at|on|over|above|outside|around|across|to|into|against|city of|hits?|hitting|struck|attacked|targeted|shelled|pounded|strikes|strike|rocked|including|of|between|from|central|downtown|through|left|reached|visit|visited|visits|for)\s+(?:(?:the|central|downtown|southern|northern|eastern|western|city of|capital)\s+)*$/i
const TITLE_AFTER =
  /^(?:'s)?\s+(?:(?:regional|oblast|region|city|municipal|acting|deputy|military|krai|civil)\s+)*(?:governor|mayor|head|administration|military administration|state administration|prosecutor|council|authorities|officials|police|operational headquarters|emergency|police|chief|leader|health department|government)/i
const TITLE_BEFORE = /\b(?:governor|mayor|head|leader|chief|administration|governors|authorities|prosecutors?|official) (?:of|in|for) (?:the )?(?:\S+ ){0,1}$/i
const NEAR_BEFORE = /\b(?:near|outside|close to|not far from|around|outskirts of|(?:north|south|east|west)(?:east|west)? of|(?:km|kilometers|kilometres|miles) from|vicinity of|suburb of)\s+(?:the\s+(?:\S+\s+)?(?:city|town|village|settlement|port)\s+(?:of\s+)?)?$/i
const ORIGIN_BEFORE = /\b(?:from|launched from|of)\s+(?:(?:the|occupied|Russian-occupied|Russia's|Russian|directions?|areas?|cities|airfields?|directions of|area of|following|direction:|of)\s+)*$/i
const DISTRICT_AFTER = /^(?:'s)?\s+(?:district|raion|community|hromada|municipality|municipal district|direction|area|urban district|territorial community)\b/i
const UNKNOWN_SETTLEMENT =
  /\b(?:village|town|settlement|hamlet|villages|farm|township|city)\s+(?:of\s+)?((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+)?)/gu
/** Capitals that often stand for their governments. */
const CAPITALS = new Set(
  ['Kyiv', 'Kiev', 'Moscow', 'Washington', 'Brussels', 'London', 'Paris', 'Berlin', 'Warsaw', 'Budapest', 'Kremlin', 'White House', 'Beijing', 'Ankara', 'Minsk', 'United States', 'Russia', 'Ukraine'].map(placeKey),
)

const REGION_OF_STEM: ReadonlyMap<string, Region> = new Map(REGIONS.flatMap((region) => region.stems.map((stem) => [placeKey(stem), region] as const)))

interface Word {
  start: number
  end: number
  text: string
}

/** The places named in a sentence of normalised text, in order and without overlaps; `taken` are people's names. */
export function findPlaces(sentence: string, registry: PlaceIndex, taken: readonly { start: number; end: number }[]): PlaceMention[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
  const mentions: PlaceMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!/^\p{Lu}/u.test(word.text) || taken.some((span) => span.start <= word.start && word.start < span.end)) continue
    const mention = readPlace(sentence, words, at, registry)
    if (mention === null) continue
    mentions.push(mention)
    while (at + 1 < words.length && words[at + 1]!.start < mention.end) at++
  }
  addUnknownSettlements(sentence, mentions, taken)
  spreadAcrossLists(sentence, mentions)
  return mentions.sort((a, b) => a.start - b.start)
}

function readPlace(sentence: string, words: readonly Word[], at: number, registry: PlaceIndex): PlaceMention | null {
  const word = words[at]!
  for (let length = Math.min(longestAt(word, registry), words.length - at); length >= 1; length--) {
    const last = words[at + length - 1]!
    const slice = sentence.slice(word.start, last.end)
    if (/[,;:()]/.test(slice)) continue
    const written = slice.replace(/'s?$/, '')
    const key = placeKey(written)
    const regionNoun = words[at + length]
    const isRegion = regionNoun && REGION_NOUN.test(regionNoun.text) && sentence.slice(last.end, regionNoun.start).trim() === ''
    const region = REGION_OF_STEM.get(key)
    if (isRegion && region) {
      const end = regionNoun.start + regionNoun.text.replace(/'s$/, '').length
      return build(sentence, word.start, end, regionPlaces(region, registry), 'region')
    }
    const candidates = [...(registry.byKey.get(key) ?? []), ...(builtInPlaces().byKey.get(key) ?? [])].sort(bestKnown)
    if (candidates.length === 0 || key.length < 3) continue
    const before = sentence.slice(Math.max(0, word.start - 60), word.start)
    if (!candidates.some((place) => place.listed) && !LOCATIVE.test(before)) continue
    if (isRegion && candidates.every((place) => !place.listed)) continue
    return build(sentence, word.start, word.start + written.length, candidates, isRegion ? 'district' : null)
  }
  return null
}

/** Countries first, then what is listed, then the larger. */
function bestKnown(a: KnownPlace, b: KnownPlace): number {
  const rank = (place: KnownPlace): number => (place.precision === 'country' ? 2 : 0) + (place.listed ? 1 : 0)
  return rank(b) - rank(a) || b.population - a.population
}

function longestAt(word: Word, registry: PlaceIndex): number {
  const first = placeKey(word.text.replace(/'s?$/, '')).split(' ')[0]!
  const stemLength = REGION_OF_STEM.has(first) ? 1 : 0
  return Math.max(builtInPlaces().longest.get(first) ?? 0, registry.longest.get(first) ?? 0, stemLength)
}

function regionPlaces(region: Region, registry: PlaceIndex): readonly KnownPlace[] {
  const key = placeKey(region.name)
  return (registry.byKey.get(key) ?? []).filter((place) => place.precision === 'region').concat(builtInPlaces().byKey.get(key) ?? [])
}

function build(sentence: string, start: number, end: number, candidates: readonly KnownPlace[], precision: 'region' | 'district' | null): PlaceMention {
  const asWritten = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - 60), start)
  const after = sentence.slice(end, end + 60)
  const capital = precision === null && CAPITALS.has(placeKey(asWritten))
  const role =
    TITLE_AFTER.test(after) || TITLE_BEFORE.test(before) ? 'title'
    : ORIGIN_BEFORE.test(before) && /\b(?:from|directions?|launched)\b/i.test(before.slice(-40)) && !/(?:km|kilomet\w+|miles|away|far|residents|people|man|woman) from\s+(?:the\s+)?$/i.test(before) ? 'origin'
    : capital && !STRICTLY_AT.test(before) && !/^\s+(?:came under|was (?:hit|struck|attacked|targeted)|residents|hit by)|^:/.test(after) ? 'metonym'
    : 'at'
  return { start, end, asWritten, candidates, role, near: NEAR_BEFORE.test(before), precision: precision ?? (DISTRICT_AFTER.test(after) ? 'district' : null) }
}

/** "the village of Xyz", where no list knows Xyz: named all the same, without coordinates. */
function addUnknownSettlements(sentence: string, mentions: PlaceMention[], taken: readonly { start: number; end: number }[]): void {
  for (const match of sentence.matchAll(UNKNOWN_SETTLEMENT)) {
    const name = match[1]!.replace(/'s$/, '')
    const start = match.index + match[0].length - match[1]!.length
    const end = start + name.length
    if ([...mentions, ...taken].some((other) => other.start < end && start < other.end)) continue
    if (/^(?:Council|Military|Administration|Of|The|In|And|Mayor|Head)\b/.test(name) || /^city /i.test(match[0])) continue
    mentions.push({ start, end, asWritten: name, candidates: [], role: 'at', near: false, precision: null })
  }
  mentions.sort((a, b) => a.start - b.start)
}

/** In "the Sumy and Odesa regions" both are regions; in "from Kursk, Orel and Bryansk" all are launch sites. */
function spreadAcrossLists(sentence: string, mentions: PlaceMention[]): void {
  for (let at = 0; at + 1 < mentions.length; at++) {
    const [here, next] = [mentions[at]!, mentions[at + 1]!]
    const between = sentence.slice(here.end, next.start)
    if (here.role === 'origin' && /^[^.;]{0,3}(?:\s|and|in|occupied|the|Russia|as|well|region|,|-|Russian-occupied|\(|\))*$/.test(between)) next.role = 'origin'
    if (/^\s*(?:regions|oblasts|provinces)\s*(?:of|:)/.test(between)) makeRegion(next)
  }
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [here, next] = [mentions[at]!, mentions[at + 1]!]
    if (!/^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/.test(sentence.slice(here.end, next.start))) continue
    const plural = /(?:regions|oblasts|provinces)$/i.test(next.asWritten) || (next.precision === 'region' && !/(?:region|oblast|krai)$/i.test(next.asWritten))
    if (plural) makeRegion(here)
  }
  for (let at = 1; at < mentions.length; at++) {
    const [previous, here] = [mentions[at - 1]!, mentions[at]!]
    const listed = /^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/.test(sentence.slice(previous.end, here.start))
    if (listed && previous.precision === 'region' && /\bregions\s*(?:of|:)/.test(sentence.slice(0, here.start))) makeRegion(here)
  }
}

function makeRegion(mention: PlaceMention): void {
  const region = REGION_OF_STEM.get(placeKey(mention.asWritten))
  if (!region) return
  mention.candidates = builtInPlaces().byKey.get(placeKey(region.name)) ?? []
  mention.precision = 'region'
}
