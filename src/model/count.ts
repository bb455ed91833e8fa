import * as v from 'valibot'

/** How a number was said: "32", "at least 32", "about 270" or "nearly 300", "up to 30". */
export const BOUNDS = ['exact', 'at-least', 'about', 'at-most'] as const
export type Bound = (typeof BOUNDS)[number]

/** A number as a source gives it. What is not told is `null`, never 0; an explicit "no casualties" is an exact 0. */
export interface Count {
  value: number
  bound: Bound
}

export const CountSchema = v.object({
  value: v.pipe(v.number(), v.finite(), v.minValue(0)),
  bound: v.picklist(BOUNDS),
})
