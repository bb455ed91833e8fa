import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'

const COMPASS = part`(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entr)\w*(?:-\w+)?\b`
const COUNTRY = oneOf`Ukraine | Russia | the country`

const partOf = (compass: string): string => part`(?:${compass} (?:part )?of ${COUNTRY}|${compass} (?:Ukraine|Russia)
  |(?:Ukraine|Russia)'s ${compass}(?! \p{Lu}))\b`

/** "eastern Ukraine", "Russia's south", "the southeast of the country", as the source of a pattern. */
export const PART_OF_COUNTRY = partOf(COMPASS)

const AND_COMPASS = part`(?: and (?:the )?${COMPASS})?`
const IN_PART = RegExp(
  part`\b(?:[Ii]n|[Aa]cross|[Oo]ver|[Tt]hroughout) (?:the |much of )?${partOf(COMPASS + AND_COMPASS)}(?!'s)`,
  'u',
)

/** "In eastern Ukraine, the governor of the Kharkiv region said": he tells where; so does "there". */
const isToldByOffice = ({ places, text }: Sentence): boolean =>
  places.some(({ role }) => role === 'title') || /\bthere\b/i.test(text)

/** "In the southeast of the country a child was killed", "in southern and eastern Ukraine": no nearer to any place. */
export const happenedInPart = (sentence: Sentence, clause: string): boolean =>
  IN_PART.test(clause) && !isToldByOffice(sentence)
