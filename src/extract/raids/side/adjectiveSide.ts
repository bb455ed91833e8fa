import type { Belligerent } from '../../../model/side'
import type { Sentence } from '../../readSentences'
import { unitOf } from '../../tags/unitOf'
import type { TallyNumber } from '../tally/tallyNumber'
import { sideOf } from '../../tags/sideOf'

/** 82 drones "sent by Russia", "that Russia sent", but not "from Russia were sent" */
const SENT_BY = /^[xE]{0,3}[Do][^n,.;IjJ]{0,8}?(?:b[tx]?([RU])|(?<![if][xt]?)([RU])v?L)/

/** 23 drones "of the Ukrainian army", "belonging to the Armed Forces of Ukraine" */
const OWNED_BY = /^[xE]{0,3}D{1,2}(?:\([^)n]{0,6}\))?(?:x?i|o)t?x?([RUA])/

/** 40 drones "from Ukraine" */
const COME_FROM = /^[xE]{0,3}D{1,2}f([RU])(?!x)/

/** "The number of Ukrainian drones destroyed was" 33 */
const NUMBER_OF = /o[xtTE]{0,3}([RU])[xTE]{0,2}D[^n,;.]{0,6}$/

/** "47 Ukrainian drones", "63 of 82 drones sent by Russia". */
export function fromAdjective(sentence: Sentence, { at }: TallyNumber): Belligerent | null {
  const { letters, tokens } = sentence
  const own = unitOf(sentence, at).length
  const phrase = letters.slice(at + 1, at + 1 + Math.max(own, 1))
  const share = /^[xRUEt]{0,3}D?o[txS]{0,3}n[xRUEtgm]{0,4}/.exec(letters.slice(at + 1, at + 16))?.[0] ?? ''
  const side = /[RU]/.exec(phrase.length > 1 || own > 0 ? phrase + share : share)?.[0]
  if (side) return side === 'R' ? 'RU' : 'UA'
  const named = NUMBER_OF.exec(letters.slice(0, at))?.[1]
  if (named) return named === 'R' ? 'RU' : 'UA'
  // "Russia's 215-drone barrage"
  const owner = /(?<side>[RU])[xT]?$/.exec(letters.slice(0, at))
  if (owner && isOwner(sentence, owner.index)) return owner.groups!['side'] === 'R' ? 'RU' : 'UA'
  const owned = OWNED_BY.exec(letters.slice(at + 1, at + 16))
  const by = owned && ownerIn(tokens, at + 1, owned)
  if (by) return by
  const origin = COME_FROM.exec(letters.slice(at + 1, at + 9))?.[1]
  if (origin) return origin === 'R' ? 'RU' : 'UA'
  const after = SENT_BY.exec(letters.slice(at + 1, at + 16))
  const launcher = after?.[1] ?? after?.[2]
  return launcher ? (launcher === 'R' ? 'RU' : 'UA') : null
}

/** An owner after "of" or "belonging to"; "in" or "over" tells where. */
function ownerIn(tokens: Sentence['tokens'], from: number, owned: RegExpExecArray): Belligerent | null {
  const joints = tokens.slice(from, from + owned[0].length).map(({ text }) => text)
  if (!joints.includes('of') && !joints.join(' ').includes('belonging to')) return null
  return sideOf(tokens[from + owned[0].length - 1]!)
}

const isOwner = ({ tokens, text }: Sentence, at: number): boolean =>
  /'s?$/.test(tokens[at]!.text) || text.startsWith("'s", tokens[at]!.end)
