import type { Belligerent } from '../../model/side'
import type { When } from '../../model/when'
import type { Sentence } from '../readSentences'
import { nightOf } from './nightOf'
import { isListed, type Region } from './raidRegion'
import type { Spoken } from './side/speakerSide'
import { speaksForRegion } from './side/speaksForRegion'
import { isOfDrones, subjectsOf } from './subjectsOf'
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

/** One part for each side, and one for each region with a tally of its own. `previous`: told in the sentence before. */
export function bySideAndPlace(
  sentence: Spoken,
  numbers: readonly TallyNumber[],
  previous: RaidPart | null,
): RaidPart[] {
  const subjects = subjectsOf(sentence, numbers, previous)
  const parts: RaidPart[] = []
  let listEnd = 0
  numbers.forEach((number, at) => {
    // "and three over Bryansk": a member of the list just summed up.
    if (number.at < listEnd) return
    const isList = isListed(sentence, number)
    const list = isList ? summedUp(sentence, number, numbers) : null
    if (isList && (list === null || goesOn(sentence, number, previous))) return
    const told = list ? { ...number, count: list.count } : number
    if (list) listEnd = list.end
    const { side, region } = subjects[at]!
    const regional = isList ? null : region
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

/** "Four were downed over Belgorod. Two more were destroyed over Tula and one over Kursk": a list begun before. */
const goesOn = ({ text, tokens }: Spoken, { at }: TallyNumber, previous: RaidPart | null): boolean =>
  previous !== null && previous.regional !== null && MORE.test(text.slice(0, tokens[at + 1]?.end))

const MORE = /\b(?:more|another|also|further|additional|in addition|besides)\b/i

/** "downed 12 drones over the Belgorod region and three over Bryansk": all of them, where a country's army tells it. */
function summedUp(sentence: Spoken, number: TallyNumber, numbers: readonly TallyNumber[]): ListSum | null {
  if (!isOfDrones(number, 'intercepted') || speaksForRegion(sentence)) return null
  const list = sumOfRegions(sentence, number)
  if (list === null) return null
  const isOther = (other: TallyNumber): boolean =>
    isOfDrones(other, 'intercepted') && (other.at < number.at || other.at >= list.end)
  return numbers.some(isOther) ? null : list
}
