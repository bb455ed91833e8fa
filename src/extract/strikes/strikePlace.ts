import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import { type Article, placeOfSpeaker } from '../articleContext'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import type { Casualties } from './readCasualties'

/** Where something in a sentence happened: a place, `country` for a sum over a country, `several` for a sum over places. */
export type StruckPlace = { place: DraftPlace; anaphoric: boolean } | 'country' | 'several' | null

/** What opens a new clause that names its own place: "; in Sumy", "while in Sumy", ", and in Sumy two were". */
const CLAUSE = /;|c(?=[^KWn]{0,8}[@RUnKWX])|(?:,?&|,)(?=[xtT]{0,2}i[txRUo]{0,4}@[^;.]{0,14}[KWnpP])/g
const CLAUSE_WORDS = /^(?:;|while|whereas|meanwhile|but|although|,|and)$/
/** Where the next number of the same kind begins: what stands after it is its place. */
const NEXT_KILLED = /s|n[^@;.W]{0,8}K|K[^@;.n]{0,3}n|;|[,&]n[xRU]{0,3}[Pp]?i/
const NEXT_WOUNDED = /s|n[^@;.K]{0,8}W|W[^@;.n]{0,3}n|;|[,&]n[xRU]{0,3}[Pp]?i/
const WITHIN = /^(?:in|near|at|outside|on|across|around|inside|throughout|within|over|above|close to|not far from|in and around|off|against|on the outskirts of|outskirts of)$/

/**
 * The place of some killed or wounded: the one named after it in its clause ("injured six people in Sumy"),
 * else before it ("In Sumy, …"), else what the sentences before or the speaker's office tell. `justTold` is the place
 * whose casualties the sentence before told: "At least ten others were wounded" speaks of it.
 */
export function findStruckPlace(sentence: Sentence, { from, to, role }: Casualties, attacker: Belligerent | null, article: Article, justTold: DraftPlace | null): StruckPlace {
  const { letters, tokens } = sentence
  const { start, end } = clauseAround(sentence, from, to)
  const wider = ELSEWHERE.test(sentence.text.slice(tokens[from]!.start, tokens[to]!.end + 60)) ? regionAround(sentence, tokens[from]!.start, article) : null
  if (wider) return { place: wider, anaphoric: false }
  if (COUNTRYWIDE.test(sentence.text.slice(tokens[to]!.end))) return 'country'
  const after = placeChain(sentence, to + 1, end, 'after', role)
  const before = placeChain(sentence, start, from, 'before', role)
  const inside = placeChain(sentence, from + 1, to, 'after', role)
  const chosen = pick(sentence, after, inside ?? before, article, attacker)
  if (chosen === 'several') return 'several'
  if (chosen) return { place: chosen, anaphoric: false }
  const clause = letters.slice(start, end)
  const country = /i[tx]{0,3}[RU](?![xT]{0,3}[@XDMq])/.exec(clause)
  if (country && !/\bthere\b/i.test(sentence.text)) {
    const word = tokens[start + country.index + country[0].length - 1]!
    if (/^(?:ukraine|russia|the country)$/.test(word.text)) return 'country'
  }
  if (/\b(?:across|around|throughout) the country\b|\bnationwide\b|\bacross (?:Ukraine|Russia)\b|\bcountrywide\b/i.test(sentence.text.slice(tokens[start]!.start, tokens[end - 1]!.end))) return 'country'
  return fromContext(sentence, tokens[from]!.start, start, article, justTold)
}

/** "Three others were injured elsewhere in the region": the region named or meant, not the town. */
const ELSEWHERE = /\b(?:elsewhere|in other (?:parts|areas|settlements)|across|throughout|in the rest|more widely)\s+(?:in |of |across )?(?:the )?(?:wider )?(?:region|oblast|province)\b/i

