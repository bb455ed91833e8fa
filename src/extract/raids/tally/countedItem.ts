import type { Tagged } from '../../tags/tagSentence'
import type { Unit } from '../../tags/unitOf'
import { bareNoun, readNoun } from './countedNoun'

/** One number and what it counts. Indices of tokens, `end` exclusive. */
export interface CountedItem {
  at: number
  unit: Unit
  /** The number it is a part of: 69 in "45 of 69 missiles". */
  whole: number | null
  /** "34 of them": what is meant was named before. */
  ofThem: boolean
  /** "debris of 57 downed drones": what befell them stands before their noun. */
  areDowned: boolean
  end: number
}

/** 45 "of" 69 missiles, 41 "of those" 48, 40 "of a total of" 123, 476 "out of a record" 539 */
const SHARE = /^[xRUE]{0,2}(?:o[tx]{0,2}(?:nx?o?)?|So?)(?=n)/

/**
 * "12 drones out of 15", "out of a total of 15", "from a total of 15", "76 drones, Shaheds among them, out of 90", "17
 * drones, most of them over Odesa, of the 23"
 */
const OUT_OF = /^(?:,(?:[xDtm]{1,4}s|[xt]?S[^n;.IjJL]{1,8}),)?(?:o[tx]{0,2}(?:nx?o)?|fnx?o)n/

/** "49 of the 75 drones it shot down were over Tula", "40 of the 62 sent by Russia were Shaheds": the whole is told. */
const STOPPED_WERE = /^(?:[tr]?[tRUA][xT]?v{0,2})?[IjJL](?:b[tx]?[RUA]x?)?[xT]{0,3}v+[xT]?(?:i|x?D)/

/** "put the number of drones stopped at 592", "gave the number of downed drones as 592" */
const NAMED_BEFORE = /o[xtRUEIjJL]{0,3}([DM])[IjJLvxTRUEbAth]{0,6}[icv:-]$/
/** "put the drones shot down at" 74, "The drones brought down came to" 74 */
const SUBJECT_BEFORE = /(?:^|[,;:&qTx])t[xRUE]{0,2}([DM])[IjJL][IjJLvxTRUE&]{0,6}[iv:-]$/
/** "Drones launched:" 75, "Russian drones in the air overnight –" 75 */
const LABEL = /^[xtRUE-]{0,3}([DM])[LIjJ]?T?[:-]$/
/** "Of the drones" 75 were downed, "Of the drones Russia sent, its gunners downed" 75, "As for the drones," 75 */
const FRONTED_NOUN =
  /(?:^|[,;:&qT])(?:o|cx?(?=t))[txRUE]{0,3}([DM])(?:[TL]{0,2}|[tRUE]{0,2}v{0,2}LT?),?(?:[xthATRU]{0,4}[IjJ])?$/

/** 592 "as the number of drones" */
const NAMED_AFTER = /^[vc]?tx{1,2}o[xtRUE]{0,3}([DM])/
const NAMED = [NAMED_BEFORE, SUBJECT_BEFORE, FRONTED_NOUN, LABEL]

/** The number at token `at` with its noun, its whole, or the pronoun it stands with; null if it counts neither. */
export function readCountedItem(tagged: Tagged, at: number): CountedItem | null {
  const { letters, tokens } = tagged
  const from = at + 1
  const count = tokens[at]?.count
  const rest = letters.slice(from)
  // "a total of 12 drones", but "one of four missiles"
  if (count === undefined || (count.article && !/^one$/i.test(count.words) && /^x?o/.test(rest))) return null
  // "every (last) one of the 33", "each one was"
  if (/^(?:every|single|last|each)$/.test(tokens[at - 1]?.text ?? '')) return null
  const item = { at, whole: null, ofThem: false, areDowned: false }
  const downed = ofDowned(letters, from)
  if (downed) return { ...item, ...downed }
  // "45 of 69 missiles", "41 of those 48", "117 out of 126", "8 out 12", where "of" was lost
  const share = (tokens[from]?.text === 'out' ? /^x(?=n)/ : SHARE).exec(rest)
  if (share) {
    const whole = from + share[0].length
    // "nine out of every ten"
    if (/^(?:every|each)$/.test(tokens[whole - 1]!.text)) return null
    const ofWhole = count.article ? ofDowned(letters, whole + 1) : null
    if (ofWhole) return { ...item, at: whole, ...ofWhole }
    const noun = readNoun(tagged, whole + 1) ?? bareNoun(tagged, whole + 1)
    if (noun && STOPPED_WERE.test(letters.slice(noun.end))) return { ...item, at: whole, ...noun }
    return noun && { ...item, whole, ...noun }
  }
  const noun = readNoun(tagged, from)
  if (noun) {
    // "four missiles out of 13", "442 drones out of 470 drones"
    const after = letters.slice(noun.end)
    if (count.article && OF_AN_ATTACK.test(after)) return null
    const outOf = OUT_OF.exec(after)
    if (!outOf) return { ...item, ...noun }
    const whole = noun.end + outOf[0].length - 1
    const ofWhole = readNoun(tagged, whole + 1) ?? bareNoun(tagged, whole + 1)
    if (!ofWhole) return { ...item, ...noun }
    // In "250 drones and 31 missiles out of 300 drones and 40 missiles" the wholes are a list too.
    if (isWeapon(ofWhole.unit) && isWeapon(noun.unit) && ofWhole.unit !== noun.unit) return { ...item, ...noun }
    // In "31 missiles out of 705 targets" the whole is not of missiles.
    const isSame = ofWhole.unit === 'bare' || ofWhole.unit === noun.unit
    return { ...item, ...noun, whole: isSame ? whole : null, end: ofWhole.end }
  }
  // "412 of the drones", "seven of the Iskander-Ks"
  const definite = /^o[x]?t/.exec(rest)
  const ofNoun = definite && readNoun(tagged, from + definite[0].length)
  if (ofNoun) return { ...item, ...ofNoun }
  // "563 of those drones"
  const ofThose = /^St?(?=[xRUE]{0,2}[DMY])/.exec(rest)
  const thoseNamed = ofThose && readNoun(tagged, from + ofThose[0].length)
  if (thoseNamed) return { ...item, ...thoseNamed }
  if (rest.startsWith('S')) return { ...item, unit: 'bare', ofThem: true, end: from + 1 }
  if (rest.startsWith('P') && tokens[from]!.text === 'others') return { ...item, unit: 'bare', end: from + 1 }
  const bare = bareNoun(tagged, from)
  if (!bare) return null
  const left = letters.slice(Math.max(0, at - 14), at)
  const named =
    NAMED.map((pattern) => pattern.exec(left)?.[1]).find((noun) => noun !== undefined) ?? NAMED_AFTER.exec(rest)?.[1]
  return { ...item, ...bare, unit: named === undefined ? 'bare' : named === 'D' ? 'drone' : 'missile' }
}

/** "57 downed drones", "one of 57 downed drones" */
function ofDowned(letters: string, from: number): Pick<CountedItem, 'unit' | 'end' | 'areDowned'> | null {
  const downed = /^[xRUE]{0,2}I[xRUE]{0,2}D/.exec(letters.slice(from))
  return downed && { unit: 'drone', end: from + downed[0].length, areDowned: true }
}

/** "a massive missile and drone attack" counts an attack. */
const OF_AN_ATTACK = /^[,&x]{0,3}[DMm]{0,2}[XH](?![xtRUE]*n)/

const isWeapon = (unit: Unit): boolean => unit === 'drone' || unit === 'missile'
