import { oneOf, part } from '../../../text/pattern'
import { ATTACK, ATTACKS } from '../../attackWords'
import { isLocal } from '../../places/isLocal'
import { namesPlace } from '../../places/namesPlace'
import type { Sentence } from '../../readSentences'
import { hasVictims } from '../join/chooseCount'
import type { StrikePart } from '../strikePart'
import { strikesTheCountry } from './countryStruck'
import { isOfManyPlaces } from './countrywide'

const SAID = part`(?:[\w' ]+ (?:said|says) (?:that )?)?`
const OF_THE_ATTACK = RegExp(
  part`^\W*(?:[\w ]+, )?${SAID}[Tt]he (?:\w+ ){0,2}${ATTACKS}\b|\bin the (?:\w+ )?${ATTACK}(?:,|\.|$)`,
)
const THE = oneOf`the | these | those | (?:Russia|Ukraine)'s | Russian | Ukrainian`
/** "The strikes killed 12", "Russia's overnight strikes killed 12" */
const OPENS_WITH_ATTACKS = RegExp(part`^\W*(?:[\w ]+, )?${SAID}(?:The|${THE}) (?:\w+ ){0,2}${ATTACK}s\b`)
/** "died in the heavy Russian airstrikes", "killed by the overnight wave of attacks" */
const OF_THE_ATTACKS = RegExp(
  part`\b(?:[Ii]n|[Bb]y|[Ff]rom) ${THE} (?:[\w-]+ ){0,3}${ATTACK}s\b(?! (?:on|in|at|near)\b)`,
)

/**
 * "Missiles were fired at cities across Ukraine, above all Lutsk and Sumy. The attack killed 11", "Strikes hit much of
 * Ukraine. Twelve were killed in the heavy airstrikes": everywhere.
 */
export function isOfManyBefore(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const before = sentences.find(({ index }) => index === sentence.index - 1)
  if (before === undefined || namesPlace(sentence)) return false
  const [isOfOne, isOfAll] = [OF_THE_ATTACK.test(sentence.text), OF_THE_ATTACKS.test(sentence.text)]
  const isOnMany = /[HX]|[DM][^;.]*i/.test(before.letters) && isOfManyPlaces(before.text)
  const isOnCountry = strikesTheCountry(before.text) && !before.places.some(isLocal)
  return ((isOfOne || isOfAll) && isOnMany) || ((isOfAll || OPENS_WITH_ATTACKS.test(sentence.text)) && isOnCountry)
}

/** How many sentences places may lie apart that "the strikes" sums up. */
const TOLD_TOGETHER = 1

/** "Four died in Lviv and one in Odesa. Ten people were hurt in the strikes": of both. */
const IN_THE_STRIKES = RegExp(part`\bin (?:the|these) (?:\w+ )?${ATTACK}s\b`)

/**
 * "More than 160 were hurt and 11 died, Zelensky wrote" after the tolls of two towns: he counts both, in the sentence
 * or in the next one of what he says; with '"This is terror," he said' he begins to speak only there.
 */
const isOfHeadOfState = (sentence: Sentence, sentences: readonly Sentence[]): boolean =>
  !namesPlace(sentence) &&
  sentences.some((each) => (each === sentence || isSpokenOn(sentence, each)) && each.actors.some(isHeadOfState))

const isSpokenOn = ({ index, paragraph }: Sentence, next: Sentence): boolean =>
  next.index === index + 1 &&
  next.paragraph === paragraph &&
  next.letters.includes('q') &&
  !/^["\u201c]/.test(next.text)

const isHeadOfState = ({ actor }: Sentence['actors'][number]): boolean =>
  /^(?:Volodymyr Zelenskyy|Vladimir Putin)$/.test(actor.name)

/** How many sentences back a head of state counts. */
const COUNTED_WITHIN = 8
const tellsOfSeveral = (parts: readonly StrikePart[], { index }: Sentence): boolean => {
  const near = parts.filter(({ sentence, draft }) => index - sentence.index <= COUNTED_WITHIN && hasVictims(draft))
  return new Set(near.map(({ draft }) => draft.place.name)).size > 1
}

/**
 * Whether the people a sentence counts are of several of the places whose strikes, `parts`, were told before it;
 * `isLastNamed`: no place has been named since the last of them.
 */
export function isOfSeveral(
  sentence: Sentence,
  sentences: readonly Sentence[],
  parts: readonly StrikePart[],
  isLastNamed: boolean,
): boolean {
  const last = parts.at(-1)!.sentence
  const ofLast = parts.filter((part) => last.index - part.sentence.index <= TOLD_TOGETHER)
  const isOfRegions = new Set(ofLast.map(({ draft }) => draft.place.region)).size > 1
  if (isOfRegions && isLastNamed && IN_THE_STRIKES.test(sentence.text)) return true
  return isOfHeadOfState(sentence, sentences) && tellsOfSeveral(parts, sentence)
}
