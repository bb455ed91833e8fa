import type { Tagged } from '../../tags/tagSentence'
import type { Casualties } from './casualties'
import { readInverted } from './casualtyVerb'
import type { Peopled } from './groupPeople'
import type { PeopleGroup } from './peopleGroup'
import { PART_OF_TOLL } from './sharedVerb'

const SUBSET_BEFORE = /(?:sv?|S|[KWC]v)[xt:]{0,2}$/
/** "153 casualties in the city, including nine killed": the dead of them all. */
const OF_CASUALTIES = /nC[^;.KWnQ]{0,12}s[xt]{0,2}$/
const SUBSET_LIST = /s[^;.vKWr]{0,24}$/
/** "The figures include two killed in Lyman", "This included": who those are that the sentence before told. */
const BREAKDOWN = /^[txT]{1,3}v?s[xt:]{0,2}$/
/** "124 victims, of whom three are dead children and two dead adults" */
const OF_VICTIMS = /C[^;.nQ]{0,10}S[nQ][^;.,nQ]{0,8}&$/
/** "Four of the dead were children", "14 of the wounded remain in hospital", "four are among the wounded". */
const SUBSET_AFTER = /^(?:v?s|S|o[th]?[KW]|o[t](?=x))/
/** "Three of the people killed were children", "two of those injured are in serious condition". */
const SUBSET_PEOPLE = /^[KW],?v/

/** "A woman of 70 is among the injured and in hospital" */
const IS_AMONG = /^v{1,2}[xT]{0,2}s(?![nQ])/

/** "injured when a drone", ", including a child, who were injured when a drone" */
const HURT_APART = /^(?:(?:,s[^,;.KW]{0,12}?,?)?rv)?[KW](?!v)/

const TOLD_BEFORE = /(?:Q|n(?:S|o[th]?[KWC]))(?=,$)/

/** "A resident of the town, a man of 50, was killed": the same one, though words of place stand between. */
const PLACED_BEFORE = /Q[oif][txRUo]{0,4}[x@](?=,$)/

/** "Two people, a father and his son, were killed", "One of the injured, a man of 60, has died": the same ones. */
export function isApposition(items: Peopled['items'], at: number, group: PeopleGroup): boolean {
  const letters = items.slice(0, at).map(({ letter }) => letter)
  // The comma after an age belongs to the people told by it.
  const end = group.nouns.endsWith(',') ? at + 1 : items[at + 1]?.letter === ',' ? at + 2 : undefined
  const isAside = end !== undefined && !/[&nQ]/.test(items[end]?.letter ?? '')
  const before = letters.join('')
  const told = items[(TOLD_BEFORE.exec(before) ?? (isAside ? PLACED_BEFORE.exec(before) : null))?.index ?? -1]
  return told?.group?.count.value === group.count.value
}

/** How many tokens before and after a number the words of a joint count may stand. */
const COUNT_BEFORE = 24
const DEATH_AFTER = 5

/** "The number of casualties has increased to 14, including one fatality": killed and wounded in one figure. */
export function isOfBoth({ tokens }: Tagged, at: number): boolean {
  const [before, after] = [tokens.slice(Math.max(0, at - COUNT_BEFORE), at), tokens.slice(at + 1, at + 1 + DEATH_AFTER)]
  return (
    before.some((token) => token.text === 'number of casualties') &&
    after.some((token) => token.letter === 'K') &&
    /^(?:,|s)/.test(after[0]?.letter ?? '')
  )
}

/** Whether people are some of those told beside them ("including five children"), unless a `toll` says so. */
export function isSubset(before: string, after: string, letter: string, group: PeopleGroup, toll: boolean): boolean {
  if (toll || (letter === 'n' && PART_OF_TOLL.test(after))) return false
  if (readInverted(before, letter)) return false
  if (letter === 'n' && OF_CASUALTIES.test(before) && /^[KW](?!v)/.test(after)) return false
  if (IS_AMONG.test(after) || OF_VICTIMS.test(before)) return true
  if (SUBSET_PEOPLE.test(after) && /^[\w-]+ of /.test(group.nouns)) return true
  // "…, among them a family, and 36 more injured", "…, adding that 36 were": a new number with a verb of its own.
  const isNext = /(?:[&w](?:[xtT]{0,2}i[txRUo]{0,4}@,?)?|,xt)$/.test(before) && /^v*[KW]/.test(after)
  const isPart =
    letter === 'n' ? SUBSET_AFTER.test(after) : /^(?:,?(?:s(?![nQtgpP])|S)|vs)/.test(after) && !after.startsWith(',s')
  // "injured two others, both of whom will recover": those counted are all of them, whatever is told of some.
  if (/[KW][xtT]{0,2}$/.test(before) && /^,S[^;KW]*$/.test(after)) return false
  // "Five people, one a child, were injured"
  if (/,[ne]$/.test(before) && /^an? /.test(group.nouns)) return true
  // "Among the victims were six people injured when a drone struck a hospital": told of them alone.
  if (/[Cs]v[xt:]{0,2}$/.test(before) && HURT_APART.test(after)) return false
  if (BREAKDOWN.test(before) && /^[KW]/.test(after)) return false
  return SUBSET_BEFORE.test(before) || (SUBSET_LIST.test(before) && !isNext) || isPart
}

/** "including five children", "two of them children": what a part tells of the number it is part of. */
export function addChildren(whole: Casualties, part: PeopleGroup, after: string, { tokens }: Tagged): void {
  const words = tokens.slice(part.to, part.to + 6).map((token) => token.text)
  if (part.children > 0) whole.children += part.children
  else if (/^S[vxt]*[Pp]/.test(after) && /child|minor|boy|girl/.test(words.join(' ')))
    whole.children += part.count.value
}
