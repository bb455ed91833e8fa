import type { IsoDate } from '../../model/when'
import type { ActorIndex, KnownActor } from './actorIndex'
import { sideOfTitle, TITLE_WORD, TITLES } from './titles'

/** Someone named in a sentence; offsets into the sentence. */
export interface ActorMention {
  start: number
  end: number
  actor: KnownActor
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[.'-]\p{L}[\p{L}\p{M}]*)*\.?/gu

/**
 * The people and institutions named in a sentence of normalised text, in order and without overlaps: surnames of the
 * lexicon with the first names before them, phrases, and unknown people after a title ("Governor Ivan Petrenko").
 * Officials are taken as in office on the day of publication.
 */
export function findActors(sentence: string, index: ActorIndex, published: IsoDate | null): ActorMention[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  const mentions: ActorMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!/\p{Lu}/u.test(word.text)) {
      if (!/^(?:von|bin|de|national|administration|air|coalition|leaders)$/.test(word.text)) continue
    }
    const mention = findPhrase(sentence, word.start, index) ?? findPerson(sentence, words, at, index)
    if (mention === null) continue
    const previous = mentions.at(-1)
    if (previous && previous.end > mention.start) continue
    mentions.push({ ...mention, actor: inOffice(mention.actor, published) })
    while (at + 1 < words.length && words[at + 1]!.start < mention.end) at++
  }
  for (const match of sentence.matchAll(TITLES)) {
    const start = match.index + match[0].length - match[1]!.length
    const end = match.index + match[0].length
    if (mentions.some((other) => other.start < end && start < other.end)) continue
    const name = match[1]!.replace(/'s$/, '')
    if (!name.includes(' ') || /^(?:National|Security|Defen[cs]e|Foreign|State|Supreme)\b/.test(name)) continue
    const actor: KnownActor = {
      name,
      side: sideOfTitle(sentence.slice(Math.max(0, match.index - 30), match.index)),
      type: 'person',
      firstNames: new Set(),
      needsFirstName: false,
      speaksFor: null,
      next: null,
      country: null,
    }
    mentions.push({ start, end: start + name.length, actor })
  }
  return mentions.sort((a, b) => a.start - b.start)
}

const inOffice = (actor: KnownActor, day: IsoDate | null): KnownActor =>
  actor.next && day !== null && day >= actor.next.since ? actor.next.actor : actor

function findPhrase(sentence: string, start: number, index: ActorIndex): ActorMention | null {
  const rest = sentence.slice(start, start + 60)
  const first = /^[^\s']+/.exec(rest)?.[0].toLowerCase() ?? ''
  // The stop of "U.S.," is its own, that of "NATO." the sentence's.
  const options = [/$/, /[,;:)]+$/, /[,.;:)]+$/]
    .map((stops) => index.byPhrase.get(first.replace(stops, '')))
    .find(Boolean)
  const lower = rest.toLowerCase()
  for (const { phrase, actor } of options ?? []) {
    if (!lower.startsWith(phrase) || /^[\p{L}\d]/u.test(rest.slice(phrase.length))) continue
    // "US", "EU", "UN" and "Air Force" keep their capitals: "us" and "an air force" name no one.
    if (phrase.length <= 3 && rest.slice(0, phrase.length) !== phrase.toUpperCase()) continue
    return { start, end: start + phrase.length, actor }
  }
  return null
}

interface Word {
  start: number
  end: number
  text: string
}

function findPerson(sentence: string, words: readonly Word[], at: number, index: ActorIndex): ActorMention | null {
  const word = words[at]!
  const bare = word.text.replace(/'s$|\.$/, '')
  let end = word.start + bare.length
  let found = index.bySurname.get(bare.toLowerCase())
  for (let length = 2; length <= 3 && at + length <= words.length; length++) {
    const last = words[at + length - 1]!
    const phrase = sentence.slice(word.start, last.end).replace(/'s$|\.$/, '')
    const longer = index.bySurname.get(phrase.toLowerCase())
    if (longer) [found, end] = [longer, word.start + phrase.length]
  }
  if (!found) return null
  const before = words[at - 1]
  const adjacent = before && /^\s+$/.test(sentence.slice(before.end, word.start)) ? before : undefined
  const firstName = adjacent && found.find((person) => person.firstNames.has(adjacent.text.toLowerCase()))
  if (firstName) return { start: startOfName(words, at, firstName), end, actor: firstName }
  // A capitalised stranger before the surname ("Melania Trump") is someone else, unless it is a title or a sentence's
  // first word.
  if (adjacent && /^\p{Lu}\p{Ll}+$/u.test(adjacent.text) && !TITLE_WORD.test(adjacent.text) && at > 1) return null
  const alone = found.find((person) => !person.needsFirstName)
  return alone ? { start: word.start, end, actor: alone } : null
}

function startOfName(words: readonly Word[], at: number, person: KnownActor): number {
  let from = at - 1
  while (
    from > 0 &&
    person.firstNames.has(words[from - 1]!.text.toLowerCase()) &&
    words[from - 1]!.end + 2 > words[from]!.start
  )
    from--
  return words[from]!.start
}
