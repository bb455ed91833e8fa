import type { Tagged } from '../../tags/tagSentence'
import type { Casualties } from './casualties'

/** How many tokens after a number "each" may stand. */
const EACH_WITHIN = 6
/** "each were killed in Lyman and Siversk" */
const LIST_AFTER = /^t(?:v{1,2}[xT]{0,2}[KW])?i[tx]{0,4}(?:@,?&?[tx]{0,3})+/
/** "in Sumy and Poltava", at the end of what stands before */
const LIST_BEFORE = /(?:@,?)+&[tx]{0,3}@[^@nQ]*$/

/**
 * "one each in Rodynske, Pokrovsk and Lyman", "in Sumy and Poltava two people were wounded in each city": as many at
 * every place of the list.
 */
export function eachOf(member: Casualties, { tokens }: Tagged): Casualties[] {
  const { from, to } = member.group
  const each = tokens.findIndex(({ text }, at) => at > to && text === 'each')
  if (each < 0 || each - to > EACH_WITHIN) return [member]
  const letters = tokens.map(({ place, letter }) => (place ? '@' : letter)).join('')
  if (/[nQ@.;]/.test(letters.slice(to + 1, each))) return [member]
  const before = letters[each - 1] === 'i' ? LIST_BEFORE.exec(letters.slice(0, from)) : null
  const list = before ?? LIST_AFTER.exec(letters.slice(each))
  if (!list) return [member]
  const start = before ? list.index : each
  const places = [...list[0].matchAll(/@/g)].map(({ index }) => start + index)
  return places.map((at) => ({ ...member, at }))
}
