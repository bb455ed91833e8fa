import type { Tagged } from '../../tags/tagSentence'
import { splitVictims } from './amongVictims'
import { readVerb } from './casualtyVerb'
import { readPronoun } from './pronounVerb'
import { readToll } from './readToll'
import { type Casualties, newCasualties } from './casualties'
import { eachOf } from './eachOf'
import { endOfDeath } from './diedLater'
import { findBreakdown } from './findBreakdown'
import { groupPeople, type Peopled } from './groupPeople'
import { addNone, addNthBody, addSameNumber } from './impliedCasualties'
import { isAffected, isCared, isInBadCondition } from './impliedWounds'
import type { PeopleGroup } from './peopleGroup'
import { addChildren, isApposition, isOfBoth, isSubset } from './subsets'
import { isRunning, isToll, tellsToll } from './tolls'
import { readVictims } from './victims'
import { withoutJointSum } from './withoutJointSum'

/** What is known of a sentence while its people are read one after another. */
interface Reading extends Peopled {
  tagged: Tagged
  casualties: Casualties[]
  doubts: string[]
}

/**
 * The killed and wounded a sentence tells, in order. Parts of a number told beside it ("including five children", "two
 * of whom are in a serious condition", "a child among them") are left out, and so is what cannot be told apart ("killed
 * or injured 25"), which is listed in `doubts`.
 */
export function readCasualties(tagged: Tagged): { casualties: Casualties[]; doubts: string[] } {
  const reading: Reading = { ...groupPeople(tagged), tagged, casualties: [], doubts: [] }
  const { letters, items, casualties, doubts } = reading
  const breakdown = findBreakdown(reading)
  items.forEach(({ group, from, to }, at) => {
    if (group === undefined) return
    if (breakdown && breakdown.from <= from && to <= breakdown.to) {
      const member = newCasualties(breakdown.role, group, { from, to }, { children: group.children })
      casualties.push(...eachOf(member, tagged))
    } else readItem(reading, at, group)
  })
  if (breakdown)
    for (const each of casualties) if (each.to < breakdown.from || each.from > breakdown.to) each.skip = breakdown
  if (casualties.length === 0) casualties.push(...readVictims(reading, tagged))
  addSameNumber(tagged, casualties)
  addNthBody(tagged, casualties)
  addNone(tagged, letters, items, casualties)
  return { casualties: withoutJointSum(casualties), doubts }
}

const BOTH = /(?<![Qn])[KW](?:&|,)[KW][xtoT]{0,3}$/
/** "Seven passengers were in the bus. Four of them received blast injuries": the first that is told of wounds. */
const OF_THEM = /^S(?![KW]v)(?:,Q[^,;.QnKWv]{0,6},)?[xt]{0,2}v*[xT]{0,2}[KW]/
/** "Six people died: two men, …": those told one by one after a colon. */
const LISTED = /[KW][^;.]*:[xt]{0,2}$/
const HAS_OWN_VERB = /^v*[KW][xt]{0,2}i[txRUo]{0,5}@|^v+[KW](?=[,.;&])/

function readItem(reading: Reading, at: number, group: PeopleGroup): void {
  const { letters, items, tagged, casualties, doubts } = reading
  const item = items[at]!
  const [before, after] = [letters.slice(0, at), letters.slice(at + 1)]
  const shares = splitVictims(tagged, group)
  casualties.push(...shares)
  if (shares.length > 0 || isApposition(items, at, group) || isOfBoth(tagged, item.to)) return
  const death = endOfDeath(reading, tagged, at)
  if (death !== null) {
    casualties.push(newCasualties('killed', group, { from: item.from, to: death }))
    return
  }
  const isFirst = casualties.length === 0 && OF_THEM.test(after)
  const isListed = casualties.length > 0 && LISTED.test(before) && !HAS_OWN_VERB.test(after)
  if (isListed || (!isFirst && isSubset(before, after, item.letter, group, isCountOfToll(tagged, item.from)))) {
    const last = casualties.at(-1)
    if (last) addChildren(last, group, after, tagged)
  } else if (BOTH.test(before) && !after.startsWith('v')) {
    doubts.push(`"${group.words}" counts killed and wounded together: left out`)
  } else {
    const read = readRole(reading, at, group, isFirst)
    if (read) casualties.push(...eachOf(read, tagged))
  }
}

