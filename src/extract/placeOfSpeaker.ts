import type { DraftPlace } from '../model/draft'
import { part } from '../text/pattern'
import { placeKey } from './gazetteer/placeKey'
import { builtInPlaces, type KnownPlace } from './gazetteer/placeIndex'
import { REGION_NOUN, REGION_OF_STEM, REGIONS } from './gazetteer/regions'
import type { PlaceMention } from './places/placeMention'
import type { Sentence } from './readSentences'

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}-]+(?: region)?`
const SEVERAL_OFFICES = RegExp(
  part`\b(?:(?:governors|heads|mayors) of [^;.]*\band\b
    |(?:authorities|administrations|officials|police|prosecutors) (?:of|in) ${NAME}(?:, ${NAME})*,? and ${NAME})`,
  'u',
)
/** "said the governors of the Kaluga, Rostov and Bryansk regions": of no one of them. */
export const hasSeveralOffices = ({ text }: Sentence): boolean => SEVERAL_OFFICES.test(text)

/** The region or city that a governor, mayor or administration named in the sentence speaks for. */
export function placeOfSpeaker(sentence: Sentence): DraftPlace | null {
  if (hasSeveralOffices(sentence)) return null
  const title = sentence.places.find((place) => place.role === 'title' && isLocalOffice(place))
  const official = sentence.actors.find(({ actor }) => actor.speaksFor !== null)?.actor.speaksFor
  const region = title && isOfRegion(title, sentence.text) ? findRegion(title.asWritten) : undefined
  const known = region ?? title?.candidates[0] ?? findOfficial(official)
  if (!known) return null
  const { name, lat, lon, precision, country } = known
  return { name, asWritten: title?.asWritten ?? name, lat, lon, precision, country, region: known.region }
}

/** "Kremlin spokesman" speaks for a country. */
const isLocalOffice = ({ asWritten, candidates }: PlaceMention): boolean =>
  candidates[0]?.precision !== 'country' && asWritten !== 'Kremlin'

/** How far after a name the words of an office may stand, and how far before it, in UTF-16 units. */
const TITLE_REACH = 40
const HEAD_REACH = 14

/** "the head of the Kyiv Military Administration" speaks for the city: that of the region around it is "regional". */
const CAPITAL = /^(?:Kyiv|Kiev)$/
/** "the head of the Odesa City Military Administration" */
const CITYS_OWN = /^ (?:city|municipal)\b/i

/**
 * "Rostov Governor", "the Sumy regional prosecutor's office", "head of the Kherson administration" speak for a region.
 */
function isOfRegion({ asWritten, start, end }: PlaceMention, text: string): boolean {
  if (CITYS_OWN.test(text.slice(end))) return false
  return (
    /\b(?:gov|governor|regional|oblast|region|state|krai)s?\b/i.test(text.slice(end, end + TITLE_REACH)) ||
    REGION_NOUN.test(asWritten.split(' ').at(-1)!) ||
    (/governor of|head of/i.test(text.slice(Math.max(0, start - HEAD_REACH), start)) && !CAPITAL.test(asWritten))
  )
}

function findRegion(asWritten: string): KnownPlace | undefined {
  const name = REGION_OF_STEM.get(placeKey(asWritten.replace(/ (?:region|oblast|krai)$/i, '')))?.name
  return name === undefined ? undefined : builtInPlaces().byKey.get(placeKey(name))?.[0]
}

/** A region by its ISO code or a city by its name. */
function findOfficial(speaksFor: string | null | undefined): KnownPlace | undefined {
  if (!speaksFor) return undefined
  if (!/^[A-Z]{2}-/.test(speaksFor)) return builtInPlaces().byKey.get(placeKey(speaksFor))?.[0]
  const name = REGIONS.find((region) => region.id === speaksFor)?.name ?? ''
  return builtInPlaces().byKey.get(placeKey(name))?.[0]
}