/** "42 were hurt across the country": of no place in particular. */
const COUNTRYWIDE = /^\s*(?:and \w+ )?(?:(?:were|was) (?:hurt|injured|wounded) )?(?:across|throughout|around|in) (?:the (?:whole )?country|Ukraine|Russia)\b(?!'s)|^\s*nationwide/i

function regionAround(sentence: Sentence, at: number, article: Article): DraftPlace | null {
  const named = sentence.places.findLast((place) => place.end <= at && (place.precision === 'region' || place.candidates[0]?.precision === 'region'))
  if (named) return resolvePlace(named, sentence, article, null)
  const before = article.placeBefore(sentence, at)
  return before?.precision === 'region' ? before : placeOfSpeaker(sentence)
}

function fromContext(sentence: Sentence, at: number, clauseStart: number, article: Article, justTold: DraftPlace | null): StruckPlace {
  const speaker = placeOfSpeaker(sentence)
  const earlier = sentence.places.some((place) => place.role === 'at' && place.end < at && place.candidates[0]?.precision !== 'country') && clauseStart > 0 ? article.placeBefore(sentence, at) : null
  if (earlier) return { place: earlier, anaphoric: true }
  const previous = justTold ?? placeOfSentencesBefore(sentence, article)
  // The governor of a region speaks of the town the sentence before named, if it lies there; else of the region.
  if (speaker && (!previous || previous.region !== speaker.region)) return { place: speaker, anaphoric: true }
  return previous ? { place: previous, anaphoric: true } : null
}

function placeOfSentencesBefore(sentence: Sentence, article: Article): DraftPlace | null {
  const before = article.sentences[sentence.index - 1]
  return before ? article.placeBefore(before, before.text.length) : null
}

function clauseAround({ letters, tokens }: Sentence, from: number, to: number): { start: number; end: number } {
  const breaks = [...letters.matchAll(CLAUSE)].map((match) => match.index).filter((at) => CLAUSE_WORDS.test(tokens[at]!.text))
  const start = breaks.findLast((at) => at < from) ?? 0
  return { start, end: breaks.find((at) => at > to) ?? letters.length }
}

interface Chain {
  /** Tokens of the places named together: "the village of Prudianka in Kharkiv district". */
  at: number[]
  /** Places of equal standing joined by "and": a sum over both. */
  several: boolean
  direct: boolean
}

/** The nearest run of places between two tokens; after, it must come before another number of people does. */
function placeChain(sentence: Sentence, from: number, to: number, where: 'before' | 'after', role: Casualties['role']): Chain | null {
  const { letters, tokens } = sentence
  // "wounded 14 people, among them four children, in the city of…": the aside is no obstacle.
  const slice = letters.slice(from, to).replace(/,s[^;.,@KW]{0,12},/g, (aside) => 'x'.repeat(aside.length))
  const stop = where === 'after' ? slice.search(role === 'killed' ? NEXT_KILLED : NEXT_WOUNDED) : -1
  const reach = stop < 0 ? slice : slice.slice(0, stop)
  const places = [...reach].flatMap((letter, index) => (letter === '@' ? [from + index] : []))
  if (places.length === 0) return null
  const order = where === 'after' ? places : places.reverse()
  const run = [order[0]!]
  for (const next of order.slice(1)) {
    const [a, b] = where === 'after' ? [run.at(-1)!, next] : [next, run.at(-1)!]
    if (!/^[xt,oiRU&(-]{0,5}$/.test(letters.slice(a + 1, b))) break
    run.push(next)
  }
  const sorted = run.sort((a, b) => a - b)
  const several = sorted.some((at, index) => index > 0 && /^,?&[txio]{0,4}$|^,[tx]{0,2}$/.test(letters.slice(sorted[index - 1]! + 1, at)) && isEqual(sentence, sorted[index - 1]!, at))
  const before = tokens[sorted[0]! - 1]
  const direct = /i[txoRU]{0,5}$/.test(letters.slice(Math.max(0, sorted[0]! - 6), sorted[0])) && (before?.letter !== 'i' || WITHIN.test(before.text))
  return { at: sorted, several, direct }
}

/** Two towns or two regions side by side; "Kharkiv and Kharkiv Oblast" or "Odesa, Odesa Oblast" is one place. */
function isEqual({ tokens }: Sentence, a: number, b: number): boolean {
  const [first, second] = [tokens[a]!.place!, tokens[b]!.place!]
  const region = (place: typeof first): string | null => place.candidates[0]?.region ?? null
  const isRegion = (place: typeof first): boolean => place.precision === 'region' || place.candidates[0]?.precision === 'region'
  if (isRegion(first) !== isRegion(second) && region(first) === region(second)) return false
  return isRegion(first) === isRegion(second)
}

function pick(sentence: Sentence, after: Chain | null, before: Chain | null, article: Article, attacker: Belligerent | null): DraftPlace | 'several' | null {
  const chain = after && (after.direct || !before) ? after : (before ?? after)
  if (chain === null) return null
  const resolve = (each: Chain): DraftPlace[] => each.at.flatMap((at) => resolvePlace(sentence.tokens[at]!.place!, sentence, article, attacker) ?? [])
  const named = resolve(chain)
  // "two residents of Donetsk Oblast: in Kostiantynivka and Druzhkivka": a sum over towns is one of their region.
  if (chain.several) return regionOfAll([...named, ...(before ? resolve(before) : [])]) ?? 'several'
  const best = mostSpecific(named)
  // "In Kupiansk, … killing two people in Kharkiv Oblast": the town before, if it lies in the region after.
  if (best?.precision === 'region' && chain === after && before && !before.several) {
    const town = mostSpecific(resolve(before))
    if (town && town.precision !== 'region' && town.region === best.region) return town
  }
  return best
}

function regionOfAll(places: readonly DraftPlace[]): DraftPlace | null {
  const region = places.find((place) => place.precision === 'region')
  const isOnly = places.every((place) => place.name === region?.name || (place.precision !== 'region' && place.region === region?.region))
  return region && isOnly ? region : null
}

const RANK = { site: 0, settlement: 0, 'near-settlement': 0, district: 1, region: 2, country: 3 }

function mostSpecific(places: readonly DraftPlace[]): DraftPlace | null {
  return places.length === 0 ? null : places.reduce((a, b) => (RANK[b.precision] < RANK[a.precision] ? b : a))
}
