import * as v from 'valibot'

/** Where an actor stands: Ukraine, Russia, the United States, Europe (states and institutions), or none of these. */
export const SIDES = ['UA', 'RU', 'US', 'EU', 'other'] as const
export type Side = (typeof SIDES)[number]
export const SideSchema = v.picklist(SIDES)

/** The two sides that fire: whose drones flew, who struck. */
export const BELLIGERENTS = ['RU', 'UA'] as const
export type Belligerent = (typeof BELLIGERENTS)[number]
export const BelligerentSchema = v.picklist(BELLIGERENTS)

/** What a reader sees for each side. */
export const SIDE_NAMES: Record<Side, string> = {
  UA: 'Ukraine',
  RU: 'Russia',
  US: 'United States',
  EU: 'Europe',
  other: 'Others',
}
