import type { Sentence } from '../readSentences'

/** Whether a sentence names a place, or a country, where something is: "in Sumy", not "the mayor of Sumy said". */
export const namesPlace = ({ places }: Pick<Sentence, 'places'>): boolean => places.some(({ role }) => role === 'at')
