import type { Belligerent } from '../../model/side'
import type { Sentence } from '../readSentences'
import type { RaidPart } from './raidPart'
import { regionOf, type Region } from './raidRegion'
import { regionOfSpeaker } from './regionOfSpeaker'
import { readOwnSide, readSpokenSide } from './side/raidSide'
import type { Spoken } from './side/speakerSide'
import type { TallyNumber } from './tally/tallyNumber'

/** Whose drones a number counts, and the region or city it is limited to. */
export interface Subject {
  side: Belligerent | null
  region: Region
}

/** Whether a number tells of drones, or of all weapons alike, that this was done to them. */
export const isOfDrones = ({ role, unit }: TallyNumber, wanted: TallyNumber['role']): boolean =>
  role === wanted && unit !== 'missile'

/**
 * Whose drones each number of a sentence counts and where, in their order: in "Russia launched 90 drones, 60 of which
 * were downed over Kharkiv" both are Russia's, and of the whole country. `previous`: told in the sentence before.
 */
export function subjectsOf(
  sentence: Spoken,
  numbers: readonly TallyNumber[],
  previous: RaidPart | null,
): readonly Subject[] {
  const subjects: Subject[] = []
  for (const [at, number] of numbers.entries()) {
    const shares = isShare(sentence, number) || numbers[at - 1]?.at === number.at
    const before = shares ? (subjects[at - 1] ?? subjectOf(previous)) : null
    subjects.push({
      side: before?.side ?? readOwnSide(sentence, number),
      // "Of 18 drones Russia sent seven were over Lviv. 15 of them were downed": of the 18, though the governor says it.
      region: before?.region ?? regionOf(sentence, number) ?? (before ? null : regionOfSpeaker(sentence, number)),
    })
  }
  // "48 of 53 drones": the whole is of the side of its part.
  for (const [at, { wholeOf }] of numbers.entries()) {
    const part = numbers.findIndex((number) => number.at === wholeOf && number.wholeOf === null)
    subjects[at]!.side = subjects[part]?.side ?? subjects[at]!.side
  }
  setCommonRegion(sentence, numbers, subjects)
  // A number whose side its own words do not tell goes with its neighbours.
  const first = subjects.find(({ side }) => side !== null)?.side ?? readSpokenSide(sentence, numbers)
  return subjects.map(({ side, region }, at) => ({
    side: side ?? subjects.slice(0, at).findLast((other) => other.side !== null)?.side ?? first,
    region,
  }))
}

/** Drones launched, and those of them stopped, are of one place. */
function setCommonRegion(sentence: Sentence, numbers: readonly TallyNumber[], subjects: readonly Subject[]): void {
  const [whole, ...others] = [...numbers.keys()].filter((at) => isOfDrones(numbers[at]!, 'launched'))
  const [stopped, ...more] = [...numbers.keys()].filter((at) => isOfDrones(numbers[at]!, 'intercepted'))
  if (whole === undefined || stopped === undefined) return
  const [ofAll, ofStopped] = [subjects[whole]!, subjects[stopped]!]
  const isFewer = numbers[stopped]!.count.value <= numbers[whole]!.count.value
  // "launched 16 drones, and 14 were destroyed over the Odesa region", "16 drones against the Dnipro region … shot down
  // 11": of those launched, wherever that was.
  if (whole < stopped && others.length + more.length === 0 && isFewer && (!ofAll.region || !ofStopped.region))
    ofAll.region = ofStopped.region = null
  // "five of six drones over the Odesa region": both, as the whole is of the same place.
  if (isWholeOf(sentence, numbers[whole]!, numbers[stopped]!)) ofAll.region = ofStopped.region
}

/**
 * "67 of which were downed", "Of these, 12", "All (but three) were destroyed", "out of 80": shares of the drones just
 * counted.
 */
const isShare = ({ letters, tokens }: Sentence, { at, from, count, role }: TallyNumber): boolean =>
  /^all(?: but .+ of them)?$/.test(count.words) ||
  (role === 'launched' && tokens[from - 1]?.text === 'out of') ||
  /^[xt]?S/.test(letters.slice(at + 1)) ||
  /S[xt,]{0,2}$/.test(letters.slice(0, at))

const isWholeOf = ({ letters }: Sentence, whole: TallyNumber, part: TallyNumber): boolean =>
  part.at < whole.at && /^[xRUEDST]{0,6}(?:o[tx]{0,2}|S)$/.test(letters.slice(part.at + 1, whole.at))

const subjectOf = (part: RaidPart | null): Subject => ({
  side: part?.launchedBy ?? null,
  region: part?.regional ? 'there' : null,
})
