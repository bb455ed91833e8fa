import type { PlaceMention } from '../places/placeMention'

/** Whether a place is told by a capital's name: an attack on Kyiv is mostly one on the country. */
export const isCapital = ({ asWritten }: PlaceMention): boolean => /^(?:Kyiv|Kiev|Moscow)/.test(asWritten)
