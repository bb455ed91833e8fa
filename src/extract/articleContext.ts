import type { DraftPlace } from '../model/draft'
import type { Belligerent } from '../model/side'
import type { IsoDate } from '../model/when'
import { placeKey } from './gazetteer/placeKey'
import { builtInPlaces, type KnownPlace } from './gazetteer/placeIndex'
import { REGION_NOUN, REGIONS } from './gazetteer/regions'
import type { Sentence } from './readSentences'
import type { PlaceMention } from './places/placeMention'
import { resolvePlace } from './places/resolvePlace'

/** What parsers may ask about the article around a sentence. */
export interface Article {
  raw: string
  published: IsoDate | null
  sentences: readonly Sentence[]
  /** The side whose attacks most of the article is about, where it is clear. */
  mainAttacker: Belligerent | null
  /** ISO 3166-2 codes of regions named in the sentence (3), shortly before it (2), anywhere (1). */
  regionsAround(sentence: Sentence): ReadonlyMap<string, number>
  /** What "there", "the region" or "the city" means at an offset of a sentence: the last place named, or its speaker's. */
  placeBefore(sentence: Sentence, at: number): DraftPlace | null
}

/** Of "the village of Prudianka in Kharkiv district" the village. */
function withoutItsArea(places: readonly PlaceMention[], text: string): PlaceMention | undefined {
  const [town, last] = [places.at(-2), places.at(-1)]
  return town &&
    last &&
    /^(?:\s+(?:community|hromada|district|municipality))?,?\s+(?:in|of)\s+(?:the\s+|Ukraine's\s+|Russia's\s+)?(?:\p{Ll}+\s+)?$/u.test(text.slice(town.end, last.start))
    ? town
    : last
}

const isRegion = (place: PlaceMention): boolean =>
  place.precision === 'region' || place.candidates[0]?.precision === 'region'

/** How far into a sentence the place that sets its scene may stand: "In Russia's southern Rostov region,". */
const SETTING_LENGTH = 30

export function buildArticle(raw: string, published: IsoDate | null, sentences: readonly Sentence[]): Article {
  const regionsOf = sentences.map(regionsNamed)
  const everywhere = new Set(regionsOf.flat())
  const article: Article = {
    raw,
    published,
    sentences,
    mainAttacker: countAttackers(sentences),
    regionsAround(sentence) {
      const weights = new Map<string, number>([...everywhere].map((region) => [region, 1]))
      for (let at = Math.max(0, sentence.index - 3); at < sentence.index; at++)
        for (const region of regionsOf[at] ?? []) weights.set(region, 2)
      for (const region of regionsOf[sentence.index] ?? []) weights.set(region, 3)
      return weights
    },
    placeBefore(sentence, at) {
      for (let index = sentence.index; index >= Math.max(0, sentence.index - 4); index--) {
        const here = sentences[index]!
        const before = here.places.filter(
          (place) =>
            place.role === 'at' &&
            place.candidates[0]?.precision !== 'country' &&
            (index < sentence.index || place.end <= at),
        )
        // "In the Nikopol district, Marhanets and Pokrovske came under fire. Five were wounded": the sentence's setting.
        const setting =
          (index < sentence.index || at >= here.text.length) &&
          before[0] &&
          before[0].start < SETTING_LENGTH &&
          /^(?:In|Near|Across|On)\b/.test(here.text)
            ? before[0]
            : undefined
        // "In the Kharkiv region, a drone hit a tractor near Zolochiv. The driver was wounded": the one place in the region.
        const only = setting && isRegion(setting) && before.length === 2 && !isRegion(before[1]!) ? before[1] : undefined
        const last = only ?? setting ?? withoutItsArea(before, here.text)
        if (last) return resolvePlace(last, here, article, article.mainAttacker)
        // "Source: Sumy Oblast Military Administration" says who told it, not where.
        const speaker = here.text.startsWith('Source:') ? null : placeOfSpeaker(here)
        if (speaker) return speaker
      }
      return null
    },
  }
  return article
}

/** The region or city that a governor, mayor or administration named in the sentence speaks for. */
export function placeOfSpeaker(sentence: Sentence): DraftPlace | null {
  const title = sentence.places.find((place) => place.role === 'title' && place.candidates[0]?.precision !== 'country')
  const official = sentence.actors.find(({ actor }) => actor.speaksFor !== null)?.actor.speaksFor
  const after = title && sentence.text.slice(title.end, title.end + 40)
  const ofRegion =
    title &&
    (/governor|regional|oblast|region|state|krai/i.test(after ?? '') ||
      REGION_NOUN.test(title.asWritten.split(' ').at(-1)!) ||
      /governor of|head of/i.test(sentence.text.slice(Math.max(0, title.start - 14), title.start)))
  const region =
    title && ofRegion
      ? builtInPlaces().byKey.get(placeKey(`${title.asWritten.replace(/ (?:region|oblast|krai)$/i, '')} oblast`))?.[0]
      : undefined
  const known = region ?? title?.candidates[0] ?? findOfficial(official)
  if (!known) return null
  return {
    name: known.name,
    asWritten: title?.asWritten ?? known.name,
    lat: known.lat,
    lon: known.lon,
    precision: known.precision,
    country: known.country,
    region: known.region,
  }
}

/** A region by its ISO code or a city by its name. */
function findOfficial(speaksFor: string | null | undefined): KnownPlace | undefined {
  if (!speaksFor) return undefined
  if (!/^[A-Z]{2}-/.test(speaksFor)) return builtInPlaces().byKey.get(placeKey(speaksFor))?.[0]
  const name = REGIONS.find((region) => region.id === speaksFor)?.name ?? ''
  return builtInPlaces().byKey.get(placeKey(name))?.[0]
}

function regionsNamed(sentence: Sentence): string[] {
  const named = sentence.places.flatMap((place) => {
    const best = place.candidates[0]
    return best?.region && (best.precision === 'region' || best.listed || place.role === 'title') ? [best.region] : []
  })
  const officials = sentence.actors.flatMap(({ actor }) => (actor.speaksFor?.includes('-') ? [actor.speaksFor] : []))
  return [...named, ...officials]
}

/** Counts "Russian attack", "Ukrainian drones" and the like; null where neither side clearly prevails. */
function countAttackers(sentences: readonly Sentence[]): Belligerent | null {
  let [ru, ua] = [0, 0]
  for (const { letters } of sentences) {
    ru += letters.match(/R[xT]{0,2}[DMXHL]/g)?.length ?? 0
    ua += letters.match(/U[xT]{0,2}[DMXHL]/g)?.length ?? 0
  }
  return ru > ua ? 'RU' : ua > ru ? 'UA' : null
}
