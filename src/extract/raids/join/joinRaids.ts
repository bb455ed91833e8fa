import type { Belligerent } from '../../../model/side'
import type { Article } from '../../articleContext'
import type { RaidDraft } from '../../claimDraft'
import { sideFromContext } from '../side/contextSide'
import { isSameRaid } from './isSameRaid'
import { mergeRaids } from './mergeRaids'
import type { RaidPart } from '../raidPart'
import {
  isLocalPart,
  isOtherPlacesTally,
  isPartOfNational,
  isShareOfTold,
  isSmallShareOf,
  isTooSmall,
  tellsOfDrones,
} from './sharesOfRaids'
import { isOfDrones } from '../subjectsOf'
import { toRaidDraft } from '../toRaidDraft'

/**
 * Joins what sentences tell of one raid: the total in one and its breakdown in the next, a tally told twice. Numbers
 * that cannot both be right stay two claims side by side.
 */
export function joinRaids(parts: readonly RaidPart[], article: Article): RaidDraft[] {
  const raids: RaidDraft[] = []
  const lists: RaidDraft[] = []
  let lastSide: Belligerent | null = null
  for (const [at, part] of parts.entries()) {
    const side: Belligerent | null = part.launchedBy ?? sideFromContext(parts, at, lastSide, article)
    if (side === null) continue
    lastSide = side
    const besides = parts.slice(0, at).some((told) => isToldBeside(told, part, side))
    const draft = toRaidDraft(part, side, article, besides)
    if (draft === null || isTooSmall(draft)) continue
    // Drones over a region of Russia's are Ukraine's.
    if (part.launchedBy === null && draft.place?.country === 'RU') draft.launchedBy = 'UA'
    if (part.isList) {
      lists.push(draft)
      continue
    }
    const same = raids.findLast(
      (raid) =>
        isSameRaid(raid, draft) && !isOtherPlacesTally(raid, draft) && !isOtherwiseStopped(raid, part, parts[at + 1]),
    )
    if (!same && !part.isApart && isShareOfTold(draft, raids) && !raids.some((raid) => areWavesOf(part, raid))) continue
    if (same) mergeRaids(same, draft, article)
    tellLast(raids, same ?? draft)
  }
  raids.push(...lists.filter((list) => !raids.some((raid) => isWholeOf(raid, list))).slice(0, 1))
  return raids.filter(
    (raid) =>
      tellsOfDrones(raid) &&
      !isPartOfNational(raid, raids) &&
      !isLocalPart(raid, raids) &&
      !raids.some((other) => isSmallShareOf(raid, other)) &&
      !raids.some((other) => isOtherSides(raid, other)),
  )
}

/** "Russia downed 40 drones. Twelve were over Belgorod and three over Bryansk": the list is of those told. */
const isWholeOf = (raid: RaidDraft, { launchedBy }: RaidDraft): boolean =>
  raid.launchedBy === launchedBy && raid.scope === 'national' && tellsOfDrones(raid)

/**
 * "The south shot down five drones. … Russia attacked with 17 drones. Air defences shot down 14": the five are not what
 * was stopped of the 17.
 */
function isOtherwiseStopped(raid: RaidDraft, part: RaidPart, next: RaidPart | undefined): boolean {
  const { launched, intercepted, launchedBy } = raid
  if (launched !== null || intercepted === null || next === undefined) return false
  if (part.numbers.some(({ role }) => role !== 'launched')) return false
  const [stopped, ...others] = next.numbers.filter((number) => isOfDrones(number, 'intercepted'))
  const isOfNext =
    next.regional === null &&
    (next.launchedBy ?? launchedBy) === launchedBy &&
    next.sentence.index - part.sentence.index <= 1
  return isOfNext && stopped !== undefined && others.length === 0 && stopped.count.value !== intercepted.value
}

/** "Russia downs 52 drones" in the headline, "41 overnight and 11 in the morning" in the text: raids of their own. */
function areWavesOf({ numbers }: RaidPart, { intercepted }: RaidDraft): boolean {
  const waves = numbers.filter(({ role, unit }) => role === 'intercepted' && unit !== 'missile')
  return waves.length > 1 && waves.reduce((sum, { count }) => sum + count.value, 0) === intercepted?.value
}

/** The raid spoken of last stands last: what follows is of it sooner than of one told further back. */
function tellLast(raids: RaidDraft[], raid: RaidDraft): void {
  const at = raids.indexOf(raid)
  if (at >= 0) raids.splice(at, 1)
  raids.push(raid)
}

/** "72 had been downed. 55 more were jammed": the jammed are none of those. */
const isToldBeside = (told: RaidPart, part: RaidPart, side: Belligerent): boolean =>
  (told.launchedBy ?? side) === side &&
  told.sentence.index < part.sentence.index &&
  part.sentence.index - told.sentence.index <= 2 &&
  told.numbers.some(({ role, unit }) => role === 'intercepted' && unit !== 'missile')

/**
 * "Ukraine attacked 70 drones, 46 of them were knocked down": one raid's numbers are not the other side's too, and only
 * Ukraine's air force tells both how many came and how many it stopped.
 */
const isOtherSides = (raid: RaidDraft, other: RaidDraft): boolean =>
  raid.launchedBy === 'UA' &&
  other.launchedBy === 'RU' &&
  raid.launched !== null &&
  other.intercepted !== null &&
  raid.launched.value === other.launched?.value &&
  (raid.intercepted === null || raid.intercepted.value === other.intercepted.value)
