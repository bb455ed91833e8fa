import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { type Casualties, newCasualties } from './casualties'
import { nthOf, ORDINALS } from './nthOf'
import { buildGroup, type PeopleGroup } from './peopleGroup'

const FOUND = oneOf`found | finding | recovered | retrieved | discovered | pulled | extracted | unearthed | located`
const NTH = part`(?<nth>${ORDINALS.join('|')})`
/** "They recovered the body of a fourth victim", "He is the fourth person killed in that attack": four dead by now. */
const NTH_DEAD = [
  part`\b${FOUND} (?:out )?an? ${NTH} body\b`,
  part`\b(?:body|remains) of an? ${NTH}\b`,
  part`\b${oneOf`is | was | became | becomes | becoming | making (?:him|her)`} the ${NTH}\s
    ${oneOf`victim | fatality | casualty | (?:person|resident|civilian) (?:killed|to (?:have )?die)`}\b
    (?!.*\b(?:week|month|year|days|since)\b)`,
].map((source) => RegExp(source))

/** Adds the dead that "a fourth victim" completes, where no more of them are told than that one. */
export function addNthDead({ tokens }: Tagged, casualties: Casualties[]): void {
  const words = tokens.map(({ text }) => text).join(' ')
  const nth = NTH_DEAD.map((pattern) => pattern.exec(words)?.groups?.['nth']).find((each) => each !== undefined)
  const value = nth === undefined ? null : nthOf(nth)
  const isOne = ({ role, group }: Casualties): boolean => role === 'killed' && group.count.value === 1
  if (nth === undefined || value === null || casualties.some((each) => each.role === 'killed' && !isOne(each))) return
  const [one] = casualties.filter(isOne)
  if (one) casualties.splice(casualties.indexOf(one), 1)
  const at = tokens.findIndex(({ text }) => text.split(' ').includes(nth))
  if (at < 0) return
  const group: PeopleGroup = {
    count: { value, bound: 'exact' },
    words: `a ${nth}`,
    additional: false,
    children: 0,
    nouns: '',
    from: at,
    to: at,
  }
  casualties.push(newCasualties('killed', group, { from: at, to: at }, { revised: true }))
}

/** "Rescuers pulled another body from the rubble", "found one more body" */
const A_BODY = RegExp(part`\b${FOUND} (?:out )?(?:another|one|an?) (?:\w+'s )?body\b`)

/** Adds the one dead whose body was found, where no other dead are told. */
export function addBody({ tokens }: Tagged, casualties: Casualties[]): void {
  const to = tokens.findIndex(({ text }) => text === 'body')
  const from = tokens.findLastIndex(({ text }, at) => at < to && /^(?:another|one|an?)$/.test(text))
  const isFound = A_BODY.test(tokens.map(({ text }) => text).join(' '))
  if (!isFound || from < 0 || casualties.some(({ role }) => role === 'killed')) return
  const { count, text } = tokens[from]!
  const isOther = text === 'another' || count?.additional === true
  const told = { count: { value: 1, bound: 'exact' }, words: isOther ? 'another' : text, additional: isOther } as const
  casualties.push(newCasualties('killed', buildGroup(tokens, from, to, told), { from, to }))
}
