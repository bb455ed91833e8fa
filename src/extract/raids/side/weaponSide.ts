import type { Belligerent } from '../../../model/side'
import { anyOf } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import { textAfter } from '../../tags/wordsBeside'
import type { TallyNumber } from '../tally/tallyNumber'

const RUSSIAN = new RegExp(`\\b${anyOf('shahed|geran|gerbera|iskander|kinzhal|kalibr|zircon|tsirkon|kh-\\d')}`)
const UKRAINIAN = new RegExp(`\\b${anyOf('flamingo|neptune|atacms|storm shadow|himars|liutyi|lyutyi')}`)

/** How many words may name a kind: "40 Shahed-type and other attack drones". */
const NOUN_LENGTH = 8

/** Weapons that one side alone has: "a swarm of 60 Shaheds", "11 Iskander missiles". */
export function fromWeapon({ letters, tokens }: Sentence, { at }: TallyNumber): Belligerent | null {
  const noun = /^[xgTtDMm&o]*/.exec(letters.slice(at + 1, at + 1 + NOUN_LENGTH))![0]
  const words = textAfter(tokens, at, noun.length)
  if (RUSSIAN.test(words)) return 'RU'
  return UKRAINIAN.test(words) ? 'UA' : null
}
