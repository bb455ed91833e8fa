import type { DraftPlace } from '../model/draft'
import type { Belligerent } from '../model/side'
import type { IsoDate } from '../model/when'
import { placeOfSpeaker } from './placeOfSpeaker'
import { isLocal } from './places/isLocal'
import { IN_SENTENCE, resolvePlace } from './places/resolvePlace'
import type { Sentence } from './readSentences'
import { endsRegionList, headsSeveral } from './listedPlaces'
import { sceneOf } from './sceneOf'

/** What parsers may ask about the article around a sentence. */
export interface Article {
  raw: string
  published: IsoDate | null
  sentences: readonly Sentence[]
  /** The side whose attacks most of the article is about, where it is clear. */
  mainAttacker: Belligerent | null
  /** ISO 3166-2 codes of regions named in the sentence (3), shortly before it (2), anywhere (1). */
  regionsAround(sentence: Sentence): ReadonlyMap<string, number>
  /**
   * What "there", "the region" or "the city" means at an offset of a sentence: the last place named, or its speaker's.
   */
  placeBefore(sentence: Sentence, at: number): DraftPlace | null
}

/** How many sentences back a region still helps to tell places of one name apart, and a place is still spoken of. */
const REGION_MEMORY = 3
const PLACE_MEMORY = 4

/** What its sentences and its day of publication tell of an article as a whole. */
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
      for (let at = Math.max(0, sentence.index - REGION_MEMORY); at < sentence.index; at++)
        for (const region of regionsOf[at] ?? []) weights.set(region, 2)
      for (const region of regionsOf[sentence.index] ?? []) weights.set(region, IN_SENTENCE)
      return weights
    },
    placeBefore(sentence, at) {
      let office: DraftPlace | null = null
      for (let index = sentence.index; index >= Math.max(0, sentence.index - PLACE_MEMORY); index--) {
        const here = sentences[index]!
        const limit = index < sentence.index ? Infinity : at
        const before = here.places.filter((place) => isLocal(place) && place.end <= limit)
        const isRead = limit >= here.text.length
        // "The town came under fire; two people were killed": what stands before the semicolon is told to its end.
        const isWhole = isRead || here.text.slice(before.at(-1)?.end, limit).includes(';')
        if ((isRead && headsSeveral(before, here.text)) || endsRegionList(before, here.text)) return null
        const scene = sceneOf(before, here.text, isWhole)
        const place = scene ? resolvePlace(scene, here, article, article.mainAttacker) : null
        // A governor speaks of the town of his region that was named before he was.
        if (scene) return office === null || (place?.region === office.region && isTown(place)) ? place : office
        // "Source: Sumy Oblast Military Administration" says who told it, not where.
        office ??= here.text.startsWith('Source:') ? null : placeOfSpeaker(here)
        if (office && office.precision !== 'region') return office
      }
      return office
    },
  }
  return article
}

const isTown = ({ precision }: DraftPlace): boolean => precision !== 'region' && precision !== 'country'

function regionsNamed(sentence: Sentence): string[] {
  const named = sentence.places.flatMap((place) => {
    // "the capital" may be either side's, and a government sits elsewhere: they tell no region.
    const isGovernment = place.role === 'metonym' && place.precision !== 'region'
    const isUnclear = place.role === 'origin' || isGovernment || /^the capital\b/i.test(place.asWritten)
    const best = isUnclear ? undefined : place.candidates[0]
    return best?.region && (best.precision === 'region' || best.listed || place.role === 'title') ? [best.region] : []
  })
  const officials = sentence.actors.flatMap(({ actor }) => (actor.speaksFor?.includes('-') ? [actor.speaksFor] : []))
  return [...named, ...officials]
}

/** Counts "Russian attack", "Ukrainian drones" and the like; null where neither side clearly prevails. */
function countAttackers(sentences: readonly Sentence[]): Belligerent | null {
  const counts = { R: 0, U: 0 }
  for (const sentence of sentences)
    for (const { 0: words, index } of sentence.letters.matchAll(/[RU][xT]{0,2}[DMXHL]/g))
      if (!isOwnHit(sentence, words, index)) counts[words[0] as 'R' | 'U']++
  return counts.R > counts.U ? 'RU' : counts.U > counts.R ? 'UA' : null
}

/** "Ukraine's power plants targeted again": what was hit is its own. */
const isOwnHit = ({ text, tokens }: Sentence, words: string, at: number): boolean =>
  /x.*H$/.test(words) && (text.startsWith("'s", tokens[at]!.end) || tokens[at]!.text.endsWith("'s"))
