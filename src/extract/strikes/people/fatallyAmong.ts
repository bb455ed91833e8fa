import type { Tagged } from '../../tags/tagSentence'
import { type Casualties, newCasualties } from './casualties'
import { bareGroup } from './peopleGroup'

const FATALLY = /^(?:fatally|mortally|fatal)$/

/** "two of which proved fatal" */
const LINK = /^(?:proved|was|were)$/

/** "Seven people were hurt, two of them fatally": two killed and five wounded. */
export function splitFatally(all: readonly Casualties[], { tokens, letters }: Tagged): Casualties[] {
  const end = tokens.findIndex(({ text }) => FATALLY.test(text))
  const at = tokens.findLastIndex(({ letter, text }, index) => index < end && letter !== 'S' && !LINK.test(text))
  const count = letters[at] === 'n' ? tokens[at]?.count : undefined
  const whole = all.findLast(({ role, group }) => role === 'wounded' && group.to < at)
  if (!count || !whole || count.value === 0 || count.value >= whole.group.count.value) return [...all]
  const { value, bound, words, additional } = count
  const dead = bareGroup({ count: { value, bound }, words, additional }, { from: at, to: at })
  const hurt = { ...whole.group, count: { ...whole.group.count, value: whole.group.count.value - value } }
  return all.flatMap((each) =>
    each === whole ? [newCasualties('killed', dead, { from: whole.from, to: end }), { ...whole, group: hurt }] : [each],
  )
}