const isCountOfToll = (tagged: Tagged, at: number): boolean => tellsToll(tagged, at) || isRunning(tagged, at)

/** What befell people, by their verb; `isFirst` skips the "of them" after a number. */
function readRole(
  { letters, items, tagged, casualties }: Reading,
  at: number,
  group: PeopleGroup,
  isFirst: boolean,
): Casualties | null {
  const item = items[at]!
  const [before, after] = [letters.slice(0, at), letters.slice(at + (isFirst ? 2 : 1))]
  const wordsAt = (offset: number): string => tagged.tokens[items[at + offset]?.from ?? -1]?.text ?? ''
  const toll = readToll(before, after, wordsAt)
  const running = item.letter === 'n' && isRunning(tagged, item.from) ? casualties.at(-1) : undefined
  if (running && !toll) return { ...running, group, from: item.from, to: item.to, revised: true }
  const people = { letter: item.letter, group }
  const read = toll ?? readVerb(before, after, people, wordsAt) ?? readPronoun(after, wordsAt)
  if (read === null) {
    const isHurt =
      isCared(tagged, item) ||
      isAffected(tagged, group) ||
      (item.letter === 'Q' && isInBadCondition(tagged, group, casualties))
    return isHurt ? newCasualties('wounded', group, item) : null
  }
  const offset = isFirst && !toll ? read.offset + 1 : read.offset
  const verb = items[at + offset] ?? item
  const words = tagged.tokens[verb.from]!.text
  if (words === 'lives' && group.count.value !== 0 && !isClaimed(tagged, item.from)) return null
  // "giving no number of casualties": not told, rather than none.
  if (group.count.value === 0 && isToll(words)) return null
  if (IN_HOSPITAL.test(words) && wereThere(tagged, verb.to)) return null
  const isOfVictims = words === 'number of victims'
  const isFatal = FATALLY.test(tagged.tokens[item.to + 1]?.text ?? '')
  const casualty = newCasualties(
    read.verb === 'K' || isFatal ? 'killed' : 'wounded',
    group,
    { from: Math.min(item.from, verb.from), to: Math.max(item.to, verb.to) },
    {
      revised: read.revised || isToll(words),
      weak: isFirst || /hospital/.test(words),
      children: group.children === group.count.value ? 0 : group.children,
    },
  )
  if (read.placed === 'after') casualty.at = tagged.letters.indexOf('@', item.to)
  if (read.placed === 'before') casualty.at = tagged.letters.lastIndexOf('@', item.from)
  return isOfVictims ? { ...casualty, victims: true } : casualty
}

/** "About 40 people were in the hospital when it was attacked": there, not hurt. */
const IN_HOSPITAL = /^in (?:the )?hospitals?$/
const STRUCK_WHILE = /^[xT]{0,3}c[^;.,]{0,6}[HX]/
const wereThere = ({ letters, tokens }: Tagged, at: number): boolean =>
  STRUCK_WHILE.test(letters.slice(at + 1)) && /^(?:when|as|while|during)$/.test(tokens[letters.indexOf('c', at)]!.text)

/** "wounded the man fatally" */
const FATALLY = /^(?:fatally|mortally)$/

/** "claimed seven lives", but not "changed seven lives". */
const isClaimed = ({ tokens }: Tagged, at: number): boolean =>
  /^(?:claim(?:ed|s|ing)|took|takes?|taking|taken|costs?|costing)$/.test(tokens[at - 1]?.text ?? '')
