import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { FOUND } from '../../tags/words/found'
import { type Casualties, newCasualties } from './casualties'
import { nthOf, ORDINAL } from './nthOf'
import { bareGroup, exactGroup } from './peopleGroup'

const FIND = oneOf`${FOUND} | finding | extracted | unearthed | located`
const NTH = `(?<nth>${ORDINAL})`
const PERSON = oneOf`person | resident | civilian | victim | patient | man | woman | child`
/** "They recovered the body of a fourth victim", "He is the fourth person killed in that attack": four dead by now. */
const NTH_DEAD = [
  part`\b(?:an?|the) ${NTH} (?:dead |lifeless )?${oneOf`body | corpse | fatality | death | dead`}\b`,
  part`\ban? ${NTH} ${PERSON} ${oneOf`has | had`} (?:\w+ ){0,2}${oneOf`died | succumbed | passed away`}\b`,
  part`\b(?:body|remains) of an? ${NTH}\b`,
  part`\b${oneOf`is | was | became | becomes | becoming | making (?:him|her)`} the ${NTH}\s
    ${oneOf`victim | casualty | ${PERSON} (?:killed|to (?:have )?die)`}\b`,
].map((source) => RegExp(source))

/** "the third death this week": of several attacks. */
const OF_SEVERAL = /\b(?:week|month|year|days|since)\b/

const isOneDead = ({ role, group }: Casualties): boolean => role === 'killed' && group.count.value === 1

/** Adds the dead that "a fourth victim" completes, where no more of them are told than that one. */
export function addNthDead({ tokens }: Tagged, casualties: Casualties[]): void {
  if (casualties.some((each) => each.role === 'killed' && !isOneDead(each))) return
  const words = tokens.map(({ text }) => text).join(' ')
  if (OF_SEVERAL.test(words)) return
  const nth = NTH_DEAD.map((pattern) => pattern.exec(words)?.groups?.['nth']).find((each) => each !== undefined) ?? ''
  const value = nthOf(nth)
  // "the body of a fourth-grader" is of no fourth.
  const at = tokens.findIndex(({ text }) => text.split(' ').includes(nth))
  if (value === null || at < 0) return
  const one = casualties.findIndex(isOneDead)
  if (one >= 0) casualties.splice(one, 1)
  const span = { from: at, to: at }
  const group = bareGroup({ count: { value, bound: 'exact' }, words: `a ${nth}`, additional: false }, span)
  casualties.push(newCasualties('killed', group, span, { revised: true }))
}

/** "Rescuers pulled another body from the rubble", "found one more body" */
const A_BODY = RegExp(part`\b${FIND} (?:out )?(?:another|one|an?) (?:\w+'s )?body\b`)

/** Adds the one dead whose body was found, where no other dead are told. */
export function addBody({ tokens }: Tagged, casualties: Casualties[]): void {
  const to = tokens.findIndex(({ text }) => text === 'body')
  if (to < 0 || casualties.some(({ role }) => role === 'killed')) return
  const from = tokens.findLastIndex(({ text }, at) => at < to && /^(?:another|one|an?)$/.test(text))
  if (from < 0 || !A_BODY.test(tokens.map(({ text }) => text).join(' '))) return
  const { count, text } = tokens[from]!
  const isOther = text === 'another' || count?.additional === true
  const body = exactGroup(tokens, from, to, 1)
  const group = isOther ? { ...body, words: 'another', additional: true } : body
  casualties.push(newCasualties('killed', group, { from, to }))
}
