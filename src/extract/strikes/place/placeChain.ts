import { oneOf, part } from '../../../text/pattern'
import { isRegion } from '../../places/isRegion'
import type { PlaceMention } from '../../places/placeMention'
import type { Sentence } from '../../readSentences'
import type { Casualties } from '../people/casualties'
import { isBeside, withoutOwners } from './namedTogether'
import { endsDayAfter } from '../day/dayAfter'
import { isHeadline } from '../../isHeadline'
import { startOfNext } from './startOfNext'
import { withoutArticles } from './withoutArticles'
import { isAway, isCompared, isOfAside, othersBeside } from './besidePlace'

const WITHIN = RegExp(
  part`^${oneOf`
    in | near | at | on | off | outside | inside | within | across | around | throughout | over | above | against
    close to | not far from | in and around | on the outskirts of | outskirts of`}$`,
)

/** Places named together: "the village of Prudianka in Kharkiv district". */
export interface Chain {
  /** Tokens of the places named together: "the village of Prudianka in Kharkiv district". */
  at: number[]
  /** Tokens of the regions that those lie in, as "of" tells. */
  owners: number[]
  /** Places of equal standing joined by "and": a sum over both. */
  several: boolean
  /** "and other cities", "and eight more villages": places unnamed, anywhere or in the region of the one named. */
  others: 'anywhere' | 'nearby' | null
  direct: boolean
}

/**
 * What may stand between places named together, names that no list knows among them: "Krasnogorsk, the administrative
 * centre of the Moscow region", "Kupiansk, a city in Kharkiv Oblast".
 */
const NAMED_TOGETHER = RegExp(
  `^${oneOf`
    [xt,oiRU&(-]{0,5} | ,tx{1,3}ot | ,[net]x{1,4}[oi][txRU]{0,4} | (?:,x{1,2})+,?&? | ,?&[tx]{0,6}o
    ,i[txRU]{0,3} | ,[net]x{0,3}`}$`,
)

/** "injured, and a fire station in": up to a place, something else than those hurt. */
const OTHER_SUBJECT = /(?:,|&)[tne]?[xXDPp]{1,5}(?:o[tne]?x{1,3})?(?:i[txRUo]{0,5})?$/

/** "wounded three people, and several homes were damaged in": a clause on something else has begun. */
const OTHER_CLAUSE = /(?:,&|&)[tne]?[xXD]{1,5}v{1,2}[xT]{0,2}[HZ][^;.@KWnQ]*$/

/** Whether another clause has begun in the letters between people and a place: ", and homes were damaged in". */
export const isOfOtherClause = (between: string): boolean => OTHER_CLAUSE.test(between)

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
  // "wounded 14 people, among them four children, in the city of…", "14, four children among them, in": no obstacle.
  const slice = withoutArticles(sentence)
    .slice(from, to)
    .replace(/,(?:(?:s|nS)[^;.,@KW]{0,12}|[^;.,@KW]{1,8}s),/g, (aside) => 'x'.repeat(aside.length))
  const reach = where === 'after' ? slice.slice(0, startOfNext(sentence, slice, from, role)) : slice
  const isOfDayBefore = (at: number): boolean =>
    where === 'after' && endsDayAfter(sentence.text.slice(tokens[from]?.start, tokens[at]!.start), sentence.text)
  const named = [...reach].flatMap((letter, index) =>
    letter === '@' &&
    !isOfDayBefore(from + index) &&
    isInWar(tokens[from + index]!.place!) &&
    !isCompared(sentence, from + index)
      ? [from + index]
      : [],
  )
  const near = named.filter((at) => !isAway(sentence, at) && !(where === 'before' && isOfAside(sentence, at)))
  const places = near.length > 0 ? near : named
  if (places.length === 0) return null
  const order = where === 'after' ? places : places.reverse()
  const run = [order[0]!]
  for (const next of order.slice(1)) {
    const [a, b] = where === 'after' ? [run.at(-1)!, next] : [next, run.at(-1)!]
    if (!NAMED_TOGETHER.test(letters.slice(a + 1, b)) || opensClause(sentence, a, b)) break
    run.push(next)
  }
  // "killed one in Mykolaiv after a strike in Kherson wounded a driver": the place of the next verb.
  const [between, beyond] = [letters.slice(from, run[0]), letters.slice(run.at(-1)! + 1)]
  if (where === 'after' && /^[KW][xtT]{0,2}[nghp]/.test(beyond)) return null
  // "three were injured, and a fire station in Odesa was damaged": the place of what was damaged.
  if (where === 'after' && OTHER_SUBJECT.test(between) && /^,?v{1,2}[xT]{0,2}[HZI]/.test(beyond)) return null
  const sorted = withoutOwners(
    sentence,
    run.sort((a, b) => a - b),
  )
  const direct = isLed(sentence, sorted[0]!)
  // "leave ten dead, and the west of the country (Lviv too) hit": an aside on something else.
  if (!direct && letters[sorted[0]! - 1] === '(') return null
  const others = othersBeside(sentence, sorted.at(-1)!, sorted.length > 1)
  const several = others !== null || isSum(sentence, sorted)
  return { at: sorted, owners: run.filter((at) => !sorted.includes(at)), several, others, direct }
}

/** "After a quiet night in Kyiv, Odesa was attacked": the place before the comma is of something else. */
const opensClause = ({ letters, tokens }: Sentence, a: number, b: number): boolean =>
  letters.slice(a + 1, b) === ',' && /^v{0,2}[xT]{0,2}H/.test(letters.slice(b + 1)) && !isRegion(tokens[a]!.place!)

/** "in", "in the town of", "in the shelling of the town of" */
const LED = /i[txoRU]{0,5}$|it?[HX][txo]{0,4}$/
const LED_WITHIN = 8
/** "in", "near", "on" before a place: something happened there. */
function isLed({ letters, tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]
  const isWithin = before?.letter !== 'i' || WITHIN.test(before.text)
  return isWithin && LED.test(letters.slice(Math.max(0, at - LED_WITHIN), at))
}

/** Whether places stand side by side: "in Lyman and Izium"; "in Ocheretyne, Donetsk" is one, for a list has "and". */
function isSum(sentence: Sentence, run: readonly number[]): boolean {
  // "in the villages of Oleksiivka and Zhelanne Druhe": of which a list may know one only.
  if (run.some((at) => SETTLEMENTS_OF.test(sentence.text.slice(0, sentence.tokens[at]!.start)))) return true
  const isList =
    run.length > 2 || isHeadline(sentence.text) || /&[^@]*$/.test(sentence.letters.slice(run[0], run.at(-1)))
  return isList && run.some((at, index) => index > 0 && isBeside(sentence, run[index - 1]!, at))
}

/** Talks abroad are no place of a strike, whatever village in Russia is called Paris as well. */
const isInWar = ({ candidates }: PlaceMention): boolean =>
  candidates.length === 0 || (candidates[0]!.listed ? candidates.slice(0, 1) : candidates).some(isAtWar)
const isAtWar = ({ country }: PlaceMention['candidates'][number]): boolean => country === 'UA' || country === 'RU'
