import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import { builtInPlaces } from '../../gazetteer/placeIndex'
import { placeKey } from '../../gazetteer/placeKey'

/** How many sentences, headlines among them, may stand before the one with the dateline. */
const LEAD_SENTENCES = 3
/** "KHARKIV, Ukraine (AP) — ", "Kryvyi Rih (AFP) — " */
const CITY = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/u

/** "KHARKIV, Ukraine (AP) — A drone hit a minibus": reporters outside the capitals file from where it happened. */
export function placeOfDateline({ sentences }: Article): DraftPlace | null {
  const city = sentences
    .slice(0, LEAD_SENTENCES)
    .map(({ dateline }) => CITY.exec(dateline)?.[0])
    .find((name) => name !== undefined)
  const [known, other] = (city && builtInPlaces().byKey.get(placeKey(city))) || []
  const isKnown =
    known !== undefined && /^(?:UA|RU)$/.test(known.country ?? '') && (known.listed || other === undefined)
  if (!isKnown || known.precision !== 'settlement' || /^(?:Kyiv|Moscow)$/.test(known.name)) return null
  const { name, lat, lon, precision, country, region } = known
  return { name, asWritten: city!, lat, lon, precision, country, region }
}
