import { IN_ATTACK_ON, IN_PLACE } from './inPlace'
import { found, type Read } from './read'

/** "wounded four people in Kryvyi Rih and seven near Odesa", "and one each in Sumy and Izium": of the verb told. */
const ELSEWHERE = RegExp(`^(?:,(?:s|[nQ]S)[^;.,KW]{0,12},?)?t?${IN_ATTACK_ON}`)
const AND_BEFORE = /(?<verb>[KW])[^KW;.]*[,&][t]?$/
/** "shelling of Yampil killed a woman and a drone strike on Bilopillia a man": the verb holds for both. */
const GAPPED = /(?<verb>[KW])[xt]{0,2}Q,?&[te]?[xRUE]{0,2}[XDMHB][^;.,KWQn]{0,12}@,?$/
/** "of the deaths and three of the injuries were in Siversk" */
const SHARE = 'o[th]?[KW](?:,?&nx{0,2}o[th]?[KW])*,?[vxGH]{0,3}'
/** "of them died in an attack on Dobropillia", "of those who died were in a house in Lyman" */
const SOME = 'Sr?v*[KW](?:i[txRUe]{0,3}X|,?v(?:i[txne&]{1,4})?)?'
/** "Four of the deaths occurred in Dobropillia": a part of those counted, but one place's own toll. */
export const PART_OF_TOLL = RegExp(`^(?:${SHARE}|${SOME})${IN_PLACE}`)

/** "Of the injured, six were in Lyman and two in Siversk" */
const OF_THE_HURT = /(?:^|[.;])o[th]?(?<verb>[KW]),$/
const IS_IN = RegExp(`^v{0,2}${IN_PLACE}`)

/** "A man in Kupiansk and a woman in Izium were injured": the verb of both, each with a place of its own. */
const SHARED_AFTER = RegExp(`^${IN_PLACE}(?:,[Qn]${IN_PLACE})*,?&[Qn]${IN_PLACE}v{1,2}[xT]{0,2}(?<verb>[KW])`)

/** "in Kharkiv, ten people were injured; in Mykolaiv, six": the verb holds for both. */
const PLACE_FIRST = RegExp(
  `(?<verb>[KW])(?:(?:${IN_PLACE})?(?:[,;]|,?&)|[^KWnQ.;]{1,8};|(?<=(?:^|[;.])${IN_PLACE},?[^;.@KW]*[KW])[^KWnQ.;]{1,8},?&?)${IN_PLACE},?$`,
)
/** "Lutsk reported one dead, the Dnipro region two and Sumy three": the place before each number. */
const PLACE_HEADS = /@[^@;.KWnQ]{0,6}[nQ]v*(?<verb>[KW])[^@;.KWnQ]{0,8}(?:,?&|,)t?@(?:[nQ](?:,?&|,)t?@)*$/

const ENDS = /^(?:$|[.,;])/

/**
 * The verb of a share of those told with others, between the letters before and after the people: "Four of the deaths
 * occurred in Dobropillia", "A man in Kupiansk and a woman in Izium were injured".
 */
export function readShared(before: string, after: string, letter: string): Read | null {
  const ofToll = letter === 'n' && PART_OF_TOLL.test(after) ? /(?<verb>[KW])/.exec(after) : null
  if (ofToll) return found(ofToll, ofToll.index + 1)
  const shared = letter === 'n' && IS_IN.test(after) ? OF_THE_HURT.exec(before) : null
  if (shared) return found(shared, -2)
  const sharedAfter = SHARED_AFTER.exec(after)
  return sharedAfter && { ...found(sharedAfter, 0), placed: 'after' }
}

/** The verb of others told before, which holds for the people here: "wounded four in Kryvyi Rih and seven in Odesa". */
export function readFromOthers(before: string, after: string, letter: string): Read | null {
  const isAtEnd = ENDS.test(after)
  const headed = isAtEnd || after.startsWith('&') ? PLACE_HEADS.exec(before) : null
  if (headed) return { ...found(headed, headed.index + headed[0].search(/[KW]/) - before.length), placed: 'before' }
  const placed = letter === 'n' && isAtEnd ? PLACE_FIRST.exec(before) : null
  if (placed) return { ...found(placed, placed.index - before.length), placed: 'before' }
  const gapped = isAtEnd ? GAPPED.exec(before) : null
  const earlier = gapped ?? (ELSEWHERE.test(after) ? AND_BEFORE.exec(before) : null)
  return earlier && found(earlier, earlier.index - before.length)
}
