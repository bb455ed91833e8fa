import { oneOf, part } from '../../text/pattern'
import { builtInPlaces } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'
import type { PlaceMention } from './placeMention'

const IN_OR_HIT = oneOf`
  in | in and around | on | at | over | across | against | into | went after
  hit | hits | hitting | strikes? | struck | striking | attack(?:s|ed|ing)? | target(?:s|ed|ing)? | pound(?:s|ed|ing)?
  batter(?:s|ed|ing)? | hammer(?:s|ed|ing)? | bombard(?:s|ed|ing)? | pummel(?:s|l?ed|l?ing)? | shell(?:s|ed|ing)
  bomb(?:s|ed|ing) | rock(?:s|ed|ing) | shook`
/** "In the capital": Kyiv or Moscow, as the sentence's sides decide. */
const CAPITAL = RegExp(
  part`(?:\b${IN_OR_HIT}\s
    |(?=the \w+ capital (?:suffered|came under|was (?:hit|struck))))
    (?<words>(?:the (?<side>Ukrainian |Russian )?|(?<owner>Ukraine|Russia)'s\s)
    capital(?: of (?<country>Ukraine|Russia))?)\b
    (?! of| region|,? (?:Kyiv|Kiev|Moscow)(?!'s (?:mayor|military|city)\b))`,
  'gi',
)

/** "The capital", of which country is not said: not "Ukraine's capital". */
export const isUnnamedCapital = ({ asWritten }: PlaceMention): boolean => /^the capital$/i.test(asWritten)

const SECOND = oneOf`second[- ](?:largest|biggest|most populous) | second`
/** "a strike on Ukraine's second-largest city", "the second-biggest city of Russia", with no name before or after. */
const SECOND_CITY = RegExp(
  part`(?<!\p{Lu}\p{L}+, (?:now |also )?)\b(?<words>(?<owner>Ukraine|Russia)'s ${SECOND} city
    |the ${SECOND} city (?:of|in) (?<country>Ukraine|Russia))\b(?!,? (?:of |the city of )?\p{Lu})`,
  'gu',
)

/** Adds cities told by their rank, "the capital" or "the second-largest city", where no name stands beside them. */
export function addImpliedCities(sentence: string, mentions: PlaceMention[]): void {
  for (const match of sentence.matchAll(CAPITAL)) add(match, ['Kyiv', 'Moscow'], mentions)
  for (const match of sentence.matchAll(SECOND_CITY)) add(match, ['Kharkiv', 'Saint Petersburg'], mentions)
  mentions.sort((a, b) => a.start - b.start)
}

function add(match: RegExpExecArray, [ofUkraine, ofRussia]: [string, string], mentions: PlaceMention[]): void {
  const { words = '', owner, country, side = owner ?? country } = match.groups ?? {}
  const names = side === undefined ? [ofUkraine, ofRussia] : side.startsWith('U') ? [ofUkraine] : [ofRussia]
  const candidates = names.flatMap((name) => builtInPlaces().byKey.get(placeKey(name))?.[0] ?? [])
  const end = match.index + match[0].length
  const start = end - words.length
  const others = mentions.filter((other) => other.end <= start || end <= other.start)
  const mention: PlaceMention = { start, end, asWritten: words, candidates, role: 'at', near: false, precision: null }
  mentions.splice(0, mentions.length, ...others, mention)
}
