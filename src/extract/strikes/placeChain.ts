import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import { oneOf, part } from '../../text/pattern'
import type { Article } from '../articleContext'
import { placeOfSpeaker } from '../placeOfSpeaker'
import type { PlaceMention } from '../places/placeMention'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import { RANK } from './mergeParts'
import type { Casualties } from './casualties'

/** Where the next number of the same kind begins: what stands after it is its place. */
const NEXT_KILLED = /s|n[^@;.W]{0,8}K|K[^@;.n]{0,3}n|;|[,&]n[xRU]{0,3}[Pp]?i/
const NEXT_WOUNDED = /s|n[^@;.K]{0,8}W|W[^@;.n]{0,3}n|;|[,&]n[xRU]{0,3}[Pp]?i/
const WITHIN = RegExp(
  part`^${oneOf`
    in | near | at | on | off | outside | inside | within | across | around | throughout | over | above | against
    close to | not far from | in and around | on the outskirts of | outskirts of`}$`,
)

/** "strikes against", "attacks on": one word of the lexicon with its preposition. */
const STRIKES_ON = / (?:on|against)$/

/** Places named together: "the village of Prudianka in Kharkiv district". */
export interface Chain {
  /** Tokens of the places named together: "the village of Prudianka in Kharkiv district". */
  at: number[]
  /** Places of equal standing joined by "and": a sum over both. */
  several: boolean
  direct: boolean
}

