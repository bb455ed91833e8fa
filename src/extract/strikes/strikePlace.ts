import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import { type Article, placeOfSpeaker } from '../articleContext'
import { builtInPlaces } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'
import { REGIONS } from '../gazetteer/regions'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import { findPlaceChain, pickPlace } from './placeChain'
import type { Casualties } from './readCasualties'

/** Where something in a sentence happened: a place, `country` for a sum over a country, `several` for a sum over places. */
export type StruckPlace = { place: DraftPlace; anaphoric: boolean; loose: boolean } | 'country' | 'several' | null

/** Places whose casualties were told: by the sentence just before, and the last one at all. */
export interface ToldPlaces {
  just: DraftPlace | null
  last: DraftPlace | null
}

/** What opens a new clause that names its own place: "; in Sumy", "while in Sumy", ", and in Sumy two were". */
const CLAUSE = /;|c(?=[^KWn]{0,8}[@RUnKWX])|(?:,?&|,)(?=[xtT]{0,2}i[txRUo]{0,4}@[^;.]{0,14}[KWnpP])/g
/** "wounded while extinguishing a fire in the Kyiv region", "while they were battling a blaze": the same people. */
const GOES_ON = /ing$|^(?:they|he|she)$/
const CLAUSE_WORDS = /^(?:;|while|whereas|meanwhile|but|although|,|and)$/
/**
 * The place of some killed or wounded: the one named after it in its clause ("injured six people in Sumy"),
 * else before it ("In Sumy, …"), else what the sentences before or the speaker's office tell. `justTold` is the place
 * whose casualties the sentence before told: "At least ten others were wounded" speaks of it. `lastTold` is the last place
 * of casualties told at all: "Later, the number of wounded increased to six" speaks of it.
 */
export function findStruckPlace(
  whole: Sentence,
  casualties: Casualties,
  attacker: Belligerent | null,
  article: Article,
  told: ToldPlaces,
): StruckPlace {
  const sentence = casualties.skip ? without(whole, casualties.skip) : whole
  const { letters, tokens } = sentence
  const { from, to, role } = casualties
  const { start, end } = clauseAround(sentence, from, to)
  const wider = ELSEWHERE.test(sentence.text.slice(tokens[from]!.start, tokens[to]!.end + 60))
    ? regionAround(sentence, tokens[from]!.start, article, told)
    : null
  if (wider) return { place: wider, anaphoric: false, loose: false }
  if (COUNTRYWIDE.test(sentence.text.slice(tokens[to]!.end))) return 'country'
  const after = findPlaceChain(sentence, to + 1, end, 'after', role)
  const before = findPlaceChain(sentence, start, from, 'before', role)
  if (ON_COUNTRY.test(letters.slice(to + 1)) && !before?.direct) return 'country'
  const inside = findPlaceChain(sentence, from + 1, to, 'after', role)
  // "in Kryvyi Rih, where a man died, and in Odesa": what follows "where" belongs to the place before it.
  const governed = before !== null && isBeforeWhere(sentence, before.at.at(-1)!, from)
  const chosen = pickPlace(sentence, governed ? null : after, inside ?? before, article, attacker)
  if (chosen === 'several') return 'several'
  if (chosen) return { place: chosen, anaphoric: false, loose: after === null && isOfCountry(letters.slice(start, from)) }
  const clause = letters.slice(start, end)
  const country = /i[tx]{0,3}[RU](?![xT]{0,3}[@XDMq])/.exec(clause)
  if (country && !/\bthere\b/i.test(sentence.text)) {
    const word = tokens[start + country.index + country[0].length - 1]!
    if (/^(?:ukraine|russia|the country)$/.test(word.text)) return 'country'
  }
  if (
    /\b(?:across|around|throughout) the country\b|\bnationwide\b|\bacross (?:Ukraine|Russia)\b|\bcountrywide\b/i.test(
      sentence.text.slice(tokens[start]!.start, tokens[end - 1]!.end),
    )
  )
    return 'country'
  if (casualties.revised && told.last) return { place: told.last, anaphoric: true, loose: false }
  return fromContext(sentence, tokens[from]!.start, start, article, told) ?? onlyPlace(sentence, from, article, attacker)
}

/** "Twelve were hurt, and four of them have been hospitalised in Dnipro": the one place of the sentence. */
function onlyPlace(sentence: Sentence, from: number, article: Article, attacker: Belligerent | null): StruckPlace {
  const { letters } = sentence
  const at = letters.indexOf('@')
  if (at < 0 || at !== letters.lastIndexOf('@') || letters.slice(Math.min(from, at), at).includes(';')) return null
  const place = resolvePlace(sentence.tokens[at]!.place!, sentence, article, attacker)
  return place?.country === 'UA' || place?.country === 'RU' ? { place, anaphoric: true, loose: false } : null
}

/** A sentence in whose letters a breakdown by place names none. */
function without(sentence: Sentence, { from, to }: { from: number; to: number }): Sentence {
  const { letters } = sentence
  return { ...sentence, letters: letters.slice(0, from) + 'x'.repeat(to - from + 1) + letters.slice(to + 1) }
}

/**
 * "Russia mounted its biggest attack on Ukraine overnight, setting a building in Kyiv ablaze and killing four": the four
 * may have died anywhere, so a number told of the place itself is better.
 */
