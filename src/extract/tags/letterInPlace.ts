import type { Piece } from './readPhrase'
import type { Token } from './tagSentence'
import { letterOfNational } from './words/nationals'
import { HARMED } from './words/wounds'

/** What is stopped: "shot 18 of them down". */
export const DOWNS = 'I'
const KILLED = 'K'
const WOUNDED = 'W'
const ONE = /\b(?:one|another|1)$/

/**
 * The letter of a word that tells its meaning only where it stands, else null: "down" as a verb, "life" after a number.
 * `before` are the tokens before it, `next` the name or number that comes after.
 */
export function letterInPlace(
  pieces: readonly Piece[],
  at: number,
  before: readonly Token[],
  next: Token | undefined,
): string | null {
  const { text } = pieces[at]!
  if (text === 'minus' && isHeaded(before.at(-1)) && next?.start === pieces[at]!.end + 1) return DOWNS
  if (text === 'down' && isVerb(pieces, at, before.at(-1), next)) return DOWNS
  if (HARMED.has(text) && !OTHERWISE.test(pieces[at + 1]?.text ?? '') && isOfPeople(before)) return WOUNDED
  if (/^(?:hit|struck|cut|caught)$/.test(text) && isByFragments(pieces, at + 1) && isOfPeople(before)) return WOUNDED
  // "Twelve people suffered in the attack", as translated reports call the wounded; but not "suffered losses".
  if (text === 'suffered' && SUFFERED_IN.test(pieces[at + 1]?.text ?? '.') && isSubject(before)) return WOUNDED
  const national = letterOfNational(pieces, at, before.at(-1))
  if (national) return national
  // "took one life", as "lives" after other numbers; "one life was lost" is a phrase of its own.
  const isOne = text === 'life' && before.at(-1)?.letter === 'n' && ONE.test(before.at(-1)!.text)
  return isOne && !/^(?:was|has|had)$/.test(pieces[at + 1]?.text ?? '') ? KILLED : null
}

/** "The outcome: minus 135", "Minus 12 Shaheds": nothing or a mark before it. */
const isHeaded = (before: Token | undefined): boolean => before === undefined || /^[:.-]$/.test(before.letter)

/** "Air defenses down 40 of 56 drones", "60 of 98 drones down,", "70 of which they managed to down,": without "shot". */
function isVerb(pieces: readonly Piece[], at: number, before: Token | undefined, next: Token | undefined): boolean {
  const after = pieces[at + 1]?.text ?? ''
  if (next?.letter === 'n' && next.start === pieces[at]!.end + 1) return true
  if (pieces[at - 1]?.text === 'to' && /^[,.;]$/.test(after)) return true
  return /^[DM]$/.test(before?.letter ?? '') && /^[,.;:)–—-]?$/.test(after)
}

/** "cut off from the town", "burned alive", "treated to tea": no wound, or more than one. */
const OTHERWISE = /^(?:off|short|alive|to)$/
/** "Five people were hit by flying glass", but not "a man was hit by a drone". */
const FRAGMENTS = /^(?:fragments?|shrapnel|debris|glass|splinters?|shards?|bullets?)$/
const isByFragments = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === 'by' && pieces.slice(at + 1, at + 4).some(({ text }) => FRAGMENTS.test(text))

const SUFFERED_IN = /^(?:[.,;!:)]|in|as|during|when|there|after|because|due)$/
const isSubject = (before: readonly Token[]): boolean => {
  const subject = before.findLast(({ letter }) => letter !== 'v')
  return subject !== undefined && /[pPdgn]/.test(subject.letter) && subject.count?.value !== 0
}

/** "A man was", "two people who were": whether the verb before is the passive of people. */
function isOfPeople(before: readonly Token[]): boolean {
  const [subject, verb] = before.slice(-2)
  if (!/^(?:was|were|been|being|is|are)$/.test(verb?.text ?? '')) return false
  const isPerfect = /^(?:has|have|had)$/.test(subject?.text ?? '')
  const who = isPerfect ? before.at(-3) : subject
  return who !== undefined && (/[pPdg]/.test(who.letter) || who.text === 'who')
}
