import type { Belligerent } from '../../model/side'
import type { Sentence } from '../readSentences'
import { opposite } from './opposite'

/** "the ministry in Moscow said" */
const SEAT = /\b(?:ministry|army|military|officials|authorities) in (moscow|kyiv|kiev) (?:said|says|claimed|reported)\b/

/** A ministry, a governor or a capital ("Moscow claims 87 UAVs downed") speaks of the other side's drones. */
export function fromSpeaker(sentence: Sentence): Belligerent | null {
  const speaks = (at: number): boolean =>
    /^A[xT,tobiR@Uh]{0,9}q/.test(sentence.letters.slice(at)) ||
    /(?:q[xtT,@hUR]{0,4}|^[Ttx]?)$/.test(sentence.letters.slice(0, at))
  const speakers = sentence.tokens
    .filter((token, at) => token.actor && speaks(at))
    .map((token) => token.actor!.actor.side)
  const sides = new Set(speakers.filter((side): side is Belligerent => side === 'UA' || side === 'RU'))
  if (sides.size === 1) return opposite([...sides][0]!)
  const seat = SEAT.exec(sentence.tokens.map((token) => token.text).join(' '))?.[1]
  if (seat) return seat === 'moscow' ? 'UA' : 'RU'
  const capital = /^[^RUA]{0,3}([RU])(?:,[xhT]{1,4},|x)?q/.exec(sentence.letters)?.[1]
  if (capital) return capital === 'R' ? 'UA' : 'RU'
  const titles = new Set(
    sentence.places.filter((place) => place.role === 'title').map((place) => place.candidates[0]?.country),
  )
  if (titles.size === 1 && titles.has('RU')) return 'UA'
  if (titles.size === 1 && titles.has('UA')) return 'RU'
  return null
}
