import type { Tagged } from '../tags/tagSentence'
import { type Breakdown, findBreakdown } from './findBreakdown'
import { isRunning, isToll, readToll, readVerb, tellsToll } from './casualtyVerb'
import { groupPeople } from './groupPeople'
import type { PeopleGroup } from './peopleGroup'
import { addNone, addThird } from './impliedCasualties'
import { isApposition, isOfBoth, isSubset } from './subsets'

/** Killed or wounded, as one clause tells it; `from` and `to` are tokens. */
export interface Casualties {
  role: 'killed' | 'wounded'
  group: PeopleGroup
  from: number
  to: number
  /** "The death toll rose to 31": replaces what was told before. */
  revised: boolean
  /** In hospital: fewer than the wounded, so it yields to their number. */
  weak: boolean
  children: number
  /** Tokens of a breakdown by place in the sentence, whose places are not this number's own. */
  skip?: Breakdown
}

/** "The woman injured in Wednesday's shelling has died", "one of the wounded, a man of 40, died in hospital". */
const DIED_LATER = /^(?:[xt]{0,2}|o[th]?|rv{1,2}[xT]{0,2})W(?:,Q,?|,[^,;.nQKW]{1,10},|[^;.,nQKW]{0,14})v*[xT]{0,2}(?<verb>K)/
const DYING = /^(?:died|dies|succumbed|passed away)$/
const BOTH = /[KW](?:&|,)[KW][xtoT]{0,3}$/
/** "Seven passengers were in the bus. Four of them received blast injuries": the first that is told of wounds. */
const OF_THEM = /^S(?:,Q[^,;.QnKWv]{0,6},)?[xt]{0,2}v*[xT]{0,2}[KW]/

/**
 * The killed and wounded a sentence tells, in order. Parts of a number told beside it ("including five children", "two of
 * whom are in a serious condition", "a child among them") are left out, and so is what cannot be told apart ("killed or
 * injured 25"), which is listed in `doubts`.
 */
export function readCasualties(tagged: Tagged): { casualties: Casualties[]; doubts: string[] } {
  const { letters, items } = groupPeople(tagged)
  const casualties: Casualties[] = []
  const doubts: string[] = []
  const breakdown = findBreakdown({ letters, items })
  items.forEach((item, at) => {
    const { group } = item
    if (group === undefined) return
    const [before, after] = [letters.slice(0, at), letters.slice(at + 1)]
    if (breakdown && breakdown.from <= item.from && item.to <= breakdown.to) {
      const { role } = breakdown
      casualties.push({ role, group, from: item.from, to: item.to, revised: false, weak: false, children: group.children })
      return
    }
    const isBreakdown =
      casualties.length > 0 && /[KW][^;.]*:[xt]{0,2}$/.test(before) && !/^v*[KW][xt]{0,2}i[txRUo]{0,5}@/.test(after)
    if (isApposition(items, at, group) || isOfBoth(tagged, item.to)) return
    const later = DIED_LATER.exec(after)
    const death = later ? items[at + later[0].length]! : null
    if (death && DYING.test(tagged.tokens[death.from]!.text)) {
      casualties.push({ role: 'killed', group, from: item.from, to: death.to, revised: false, weak: false, children: 0 })
      return
    }
    const isFirst = casualties.length === 0 && OF_THEM.test(after)
    if (isBreakdown || (!isFirst && isSubset(before, after, item.letter, group, tellsToll(tagged, item.from)))) {
      const last = casualties.at(-1)
      if (last && group.children > 0) last.children += group.children
      else if (
        last &&
        /^S[vxt]*[Pp]/.test(after) &&
        /child|minor|boy|girl/.test(
          tagged.tokens
            .slice(item.to, item.to + 6)
            .map((token) => token.text)
            .join(' '),
        )
      )
        last.children += group.count.value
      return
    }
    if (BOTH.test(before) && !after.startsWith('v')) {
      doubts.push(`"${group.words}" counts killed and wounded together: left out`)
      return
    }
    const toll = readToll(before, (offset) => tagged.tokens[items[at + offset]!.from]!.text)
    const running = item.letter === 'n' && isRunning(tagged, item.from) ? casualties.at(-1) : undefined
    if (running) {
      casualties.push({ ...running, group, from: item.from, to: item.to, revised: true })
      return
    }
    const read = toll ?? readVerb(before, isFirst ? after.slice(1) : after, group, item.letter)
    if (read === null) return
    if (isFirst && !toll) read.offset++
    const verbToken = tagged.tokens[items[at + read.offset]?.from ?? item.from]!
    if (isVagueVerb(verbToken.text, group)) return
    casualties.push({
      role: read.verb === 'K' ? 'killed' : 'wounded',
      group,
      from: Math.min(item.from, items[at + read.offset]!.from),
      to: Math.max(item.to, items[at + read.offset]!.to),
      revised: read.revised || isToll(verbToken.text),
      weak: isFirst || /hospital/.test(verbToken.text),
      children: group.children > 0 && group.count.value !== group.children ? group.children : 0,
    })
  })
  if (breakdown)
    for (const each of casualties) if (each.to < breakdown.from || each.from > breakdown.to) each.skip = breakdown
  addThird(tagged, casualties)
  addNone(tagged, letters, items, casualties)
  return { casualties, doubts }
}

/** "lives" is a verb of killing only in "claimed the lives of". */
const isVagueVerb = (verb: string, group: PeopleGroup): boolean => verb === 'lives' && group.count.value !== 0
