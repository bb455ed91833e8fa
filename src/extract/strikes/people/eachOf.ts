import type { Tagged } from '../../tags/tagSentence'
import type { Casualties } from './casualties'

/** "and one each in Rodynske, Pokrovsk and Lyman": as many at every place of the list. */
export function eachOf(member: Casualties, { letters, tokens }: Tagged): Casualties[] {
  if (tokens[member.to + 1]?.text !== 'each') return [member]
  const list = /^ti[tx]{0,4}(?:@,?&?)+/.exec(letters.slice(member.to + 1))?.[0] ?? ''
  const places = [...list.matchAll(/@/g)].map(({ index }) => member.to + 1 + index)
  return places.length > 0 ? places.map((at) => ({ ...member, at })) : [member]
}
