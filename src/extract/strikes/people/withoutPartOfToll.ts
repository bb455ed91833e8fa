import type { Casualties } from './casualties'

/**
 * "The number of wounded rose to 24 after ten more residents sought help", "Three more have died, which takes the toll to
 * 58": those added are among the toll.
 */
export const withoutPartOfToll = (all: readonly Casualties[]): Casualties[] =>
  all.filter(
    ({ role, group }) =>
      !(
        group.additional &&
        all.some((toll) => toll.revised && toll.role === role && toll.group.count.value > group.count.value)
      ),
  )
