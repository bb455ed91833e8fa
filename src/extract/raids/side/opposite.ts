import type { Belligerent } from '../../../model/side'

/** Whose drones a side stops, and whom it speaks of. */
export const opposite = (side: Belligerent): Belligerent => (side === 'UA' ? 'RU' : 'UA')
