import { isOfManyStates, withoutEuropeToldTwice } from './bodies'
import type { Party } from './party'
import type { TalkMention } from '../talkMention'
import { isSameVenue } from '../venue/sameVenue'
import { sidesOf } from './parties'
import type { Talks } from '../join/talks'

const people = (parties: readonly Party[]): string[] => parties.filter((each) => each.isPerson).map(({ name }) => name)
const isWithinSet = (a: Iterable<string>, b: readonly string[]): boolean => [...a].every((each) => b.includes(each))

/**
 * People decide where both tell them: one list holds the other, or they share two. "Trump met Zelensky" and "Trump
 * spoke with Putin" share one and are two meetings. Where one tells only sides, these must not contradict.
 */
export function haveSameParties(talks: Talks, mention: TalkMention): boolean {
  const [known, told] = [people(talks.parties), people(mention.parties)]
  const [ours, theirs] = withoutEuropeToldTwice([...sidesOf(talks.parties)], [...sidesOf(mention.parties)])
  if (isOfThree(talks.parties) !== isOfThree(mention.parties) && isOfTwo(talks, mention)) return false
  // "a bilateral meeting of Zelenskyy and Starmer" beside that with Macron and Merz
  if (ours.length > 2 && theirs.length === 2 && BILATERAL.test(mention.text) && mention.told) return false
  // "officials of Europe are to meet in Paris", "Macron hosts the coalition": bodies of many states on one day.
  if (isOfBodies(talks, mention)) return true
  const isOneVenue = talks.place !== null && mention.place !== null
  // "The coalition met in Paris. The summit, hosted at the Elysee, included Merz and Starmer."
  if (isOneVenue && mention.definite && talks.parties.some(isOfManyStates)) return true
  const shared = told.filter((name) => known.includes(name))
  const isUndated = talks.when === null || mention.when === null
  if (isOneVenue && isUndated && shared.length > 0 && hasCommon(ours, theirs, 2)) return true
  if (shared.length === 0 && isStranger(talks, mention)) return false
  if (shared.length === 0 && isOtherTable(talks, mention)) return true
  if (known.length > 1 && told.length > 1) {
    if (isWithinSet(told, known) || isWithinSet(known, told)) return true
    // Of four who met, two are told here and two there: one side of each.
    if (shared.length >= 2) return true
    if (shared.length > 0 && mention.when === null && fillsSeats(talks, mention)) return true
    return talks.place !== null && mention.place !== null && mention.when !== null && hasCommon(ours, theirs, 2)
  }
  if (ours.length > 1 && theirs.length > 1)
    return (
      (isWithinSet(theirs, ours) ||
        isWithinSet(ours, theirs) ||
        // "Rubio met the Ukrainians, with the Saudi minister in the room": one side more told here and there.
        ((told.length === 0 || known.length === 0) && hasCommon(ours, theirs, 2))) &&
      (told.length === 0 || known.length === 0 || shared.length > 0 || hasCommon(ours, theirs, 2))
    )
  if (known.length > 0 && told.length > 0 && shared.length === 0)
    return talks.place !== null && mention.place !== null && hasCommon(ours, theirs, 1)
  return hasCommon(ours, theirs, 1)
}

/**
 * "Dmitriev" is none of Umerov, Witkoff and Kushner: where both tables are named, a person of a third side is not
 * there.
 */
function isStranger(talks: Talks, mention: TalkMention): boolean {
  const atTable = sidesOf(talks.parties.filter(({ isPerson }) => isPerson))
  const strangers = mention.parties.filter(({ isPerson }) => isPerson)
  return atTable.size > 1 && strangers.length > 0 && strangers.every(({ side }) => !atTable.has(side))
}

/** "Umerov met the Americans", "the meeting is with Witkoff and Kushner": who sat on the side told without names. */
function isOtherTable(talks: Talks, mention: TalkMention): boolean {
  const sidesNamed = (parties: readonly Party[]): Set<string> => sidesOf(parties.filter((each) => each.isPerson))
  const [named, told] = [sidesNamed(talks.parties), sidesNamed(mention.parties)]
  return (
    named.size > 0 &&
    told.size > 0 &&
    isWithinSet(sidesOf(mention.parties), [...sidesOf(talks.parties)]) &&
    [...told].every((side) => !named.has(side)) &&
    (mention.place === null || talks.place !== null)
  )
}

/**
 * "Rubio met Lavrov" beside talks of the United States with Lavrov and Ushakov: who is new sits where a state was told
 * without a name.
 */
function fillsSeats(talks: Talks, mention: TalkMention): boolean {
  const named = sidesOf(talks.parties.filter(({ isPerson }) => isPerson))
  const seats = [...sidesOf(talks.parties)].filter((side) => !named.has(side))
  const guests = mention.parties.filter(({ name, isPerson }) => isPerson && !people(talks.parties).includes(name))
  return guests.length > 0 && guests.every(({ side }) => seats.includes(side))
}

/** Whether the last clause of the talks told exactly these. */
export function hasEqualParties(talks: Talks, { parties }: TalkMention): boolean {
  const known = (talks.mentions.at(-1)?.parties ?? []).map(({ name }) => name)
  return known.length === parties.length && parties.every(({ name }) => known.includes(name))
}

const isOfBodies = (talks: Talks, mention: TalkMention): boolean =>
  [talks, mention].every(({ parties }) => parties.some(isOfManyStates)) &&
  (isOfOneVenue(talks, mention) ||
    (talks.when !== null && (talks.when.start === mention.when?.start || isToldInShort(talks, mention))))

/** "Allies are meeting in Paris. … On Tuesday he was joined in the French capital by the leaders of 20 countries". */
const isOfOneVenue = (talks: Talks, { place, when }: TalkMention): boolean =>
  talks.place !== null && place !== null && isSameVenue(talks.place, place) && (talks.when === null || when === null)

/** "The coalition met in Paris on Thursday. … European leaders and Zelensky met to put pressure on Moscow": there. */
const isToldInShort = ({ best }: Talks, { when, place, status, text }: TalkMention): boolean =>
  when === null && place === null && best.status !== 'planned' && status !== 'planned' && !BILATERAL.test(text)

const BILATERAL = /\bbilateral|one-on-one|separate/i

const hasCommon = (a: readonly string[], b: readonly string[], least: number): boolean =>
  a.filter((each) => b.includes(each)).length >= least

const isOfThree = (parties: readonly Party[]): boolean => ['RU', 'US', 'UA'].every((side) => sidesOf(parties).has(side))
/** One of the two is bilateral by its own words, or has two sides at another day or venue than the three. */
const isOfTwo = (talks: Talks, mention: TalkMention): boolean => {
  const [fewer, more] = isOfThree(talks.parties) ? [mention, talks.best] : [talks.best, mention]
  if (sidesOf(fewer.parties).size < 2) return false
  return (
    BILATERAL.test(fewer.text) ||
    ((more.status === 'planned') !== (fewer.status === 'planned') && !(talks.place && mention.place))
  )
}
