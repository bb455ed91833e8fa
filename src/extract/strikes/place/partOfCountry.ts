import type { DraftPlace } from '../../../model/draft'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { isLocal } from '../../places/isLocal'
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

/**
 * "On the Russian side a woman was killed", "There was harm on the Russian side, too. A woman was killed", "By figures
 * from various Ukrainian officials".
 */
const ON_SIDE =
  /\b(?:[Oo]n the|figures (?:from|of|by)(?: various| several)?) (?:(?<ru>Russian)|Ukrainian) (?:side|officials)\b/

/** Whether a sentence, or the one before, tells of one side's country, where the place told last is not. */
export function happenedOnOtherSide(sentence: Sentence, last: DraftPlace | null, { sentences }: Article): boolean {
  const match = ON_SIDE.exec(sentence.text) ?? ON_SIDE.exec(sentences[sentence.index - 1]?.text ?? '')
  return match !== null && !isToldByOffice(sentence) && last?.country !== (match.groups!['ru'] ? 'RU' : 'UA')
}

const KIND_OF_PLACE = oneOf`
  city | town | village | settlement | suburb | community | capital | cent(?:er|re) | hub | port | region | district`
/** "Dnipro in central Ukraine", "Dnipro, a city of 900,000 people in": it tells where that place lies. */
const LIES = RegExp(
  part`^(?:, (?=[^;.]*\b${KIND_OF_PLACE}\b)(?:an?|the|\p{Lu}\p{Ll}+'s)
    \s(?:(?!and\b)(?:\p{Ll}[\p{Ll}'-]*|\d[\d,.]*),? ){1,8}|,? )$`,
  'u',
)

/**
 * "In the southeast of the country a child was killed", "in southern and eastern Ukraine", in a clause from one offset
 * to another: no nearer to any place, unless it is where a place named just before lies.
 */
export function happenedInPart(sentence: Sentence, from: number, to: number | undefined): boolean {
  const { text, places } = sentence
  const part = IN_PART.exec(text.slice(from, to))
  if (!part || isToldByOffice(sentence)) return false
  const start = from + part.index
  return !places.some((place) => isLocal(place) && LIES.test(text.slice(place.end, start)))
}