const isOfCountry = (before: string): boolean => /X[^;@.]{0,10}i[txR]{0,3}U(?![xT]{0,3}[@XDMq])[^;.]*@/.test(before)

function isBeforeWhere({ letters, tokens }: Sentence, place: number, people: number): boolean {
  const at = letters.indexOf('r', place)
  return at >= 0 && at < people && at - place <= 2 && tokens[at]!.text === 'where'
}

/** "Three others were injured elsewhere in the region": the region named or meant, not the town. */
const ELSEWHERE =
  /\b(?:elsewhere|in other (?:parts|areas|settlements)|across|throughout|in the rest|more widely)\s+(?:in |of |across )?(?:the )?(?:wider )?(?:region|oblast|province)\b|\b(?:people|others|residents|civilians) in the (?:region|oblast)\b/i

/** "killed in Russian strikes across Ukraine, officials said", but not "on Ukraine's Kharkiv" or "on the Ukrainian city of". */
const ON_COUNTRY = /^[^@;.,nKW]{0,10}i[txR]{0,3}U(?![xTo]{0,4}[@XDMqHPp]|x,@)(?:[,.]|[Tcx]{0,3}[,.c])/

/** "42 were hurt across the country": of no place in particular. */
const COUNTRYWIDE =
  /^\s*(?:and \w+ )?(?:(?:were|was) (?:hurt|injured|wounded) )?(?:across|throughout|around|in) (?:the (?:whole )?country|Ukraine|Russia)\b(?!'s)|^\s*nationwide/i

function regionAround(sentence: Sentence, at: number, article: Article, told: ToldPlaces): DraftPlace | null {
  const named = sentence.places.findLast(
    (place) => place.end <= at && (place.precision === 'region' || place.candidates[0]?.precision === 'region'),
  )
  if (named) return resolvePlace(named, sentence, article, null)
  const before = article.placeBefore(sentence, at)
  if (before?.precision === 'region') return before
  const place = placeOfSpeaker(sentence) ?? told.last
  const region = REGIONS.find(({ id }) => id === place?.region)
  const known = region && builtInPlaces().byKey.get(placeKey(region.name))?.[0]
  if (!known) return place?.precision === 'region' ? place : null
  const { name, lat, lon, precision, country } = known
  return { name, asWritten: name, lat, lon, precision, country, region: known.region }
}

function fromContext(
  sentence: Sentence,
  at: number,
  clauseStart: number,
  article: Article,
  told: ToldPlaces,
): StruckPlace {
  const speaker = placeOfSpeaker(sentence)
  const earlier =
    sentence.places.some(
      (place) => place.role === 'at' && place.end < at && place.candidates[0]?.precision !== 'country',
    ) && clauseStart > 0
      ? article.placeBefore(sentence, at)
      : null
  if (earlier) return { place: earlier, anaphoric: true, loose: false }
  const previous = told.just ?? placeOfSentencesBefore(sentence, article) ?? told.last
  // The governor of a region speaks of the town the sentence before named, if it lies there; else of the region.
  if (speaker && (!previous || previous.region !== speaker.region)) return { place: speaker, anaphoric: true, loose: false }
  const place = townTold(sentence, previous, told.last, article) ?? placeOfDateline(article)
  return place ? { place, anaphoric: true, loose: false } : null
}

/** A region that only its officials' titles named: the town in it whose casualties were told is meant. */
function townTold(
  sentence: Sentence,
  previous: DraftPlace | null,
  last: DraftPlace | null,
  { sentences }: Article,
): DraftPlace | null {
  if (previous?.precision !== 'region' || last?.region !== previous.region) return previous
  const isNamed = sentences
    .slice(Math.max(0, sentence.index - 5), sentence.index)
    .some(({ places }) => places.some((place) => place.role === 'at' && place.asWritten === previous.asWritten))
  return isNamed ? previous : last
}

/** "KHARKIV, Ukraine (AP) — A drone hit a minibus": reporters outside the capitals file from where it happened. */
function placeOfDateline({ sentences }: Article): DraftPlace | null {
  const city = /^(\p{Lu}{3,}(?:[ -]\p{Lu}+)*), (?:Ukraine|Russia)\b/u.exec(sentences[0]?.text ?? '')?.[1]
  const known = city ? builtInPlaces().byKey.get(placeKey(city))?.[0] : undefined
  if (!known || /^(?:Kyiv|Moscow)$/.test(known.name)) return null
  const { name, lat, lon, precision, country, region } = known
  return { name, asWritten: city!, lat, lon, precision, country, region }
}

/** Where the sentences before are set, if that lies in a country at war: talks abroad are no place of a strike. */
function placeOfSentencesBefore(sentence: Sentence, article: Article): DraftPlace | null {
  const before = article.sentences[sentence.index - 1]
  const place = before ? article.placeBefore(before, before.text.length) : null
  return place?.country === 'UA' || place?.country === 'RU' || place?.country === null ? place : null
}

function clauseAround({ letters, tokens }: Sentence, from: number, to: number): { start: number; end: number } {
  const breaks = [...letters.matchAll(CLAUSE)]
    .map((match) => match.index)
    .filter((at) => CLAUSE_WORDS.test(tokens[at]!.text) && !GOES_ON.test(tokens[at + 1]?.text ?? ''))
  const start = breaks.findLast((at) => at < from) ?? 0
  return { start, end: breaks.find((at) => at > to) ?? letters.length }
}
