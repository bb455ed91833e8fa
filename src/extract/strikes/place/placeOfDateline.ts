import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import { builtInPlaces } from '../../gazetteer/placeIndex'
import { placeKey } from '../../gazetteer/placeKey'

/** "KHARKIV, Ukraine (AP) — A drone hit a minibus": reporters outside the capitals file from where it happened. */
export function placeOfDateline({ sentences }: Article): DraftPlace | null {
  const city = /^(\p{Lu}{3,}(?:[ -]\p{Lu}+)*), (?:Ukraine|Russia)\b/u.exec(sentences[0]?.text ?? '')?.[1]
  const known = city ? builtInPlaces().byKey.get(placeKey(city))?.[0] : undefined
  if (!known || /^(?:Kyiv|Moscow)$/.test(known.name)) return null
  const { name, lat, lon, precision, country, region } = known
  return { name, asWritten: city!, lat, lon, precision, country, region }
}
