import type { Tagged } from '../tags/tagSentence'
import { type Breakdown, findBreakdown } from './findBreakdown'
import { groupPeople, type Peopled, type PeopleGroup } from './groupPeople'

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

/** Words between people and their verb: relative clauses and asides, short of other people. */
const ASIDE = '(?:s[nQ][^,;.KWv]{0,12}|,(?:s|S|[nQ]S|Qs|[ne]Q|Q(?=[^;.KWvnQ]{0,8},))(?:(?!,&)[^;.KWv]){0,20}?,?|,[^,;.QnKW]{1,14},)?'
const PASSIVE = new RegExp(
  `^(?:w[xt]{0,4}W)?(?:rv[^,;.KWnQ]{1,12}?)?[xiTtr@ofeRUh]{0,7}?${ASIDE},?r?(?<aux>v+(?<not>V?)[xTi]{0,3}?v*q?)(?<verb>[KW])`,
)
/** "three injured", "two men in Sumy killed", "a boy with severe burns died". */
const PARTICIPLE = /^(?:w[xt]{0,4}W(?=K))?(?:[xT]|i@|itx){0,2}(?<verb>[KW])(?![xtT]{0,2}[QnD])/
const ASIDE_PARTICIPLE = /^,(?:[^,;.QnKW]{1,14}|Q[^,;.QnKWv]{0,6}|(?:s|S|[nQ]S|Qs)[^;.KWv]{0,20}?),(?<verb>[KW])(?![xtT]{0,2}[Qn])/
/** "received shrapnel injuries", "was taken to the Valuyki clinic with a concussion" */
const INJURIES = /^(?:v+i[tx@F]{0,4})?(?:v+|w)[xtne]{0,3}(?:x&x)?(?<verb>W)/
/** "The woman injured in Wednesday's shelling has died", "one of the wounded, a man of 40, died in hospital". */
const DIED_LATER = /^(?:[xt]{0,2}|o[th]?|rv{1,2}[xT]{0,2})W(?:,Q,?|,[^,;.nQKW]{1,10},|[^;.,nQKW]{0,14})v*[xT]{0,2}(?<verb>K)/
const DYING = /^(?:died|dies|succumbed|passed away)$/
const ACTIVE = /(?<verb>[KW])(?:[xtoTRUE:]|i[tx]?@,?){0,3}$/
/** "wounded four people in Kryvyi Rih and seven near Odesa": the verb holds for both. */
const ELSEWHERE = /^i[txRU]{0,3}@/
const AND_BEFORE = /(?<verb>[KW])[^KW;.]*[,&][t]?$/
const BOTH = /[KW](?:&|,)[KW][xtoT]{0,3}$/
/** "the death toll from an overnight attack on the city climbed to 19": the number stands far from what it counts. */
const TOLL = /(?<verb>[KW])[^KWQn.;]{0,32}(?:i|v|x|:)$/
/** "Four of the deaths and 14 of the injuries occurred in Dobropillia": a part, but of one place, so that place's toll. */
const PART_OF_TOLL = /^o[th]?(?<verb>[KW])(?:,?&nx{0,2}o[th]?[KW])*,?[vxGH]{0,3}i[txRUo]{0,5}@/
const SUBSET_BEFORE = /(?:s|S|[KWC]v)[xt:]{0,2}$/
const SUBSET_LIST = /s[^;.vKWr]{0,24}$/
/** "Four of the dead were children", "14 of the wounded remain in hospital". */
const SUBSET_AFTER = /^(?:s|,?S|o[th]?[KW]|o[t](?=x))/
/** "Seven passengers were in the bus. Four of them received blast injuries": the first that is told of wounds. */
const OF_THEM = /^S(?:,Q[^,;.QnKWv]{0,6},)?[xt]{0,2}v*[xT]{0,2}[KW]/
/** "Three of the people killed were children", "two of those injured are in serious condition". */
const SUBSET_PEOPLE = /^[KW],?v/

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

/** "Two people, a father and his son, were killed": the same two. */
function isApposition(items: Peopled['items'], at: number, group: PeopleGroup): boolean {
  const [told, comma] = [items[at - 2], items[at - 1]]
  return comma?.letter === ',' && told?.letter === 'Q' && told.group?.count.value === group.count.value
}

/** "The number of casualties has increased to 14, including one fatality": killed and wounded in one figure. */
function isOfBoth({ tokens }: Tagged, at: number): boolean {
  const [before, after] = [tokens.slice(Math.max(0, at - 24), at), tokens.slice(at + 1, at + 6)]
  return (
    before.some((token) => token.text === 'number of casualties') &&
    after.some((token) => token.letter === 'K') &&
    /^(?:,|s)/.test(after[0]?.letter ?? '')
  )
}

interface Read {
  verb: string
  /** Where the verb stands from the people, in items. */
  offset: number
  revised: boolean
}

function readToll(before: string, wordsAt: (offset: number) => string): Read | null {
  const match = TOLL.exec(before)
  if (!match) return null
  const offset = match.index - before.length
  return isToll(wordsAt(offset)) ? { verb: match.groups!['verb']!, offset, revised: true } : null
}

