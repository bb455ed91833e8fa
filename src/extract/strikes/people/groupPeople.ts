import { part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { CHILDREN, ELDERS } from '../../tags/words/kin'
import { lengthOfWhole } from './lengthOfWhole'
import { addGroups, bareGroup, type PeopleGroup } from './peopleGroup'
import { readLast, readPeople } from './readPeople'
import { withoutApposition } from './withoutApposition'

/**
 * A sentence whose groups of people are one letter each: `Q` named people, `n` a bare number, `N` none at all, `e`
 * other things.
 */
export interface Peopled {
  letters: string
  items: readonly PeopledItem[]
}

/** One letter of it, and the tokens it stands for. */
export interface PeopledItem {
  letter: string
  from: number
  to: number
  group?: PeopleGroup
}

/** "three people - including a child - were killed", "two (of them a child) died": as if between commas. */
const ASIDE = /[-(](?<words>(?:s|[nptx]{0,3}S|[tn]x{0,2}[pP]|[tx]{0,2}(?=g))(?:g-x|(?!g-x)[^-;.()]){0,24})[-)]/g

/** Finds the groups of people in a sentence and folds each into one letter. */
export function groupPeople(sentence: Tagged): Peopled {
  const tagged = { ...sentence, letters: sentence.letters.replaceAll(ASIDE, ',$<words>,') }
  const items: PeopledItem[] = []
  for (let at = 0; at < tagged.letters.length;) {
    const group = readGroup(tagged, at)
    const item = group ? { letter: 'Q', from: at, to: group.to, group } : readBare(tagged, at)
    items.push(item)
    at = item.to + 1
  }
  return { letters: items.map((item) => item.letter).join(''), items }
}

/** What a bare number may count: those killed, wounded or hit, as far as the words after it tell. */
const COUNTS_PEOPLE = /^(?:$|tK|x{1,3}w[xtne]{0,3}W|[vKWiT,.;:)&csSqbrfwAU-]|o[th]?[KWC]|[xqo]{0,3}C)/

/** A token that tells of no people by itself; an article alone ("a", "an") counts no one. */
function readBare({ letters, tokens }: Tagged, at: number): Peopled['items'][number] {
  const { count, text } = tokens[at]!
  const letter = letters[at]!
  const span = { from: at, to: at }
  if (letter !== 'n' || count === undefined) return { letter, ...span }
  const whole = lengthOfWhole({ letters, tokens }, at)
  const [after, next] = [letters.slice(at + 1 + whole), tokens[at + 1]?.text ?? '']
  // "There is a dead person", "A body was found"
  const isCounted = /^[KW][Pp]/.test(after) || next.startsWith('body ')
  // "The injured can call 102": a telephone's number.
  const isPhone = /^(?:call|dial|phone|calling|dialling)$/.test(tokens[at - 1]?.text ?? '')
  const countsNone = /^an?$/.test(text) && !isCounted
  if (countsNone || isPhone || (!/^(?:elsewhere|each)$/.test(next) && !COUNTS_PEOPLE.test(after)))
    return { letter: 'e', ...span }
  const { value, bound, words, additional } = count
  const counted = { from: at, to: at + whole }
  return { letter, ...counted, group: bareGroup({ count: { value, bound }, words, additional }, counted) }
}

const JOINT = /^(?:,?&|,|w)/
/** "a married couple with two young sons", "a mother with her baby": counted with those before. */
const KIN = RegExp(part`\b(?:${CHILDREN}|${ELDERS})\b`)

/** "three people, a father and his son among them": those after the comma are some of the three. */
const AMONG_THEM = /^,[^,;.KWv]{1,16}s(?=$|[.,;&])/

/** "an employee of the Ministry of Transport and a nurse", "three crew members of a ship and one docker" */
const OF_OFFICE = 'o[txAUR@o]{1,7}(?=,?&[tn]x{0,2}[pP])|o[tn]x{1,2}(?=,?&(?:n|hn?)x{0,2}[pP])'
/** "its owner, a man of 45, and": told again by his age. */
const HIMSELF = /^,n(?:p[xo]?g|(?:g-x?x{0,2})p),/
/** "her husband, with wounds to his legs, and a neighbour" */
const WITH_WOUNDS = ',w[xtne]{0,3}W[^,;.KWnQ]{0,8}(?=,&[tnh])'
const ASIDES = RegExp(`^(?:${OF_OFFICE}|${WITH_WOUNDS})`)

/** People and those joined to them by commas and "and", from one token on. */
function readGroup(tagged: Tagged, start: number): PeopleGroup | null {
  const first = readPeople(tagged, start)
  let group = first
  while (group) {
    // "a woman of 38, her baby": the comma after an age may be that of a list.
    const to: number = tagged.letters[group.to] === ',' ? group.to - 1 : group.to
    const rest = tagged.letters.slice(to + 1)
    const office = ASIDES.exec(rest)?.[0].length ?? 0
    const joint = JOINT.exec(rest.slice(office))?.[0].length
    if (joint === undefined || AMONG_THEM.test(rest)) break
    const at = to + 1 + office + joint
    const before: PeopleGroup = office > 0 || to < group.to ? { ...group, to: to + office } : group
    if (group === first && /^[th]/.test(tagged.letters[start]!) && HIMSELF.test(rest)) break
    const next = readPeople(tagged, at) ?? readLast(tagged, at)
    if (next === null || !isMember(tagged, next, joint, before)) break
    group = addGroups(before, next)
  }
  return first && group && withoutApposition(tagged, group, first)
}

/** "rescuers were looking for four people and two were injured": the missing are not counted with the injured. */
const SOUGHT = /^for$/
const SEARCH = /^(?:looking|look|searching|search|searched|looked)$/

/**
 * "killed two people, a 56-year-old woman was injured": a comma joins only on the way to an "and". "killed two people
 * and three civilians were injured", "killed a man and a woman is missing": the verb after is the second's own.
 */
function isMember({ letters, tokens }: Tagged, next: PeopleGroup, joint: number, group: PeopleGroup): boolean {
  const after = letters.slice(next.to + 1)
  const joining = letters.slice(group.to + 1, group.to + 1 + joint)
  if (joining === 'w') return KIN.test(next.nouns)
  const withAnd = joining.includes('&')
  const isHeadline = /^\p{L}+$/u.test(group.nouns)
  // "Four died, including two children, and 15 people were hurt": told by a verb of their own.
  const isPart = letters[group.from - 1] === 's' && joining.startsWith(',') && letters[next.from] === 'n'
  if (isPart && /^[xT]{0,2}v*[KW]/.test(after)) return false
  if (SOUGHT.test(tokens[group.from - 1]?.text ?? '') && SEARCH.test(tokens[group.from - 2]?.text ?? '')) return false
  if (!withAnd && !isHeadline && !/^(?:(?:o[txAUR@o]{1,7})?,?&|,[^KWv]{1,12}&)/.test(after)) return false
  // "killed a man", "The dead were a man"
  const verbBefore = /[KW](?:[xtoTRUE]{0,3}|v{1,2}[xT]{0,2})$/.test(letters.slice(0, group.from))
  // "The bodies of a man and a woman were found"
  const isOf = /\bof$/.test(tokens[group.from - 1]?.text ?? '')
  return !(verbBefore && (isOf ? /^[xT]{0,2}v*[KW]/ : /^[xT]{0,2}(?:v|[KW])/).test(after))
}