/** What may stand between places named together, names that no list knows among them. */
const NAMED_TOGETHER = /^(?:[xt,oiRU&(-]{0,5}|(?:,x{1,2})+,?&?|,?&[tx]{0,6}o)$/

const SETTLEMENTS_OF = /\b(?:villages|towns|settlements|cities) of (?:the )?$/i

/** The nearest run of places between two tokens; after, it must come before another number of people does. */
export function findPlaceChain(
  sentence: Sentence,
  from: number,
  to: number,
  where: 'before' | 'after',
  role: Casualties['role'],
): Chain | null {
  const { letters, tokens } = sentence
  // "wounded 14 people, among them four children, in the city of…": the aside is no obstacle.
  const slice = letters.slice(from, to).replace(/,s[^;.,@KW]{0,12},/g, (aside) => 'x'.repeat(aside.length))
  const stop = where === 'after' ? slice.search(role === 'killed' ? NEXT_KILLED : NEXT_WOUNDED) : -1
  const reach = stop < 0 ? slice : slice.slice(0, stop)
  const places = [...reach].flatMap((letter, index) =>
    letter === '@' && isInWar(tokens[from + index]!.place!) ? [from + index] : [],
  )
  if (places.length === 0) return null
  const order = where === 'after' ? places : places.reverse()
  const run = [order[0]!]
  for (const next of order.slice(1)) {
    const [a, b] = where === 'after' ? [run.at(-1)!, next] : [next, run.at(-1)!]
    if (!NAMED_TOGETHER.test(letters.slice(a + 1, b))) break
    run.push(next)
  }
  // "killed one in Mykolaiv after a strike in Kherson wounded a driver": the place of the next verb.
  if (where === 'after' && /^[KW][xtT]{0,2}[nghp]/.test(letters.slice(run.at(-1)! + 1))) return null
  const sorted = withoutOwners(sentence, run.sort((a, b) => a - b))
  // "in Ocheretyne, Donetsk" is one place: of a list the last two are joined by "and".
  const isPlural = SETTLEMENTS_OF.test(sentence.text.slice(0, tokens[sorted[0]!]!.start))
  const isList = sorted.length > 2 || /&[^@]*$/.test(letters.slice(sorted[0], sorted.at(-1)))
  // "in the villages of Oleksiivka and Zhelanne Druhe": of which a list may know one only.
  const several = isPlural || (isList && sorted.some((at, index) => index > 0 && isBeside(sentence, sorted[index - 1]!, at)))
  const before = tokens[sorted[0]! - 1]
  const lead = /[iX][txoRU]{0,5}$/.exec(letters.slice(Math.max(0, sorted[0]! - 6), sorted[0]))
  const leading = lead && tokens[sorted[0]! - lead[0].length]!
  const direct =
    leading !== null &&
    (leading.letter === 'i' || STRIKES_ON.test(leading.text)) &&
    (before?.letter !== 'i' || WITHIN.test(before.text))
  // "leave ten dead, and the west of the country (Lviv too) hit": an aside on something else.
  if (!direct && letters[sorted[0]! - 1] === '(') return null
  return { at: sorted, several, direct }
}

/** Talks abroad are no place of a strike. */
const isInWar = ({ candidates }: PlaceMention): boolean =>
  candidates.length === 0 || candidates.some(({ country }) => country === 'UA' || country === 'RU')

/**
 * Of "Chernihiv's Koriukivka" and "Kherson's suburb of Antonivka" the latter, if it lies there; of "Ramenskoye district
 * near Moscow" the former.
 */
function withoutOwners({ letters, tokens }: Sentence, run: readonly number[]): number[] {
  const regionAt = (at: number): string | null => tokens[at]!.place!.candidates[0]?.region ?? null
  const isJoined = (at: number, next: number | undefined): next is number =>
    next !== undefined && /^(?:x{1,2}o)?$/.test(letters.slice(at + 1, next)) && regionAt(at) === regionAt(next)
  // "the Svesa village of Sumy": here the latter is the owner.
  const isVillage = (at: number): boolean => /^(?:village|town|settlement|hamlet)$/.test(tokens[at + 1]?.text ?? '')
  const isOwner = (at: number, index: number): boolean =>
    (isJoined(at, run[index + 1]) && !isVillage(at)) ||
    (index > 0 && isJoined(run[index - 1]!, at) && isVillage(run[index - 1]!))
  return run.filter(
    (at, index) => !isOwner(at, index) && !(index > 0 && tokens[at]!.place!.near && tokens[at - 1]!.letter === 'i'),
  )
}

/**
 * Two towns or two regions side by side, or a town and another region; "Kharkiv and Kharkiv Oblast" or "Odesa, Odesa
 * Oblast" is one place.
 */
function isBeside({ letters, tokens }: Sentence, a: number, b: number): boolean {
  const between = letters.slice(a + 1, b)
  // "in Kostiantynivka, Kurakhov and Chasiv Yar": also where no list knows one of them.
  if (!/^(?:,x{1,2}(?=[,&]))*(?:,?&[txio]{0,7}|,[tx]{0,2})$/.test(between)) return false
  const [first, second] = [tokens[a]!.place!, tokens[b]!.place!]
  const region = (place: typeof first): string | null => place.candidates[0]?.region ?? null
  const isRegion = (place: typeof first): boolean =>
    place.precision === 'region' || place.candidates[0]?.precision === 'region'
  if (isRegion(first) === isRegion(second)) return true
  return between.includes('&') && region(first) !== region(second)
}

export function pickPlace(
  sentence: Sentence,
  after: Chain | null,
  before: Chain | null,
  article: Article,
  attacker: Belligerent | null,
): DraftPlace | 'several' | null {
  const chain = after && (after.direct || !before) ? after : (before ?? after)
  if (chain === null) return null
  const resolve = (each: Chain): DraftPlace[] =>
    each.at.flatMap((at) => resolvePlace(sentence.tokens[at]!.place!, sentence, article, attacker) ?? [])
  const named = resolve(chain)
  // "two residents of Donetsk Oblast: in Kostiantynivka and Druzhkivka": a sum over towns is one of their region.
  if (chain.several)
    return regionOfAll([...named, ...(before ? resolve(before) : [])]) ?? regionOfSpeaker(sentence, named) ?? 'several'
  const best = mostSpecific(named)
  // "In Kupiansk, … killing two people in Kharkiv Oblast": the town before, if it lies in the region after.
  if (best?.precision === 'region' && chain === after && before && !before.several) {
    const town = mostSpecific(resolve(before))
    if (town && town.precision !== 'region' && town.region === best.region) return town
  }
  return best
}

/** "The governor of Donetsk Oblast said five were injured in Lyman, Kurakhove and Chasiv Yar": his region, theirs too. */
function regionOfSpeaker(sentence: Sentence, towns: readonly DraftPlace[]): DraftPlace | null {
  const region = placeOfSpeaker(sentence)
  return region?.precision === 'region' && towns.every((town) => town.region === region.region) ? region : null
}

function regionOfAll(places: readonly DraftPlace[]): DraftPlace | null {
  const region = places.find((place) => place.precision === 'region')
  const isOnly = places.every(
    (place) => place.name === region?.name || (place.precision !== 'region' && place.region === region?.region),
  )
  return region && isOnly ? region : null
}

function mostSpecific(places: readonly DraftPlace[]): DraftPlace | null {
  return places.length === 0 ? null : places.reduce((a, b) => (RANK[b.precision] < RANK[a.precision] ? b : a))
}
