import type { DraftPlace } from '../../../model/draft'
import { builtInPlaces } from '../../gazetteer/placeIndex'
import { placeKey } from '../../gazetteer/placeKey'

/** Gatherings known by their name, seats of government in small letters, and "the Turkish capital". */
const SITES: readonly [pattern: RegExp, place: string][] = [
  [/\b(?:World Economic Forum|WEF)\b/, 'Davos'],
  [/\b(?:U\.?N\.?|United Nations) General Assembly\b|\bUNGA\b|\bUN headquarters\b/, 'New York'],
  [/\bMunich Security Conference\b/, 'Munich'],
  [/\b(?:at|in) the (?:federal |German )?[Cc]hancellery\b/, 'Berlin'],
  [/\bPalais des Nations\b/, 'Geneva'],
  [/\bNATO headquarters\b/, 'Brussels'],
  [/\b(?:in|to) the (?:Turkish) capital\b/, 'Ankara'],
  [/\b(?:in|to) the (?:Russian) capital\b/, 'Moscow'],
  [/\b(?:in|to) the (?:Ukrainian) capital\b/, 'Kyiv'],
  [/\b(?:in|to) the (?:US|U\.S\.|American) capital\b/, 'Washington'],
  [/\b(?:in|to) the (?:French) capital\b/, 'Paris'],
  [/\b(?:in|to) the (?:British|UK) capital\b/, 'London'],
  [/\b(?:in|to) the (?:German) capital\b/, 'Berlin'],
  [/\b(?:in|to) the (?:UAE|Emirati)(?:'s)? capital\b/, 'Abu Dhabi'],
  [/\b(?:in|to) the (?:Saudi) capital\b/, 'Riyadh'],
  [/\b(?:in|to) the (?:Hungarian) capital\b/, 'Budapest'],
  [/\b(?:in|to) the (?:Belgian) capital\b/, 'Brussels'],
  [/\b(?:in|to) the (?:Polish) capital\b/, 'Warsaw'],
  [/\b(?:in|to) the (?:Italian) capital\b/, 'Rome'],
  [/\b(?:in|to) the (?:Chinese) capital\b/, 'Beijing'],
  [/\b(?:in|to) the (?:Qatari) capital\b/, 'Doha'],
]

/** The place that a text names by a gathering or an office held there. */
export function siteOf(text: string): DraftPlace | null {
  for (const [pattern, name] of SITES) {
    const match = pattern.exec(text)
    const known =
      match &&
      builtInPlaces()
        .byKey.get(placeKey(name))
        ?.find((place) => place.listed)
    if (known) {
      const { lat, lon, precision, country, region } = known
      return { name: known.name, asWritten: match[0], lat, lon, precision, country, region }
    }
  }
  return null
}