function readVerb(before: string, after: string, group: PeopleGroup, letter: string): Read | null {
  // "Two bodies were recovered from the rubble"
  if (/\bbodies$/.test(group.nouns)) return { verb: 'K', offset: 0, revised: false }
  const part = letter === 'n' ? PART_OF_TOLL.exec(after) : null
  if (part) return { verb: part.groups!['verb']!, offset: after.search(/[KW]/) + 1, revised: false }
  const passive = PASSIVE.exec(after)
  if (passive && passive.groups!['not'] === '')
    return { verb: passive.groups!['verb']!, offset: passive[0].length, revised: false }
  const participle = PARTICIPLE.exec(after) ?? ASIDE_PARTICIPLE.exec(after) ?? INJURIES.exec(after)
  const active = ACTIVE.exec(before)
  // "killed six people injured…" does not occur; "killed 2, wounded 5" does, and the verb before is the one.
  if (participle && !(active && /^[KW][xtoTRUE]{0,3}$/.test(active[0]) && /^[,&]/.test(after)))
    return { verb: participle.groups!['verb']!, offset: participle[0].length, revised: false }
  if (active) return { verb: active.groups!['verb']!, offset: active.index - before.length, revised: false }
  const elsewhere = ELSEWHERE.test(after) ? AND_BEFORE.exec(before) : null
  return elsewhere
    ? { verb: elsewhere.groups!['verb']!, offset: elsewhere.index - before.length, revised: false }
    : null
}

function isSubset(before: string, after: string, letter: string, group: PeopleGroup, toll: boolean): boolean {
  if (toll || (letter === 'n' && PART_OF_TOLL.test(after))) return false
  if (SUBSET_PEOPLE.test(after) && /^[\w-]+ of /.test(group.nouns)) return true
  // "…, among them a family of four, and 36 more injured": a new number with a verb of its own.
  const isNext = /,?&$/.test(before) && /^v*[KW]/.test(after)
  const isPart = letter === 'n' ? SUBSET_AFTER.test(after) : /^,?(?:s(?![nQ])|S)/.test(after) && !after.startsWith(',s')
  // "Five people, one a child, were injured"
  if (/,[ne]$/.test(before) && /^an? /.test(group.nouns)) return true
  return SUBSET_BEFORE.test(before) || (SUBSET_LIST.test(before) && !isNext) || isPart
}

/** "The toll is one dead and three injured". */
function tellsToll({ tokens }: Tagged, at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some((token) => isToll(token.text))
}

/** "…reported eight wounded, but the number has since grown to 22": of what was counted just before. */
function isRunning({ tokens }: Tagged, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at).map((token) => token.text)
  return /\b(?:number|figure|count|it)\b[^,.;]*\b(?:grown|grew|risen|rose|increased|climbed|jumped|reached|stands)(?: to| at)?$/.test(
    before.join(' '),
  )
}

const isToll = (words: string): boolean => /toll|(?:number|tally|count) of/.test(words)

/** "lives" is a verb of killing only in "claimed the lives of"; a toll needs its words. */
function isVagueVerb(verb: string, group: PeopleGroup): boolean {
  return /^(?:lives|dies?|die|wounds?|injury)$/.test(verb) && group.count.value !== 0 && verb === 'lives'
}

const THIRD =
  /\ba (third|fourth|fifth|sixth|seventh)\b[^,.;]{0,30}?\b(?:was killed|died|was found dead|succumbed|(was (?:injured|wounded|hurt)))/i

/** "Two died in hospital, and a third was killed on the spot": one more. */
function addThird(tagged: Tagged, casualties: Casualties[]): void {
  const text = tagged.tokens.map((token) => token.text).join(' ')
  const match = THIRD.exec(text)
  if (!match) return
  if (casualties.some((other) => other.group.nouns.includes(match[1]!.toLowerCase()))) return
  const role = match[2] ? 'wounded' : 'killed'
  const first = casualties.find((other) => other.role === role)
  const ordinal = ['third', 'fourth', 'fifth', 'sixth', 'seventh'].indexOf(match[1]!.toLowerCase()) + 3
  if (first && first.group.count.value === ordinal - 1)
    first.group = {
      ...first.group,
      count: { ...first.group.count, value: ordinal },
      words: `${first.group.words} … a ${match[1]}`,
    }
}

const NONE = /n[xqoit]{0,4}C|V[xt]{0,2}C/

/** "No casualties", "without casualties", "no reports of casualties": explicitly none of either. */
function addNone(
  tagged: Tagged,
  letters: string,
  items: readonly { from: number; to: number; group?: PeopleGroup }[],
  casualties: Casualties[],
): void {
  const match = NONE.exec(letters)
  if (!match || casualties.some((other) => other.group.count.value > 0)) return
  const first = items[match.index]!
  const isNone = match[0].startsWith('V') || tagged.tokens[first.from]?.count?.value === 0
  if (!isNone) return
  const last = items[match.index + match[0].length - 1]!
  const group: PeopleGroup = {
    count: { value: 0, bound: 'exact' },
    words: tagged.tokens
      .slice(first.from, last.to + 1)
      .map((token) => token.text)
      .join(' '),
    additional: false,
    children: 0,
    nouns: '',
    from: first.from,
    to: last.to,
  }
  for (const role of ['killed', 'wounded'] as const) {
    if (!casualties.some((other) => other.role === role))
      casualties.push({ role, group, from: first.from, to: last.to, revised: false, weak: false, children: 0 })
  }
}
