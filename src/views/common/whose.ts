import type { Belligerent } from '../../model/side'

/** Whose arms: "Russian drone raid", "Ukrainian strike". */
export const WHOSE: Record<Belligerent, string> = { RU: 'Russian', UA: 'Ukrainian' }
