import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import type { Article } from '../articleContext'
import type { KnownPlace } from '../gazetteer/placeIndex'
import type { Sentence } from '../readSentences'
import type { PlaceMention } from './placeMention'

/** What `regionsAround` gives a region that the sentence itself names. */
export const IN_SENTENCE = 3

/**
 * The place a mention means. Of several of one name, the one in a region that the sentence, its paragraph or the
 * article names; then the one on the struck side; then the larger. A settlement no list knows keeps its name without
 * coordinates.
 */
export function resolvePlace(
  mention: PlaceMention,
  sentence: Sentence,
  article: Article,
  attacker: Belligerent | null,
): DraftPlace | null {
  const regions = article.regionsAround(sentence)
  const known = mention.candidates.filter(
    (place) => mention.precision !== 'region' || place.precision === 'region' || place.precision === 'district',
  )
  const candidates = (known.length > 0 ? known : mention.candidates).filter((place) => mayBe(place, regions))
  if (candidates.length === 0) {
    const region = [...regions].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
    const country = region?.slice(0, 2) ?? null
    return {
      name: mention.asWritten,
      asWritten: mention.asWritten,
      lat: null,
      lon: null,
      precision: mention.precision ?? 'settlement',
      country,
      region,
    }
  }
  const best = candidates.reduce((a, b) => (score(b, regions, attacker) > score(a, regions, attacker) ? b : a))
  const precision =
    mention.precision === 'district' && best.precision === 'settlement'
      ? 'district'
      : mention.near && best.precision === 'settlement'
        ? 'near-settlement'
        : best.precision
  return {
    name: best.name,
    asWritten: mention.asWritten,
    lat: best.lat,
    lon: best.lon,
    precision,
    country: best.country,
    region: best.region,
  }
}

/**
 * A village's name is many villages': one outside the regions that the article names is another, and so is one outside
 * those of its country that its own sentence names.
 */
function mayBe(place: KnownPlace, regions: ReadonlyMap<string, number>): boolean {
  if (place.listed || place.precision !== 'settlement' || regions.size === 0) return true
  const known = regions.get(place.region ?? '') ?? 0
  const isOfAnother = [...regions].some(([id, weight]) => weight === IN_SENTENCE && id.startsWith(place.country ?? ''))
  return known === IN_SENTENCE || (known > 0 && !isOfAnother)
}

function score(place: KnownPlace, regions: ReadonlyMap<string, number>, attacker: Belligerent | null): number {
  const struck = attacker === 'RU' ? 'UA' : attacker === 'UA' ? 'RU' : null
  return (
    (place.region !== null ? (regions.get(place.region) ?? 0) : 0) +
    (struck !== null && place.country === struck ? 2 : 0) +
    (place.country === 'UA' ? 0.5 : 0) +
    (place.listed ? 1.5 : 0) +
    Math.log10(place.population + 1) / 3
  )
}
