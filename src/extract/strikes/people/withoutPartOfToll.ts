import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import type { Casualties } from './casualties'

/** "Two more died, bringing the toll to", "which takes the number of dead to": what the number before is counted in. */
const BRINGS = RegExp(
  part`(?:,|\band|\bthat|\bwhich)\s(?:which |thus )?${oneOf`
    bring(?:s|ing)? | brought | tak(?:es?|ing) | took | rais(?:es?|ed|ing) | lift(?:s|ed|ing)? | push(?:es|ed|ing)?
    increas(?:es|ed|ing) | driv(?:es|ing) | making`}\s`,
  'i',
)

/**
 * Without those whom the toll told beside them counts: "The number of wounded rose to 24 after ten more residents sought
 * help", "Three more have died, which takes the toll of the strike on Poltava to 58".
 */
export const withoutPartOfToll = (all: readonly Casualties[], { tokens }: Tagged): Casualties[] =>
  all.filter(({ role, group }, at) => {
    const isToll = (each: Casualties): boolean => each.revised && each.role === role
    if (!group.additional) return true
    if (tokens[group.from - 1]?.text === 'after' && all.slice(0, at).some(isToll)) return false
    const toll = all.slice(at + 1).find((each) => isToll(each) && each.group.count.value > group.count.value)
    const between = tokens.slice(group.to + 1, toll?.group.from).map(({ text }) => text)
    return toll === undefined || !BRINGS.test(between.join(' '))
  })
