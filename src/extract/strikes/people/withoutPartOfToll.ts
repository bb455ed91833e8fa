import type { Tagged } from '../../tags/tagSentence'
import type { Casualties } from './casualties'

/** "The number of wounded rose to 24 after ten more residents sought help": the ten are among the 24. */
export const withoutPartOfToll = (all: readonly Casualties[], { tokens }: Tagged): Casualties[] =>
  all.filter(
    ({ role, group }, at) =>
      !(
        group.additional &&
        tokens[group.from - 1]?.text === 'after' &&
        all.slice(0, at).some((toll) => toll.revised && toll.role === role)
      ),
  )
