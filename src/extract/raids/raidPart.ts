import type { Belligerent } from '../../model/side'
import type { When } from '../../model/when'
import type { Sentence } from '../readSentences'
import { nightOf } from './nightOf'
import { isListed, regionOf, type Region } from './raidRegion'
import { readOwnSide, readSpokenSide } from './side/raidSide'
import type { Spoken } from './side/speakerSide'
import { speaksForRegion } from './side/speaksForRegion'
import { type ListSum, sumOfRegions } from './tally/sumOfRegions'
import type { TallyNumber } from './tally/tallyNumber'

/** What one sentence tells of one raid, before sentences are joined. */
export interface RaidPart {
  sentence: Sentence
  launchedBy: Belligerent | null
  numbers: readonly TallyNumber[]
  /** The region or city a tally is limited to. */
  regional: Region
  when: When | null
  doubts: string[]
  /** A sum over a list by region, which stands only where no tally of the country is told. */
  isList: boolean
  /** Told in one sentence with another raid of the same side, besides it or of another night. */
  isApart: boolean
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

/** "42 drones in the morning, besides the 90 shot down overnight": two raids. */
const isBesides = ({ text, tokens }: Sentence, before: TallyNumber, number: TallyNumber): boolean =>
  before.role === number.role &&
  /\b(?:besides|in addition to|on top of|apart from)\b/.test(
    text.slice(tokens[before.at]!.end, tokens[number.at]!.start),
  )

/** "On Sunday night it launched 90 drones (76 downed), and on Monday night 171": two nights. */
function isOtherNight(sentence: Sentence, { numbers, when }: RaidPart, number: TallyNumber): boolean {
  const isTold = numbers.some(({ role, unit }) => role === number.role && unit === number.unit)
  if (!isTold || when === null || !/T[xRUt]{0,2}$/.test(sentence.letters.slice(0, number.from))) return false
  const night = nightOf(sentence, number)
  return night !== null && night.end !== when.end
}

const isWholeOf = ({ letters }: Sentence, whole: TallyNumber, part: TallyNumber): boolean =>
  part.at < whole.at && /^[xRUEDST]{0,6}(?:o[tx]{0,2}|S)$/.test(letters.slice(part.at + 1, whole.at))

const ofPrevious = (part: RaidPart | null): { side: Belligerent | null; region: Region } => ({
  side: part?.launchedBy ?? null,
  region: part?.regional ? 'there' : null,
})

const isOfDrones = ({ role, unit }: TallyNumber, wanted: TallyNumber['role']): boolean =>
  role === wanted && unit !== 'missile'

/** One part for each side, and one for each region with a tally of its own. `previous`: told in the sentence before. */
export function bySideAndPlace(
  sentence: Spoken,
  numbers: readonly TallyNumber[],
  previous: RaidPart | null,
): RaidPart[] {
  const sides: (Belligerent | null)[] = []
  const regions: Region[] = []
  numbers.forEach((number, at) => {
    const shares = isShare(sentence, number) || numbers[at - 1]?.at === number.at
    const before = at > 0 ? { side: sides[at - 1], region: regions[at - 1] } : ofPrevious(previous)
    sides.push((shares ? before.side : null) ?? readOwnSide(sentence, number))
    regions.push((shares ? before.region : null) ?? regionOf(sentence, number))
  })
  // "48 of 53 drones": the whole is of the side of its part.
  numbers.forEach(({ wholeOf }, at) => {
    const part = numbers.findIndex((number) => number.at === wholeOf && number.wholeOf === null)
    sides[at] = sides[part] ?? sides[at]!
  })
  const [whole, ...others] = numbers.flatMap((number, at) => (isOfDrones(number, 'launched') ? [at] : []))
  const [stopped, ...more] = numbers.flatMap((number, at) => (isOfDrones(number, 'intercepted') ? [at] : []))
  // "launched 16 drones, and 14 were destroyed over the Odesa region", "16 drones against the Dnipro region … shot down
  // 11": of those launched, wherever that was.
  if (whole !== undefined && stopped !== undefined && whole < stopped && others.length + more.length === 0)
    if (numbers[stopped]!.count.value <= numbers[whole]!.count.value && (!regions[whole] || !regions[stopped]))
      regions[whole] = regions[stopped] = null
  // "five of six drones over the Odesa region": both, as the whole is of the same place.
  if (whole !== undefined && stopped !== undefined && isWholeOf(sentence, numbers[whole]!, numbers[stopped]!))
    regions[whole] = regions[stopped]!
  const spoken = readSpokenSide(sentence, numbers)
  const parts: RaidPart[] = []
  let listEnd = 0
  numbers.forEach((number, at) => {
    // "and three over Bryansk": a member of the list just summed up.
    if (number.at < listEnd) return
    const isList = isListed(sentence, number)
    const list = isList ? summedUp(sentence, number, numbers) : null
    if (isList && list === null) return
    const told = list ? { ...number, count: list.count } : number
    listEnd = list?.end ?? 0
    // A number whose side its own words do not tell goes with its neighbours.
    const side = sides[at] ?? sides.slice(0, at).reverse().find(Boolean) ?? sides.find(Boolean) ?? spoken
    const regional = isList ? null : (regions[at] ?? null)
    const part = parts.findLast((other) => !isList && other.launchedBy === side && other.regional === regional)
    const isApart =
      part !== undefined && (isBesides(sentence, part.numbers.at(-1)!, number) || isOtherNight(sentence, part, number))
    if (part && !isApart) part.numbers = [...part.numbers, number]
    else
      parts.push({
        sentence,
        launchedBy: side,
        numbers: [told],
        regional,
        when: nightOf(sentence, number),
        doubts: [],
        isList,
        isApart,
      })
  })
  return parts
}

/** "downed 12 drones over the Belgorod region and three over Bryansk": all of them, where a country's army tells it. */
function summedUp(sentence: Spoken, number: TallyNumber, numbers: readonly TallyNumber[]): ListSum | null {
  if (!isOfDrones(number, 'intercepted') || speaksForRegion(sentence)) return null
  const list = sumOfRegions(sentence, number)
  const isOther = (other: TallyNumber): boolean =>
    isOfDrones(other, 'intercepted') && (other.at < number.at || other.at >= list!.end)
  return list && numbers.some(isOther) ? null : list
}
