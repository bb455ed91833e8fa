import type { Sentence } from '../../readSentences'
import { splitVictims } from './amongVictims'
import { addBody, addNthDead } from './bodiesFound'
import { type Casualties, newCasualties } from './casualties'
import { isHeaded } from './casualtyVerb'
import { eachOf } from './eachOf'
import { endOfDeath } from './diedLater'
import { splitFatally } from './fatallyAmong'
import { findBreakdown } from './findBreakdown'
import { groupPeople } from './groupPeople'
import { addNone, addSameNumber } from './impliedCasualties'
import { IN_PLACE } from './inPlace'
import type { PeopleGroup } from './peopleGroup'
import { type Reading, readRole, wordsFrom } from './readRole'
import { addChildren, isApposition, isOfBoth, isSubset } from './subsets'
import { readRespectively } from './respectively'
import { isRunning, tellsToll } from './tolls'
import { readVictims } from './victims'
import { readVictimsNumber } from './victimsNumber'
import { withoutJointSum } from './withoutJointSum'
import { withoutPartOfToll } from './withoutPartOfToll'

/**
 * The killed and wounded a sentence tells, in order. Parts of a number told beside it ("including five children", "two
 * of whom are in a serious condition", "a child among them") are left out, and so is what cannot be told apart ("killed
 * or injured 25"), which is listed in `doubts`.
 */
export function readCasualties(tagged: Sentence): { casualties: Casualties[]; doubts: string[] } {
  const respective = readRespectively(tagged)
  if (respective.length > 0) return { casualties: respective, doubts: [] }
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
  addNthDead(tagged, casualties)
  addBody(tagged, casualties)
  addNone(tagged, letters, items, casualties)
  return { casualties: withoutJointSum(withoutPartOfToll(splitFatally(casualties, tagged), tagged)), doubts }
}

const BOTH = /(?<![Qnh])[KW](?:&|,)[KW][xtoT]{0,3}$/
/** "Seven passengers were in the bus. Four of them received blast injuries": the first that is told of wounds. */
const OF_THEM = /^S(?![KW]v)(?:,Q[^,;.QnKWv]{0,6},)?[xt]{0,2}v*[xT]{0,2}[KW]/
/** "Six people died: two men, …": those told one by one after a colon. */
const LISTED = /[KW][^;.]*:[xt]{0,2}$/
const HAS_OWN_VERB = RegExp(`^v*[KW][xt]{0,2}${IN_PLACE}|^v+[KW](?=[,.;&])`)

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
  const isListed = casualties.length > 0 && LISTED.test(before) && !isHeaded(before) && !HAS_OWN_VERB.test(after)
  if (isListed || (!isFirst && isSubset(before, after, item.letter, group, isCountOfToll(reading, at)))) {
    const last = casualties.at(-1)
    if (last) addChildren(last, group, after, tagged)
  } else if (BOTH.test(before) && !after.startsWith('v')) {
    doubts.push(`"${group.words}" counts killed and wounded together: left out`)
  } else {
    const read = readRole(reading, at, group, isFirst)
    if (read) casualties.push(...eachOf(read, tagged))
  }
}

function isCountOfToll({ letters, items, tagged }: Reading, at: number): boolean {
  const { letter, from } = items[at]!
  if (tellsToll(tagged, from) || isRunning(tagged, from)) return true
  const isBare = letter === 'n'
  return isBare && readVictimsNumber(letters.slice(0, at), letters.slice(at + 1), wordsFrom(items, tagged, at)) !== null
}
