import type { Belligerent } from '../../model/side'
import { anyOf } from '../../text/pattern'
import type { Article } from '../articleContext'
import type { RaidDraft } from '../claimDraft'
import { sideOfAttackToldBefore } from './attackToldBefore'
import { isSameRaid } from './isSameRaid'
import { mergeRaids } from './mergeRaids'
import type { RaidPart } from './raidPart'
import { toRaidDraft } from './toRaidDraft'

/**
 * Joins what sentences tell of one raid: the total in one and its breakdown in the next, a tally told twice. Numbers
 * that cannot both be right stay two claims side by side.
 */
export function joinRaids(parts: readonly RaidPart[], article: Article): RaidDraft[] {
  const raids: RaidDraft[] = []
  let lastSide: Belligerent | null = null
  const sides = new Set(parts.map((part) => part.launchedBy ?? sideByManner(part)).filter((side) => side !== null))
  const only = sides.size === 1 ? [...sides][0]! : null
  for (const [at, part] of parts.entries()) {
    const side: Belligerent | null =
      part.launchedBy ??
      (tellsBoth(part) ? 'RU' : null) ??
      sideToldNext(part, parts[at + 1]) ??
      sideOfAttackToldBefore(part.sentence, article.sentences) ??
      (isToldOnWithStops(part, parts[at + 1]) ? 'RU' : null) ??
      lastSide ??
      article.mainAttacker ??
      sideByManner(part) ??
      only
    if (side === null) continue
    lastSide = side
    const besides = parts.slice(0, at).some((told) => isToldBeside(told, part, side))
    const draft = toRaidDraft(part, side, article, besides)
    if (draft === null || isTooSmall(draft)) continue
    // Drones over a region of Russia's are Ukraine's.
    if (part.launchedBy === null && draft.place?.country === 'RU') draft.launchedBy = 'UA'
    const same = raids.findLast((raid) => isSameRaid(raid, draft) && !isOtherPlacesTally(raid, draft))
    if (!same && isShareOfTold(draft, raids)) continue
    if (same) mergeRaids(same, draft, article)
    else raids.push(draft)
  }
  return raids.filter(
    (raid) =>
      tellsOfDrones(raid) &&
      !isPartOfNational(raid, raids) &&
      !isLocalPart(raid, raids) &&
      !raids.some((other) => isOtherSides(raid, other)),
  )
}

/** "The bus was attacked by two drones": a strike, and no raid on a country. */
const isTooSmall = ({ scope, launched, intercepted, quote }: RaidDraft): boolean =>
  scope === 'national' &&
  launched !== null &&
  launched.value < FEWEST &&
  ((intercepted === null && launched.value < FEW) || VILLAGES.test(quote))
const FEW = 4
const FEWEST = 10
const VILLAGES = /\b(?:districts?|villages?|settlements?|farmsteads?)\b/

/** "The attack was made with 243 drones. Ukraine's defenders destroyed 60 of them": whose, the next sentence tells. */
const sideToldNext = (part: RaidPart, next: RaidPart | undefined): Belligerent | null =>
  next && next.sentence.index === part.sentence.index + 1 && next.sentence.paragraph === part.sentence.paragraph
    ? next.launchedBy
    : null

/** "72 had been downed. 55 more were jammed": the jammed are none of those. */
const isToldBeside = (told: RaidPart, part: RaidPart, side: Belligerent): boolean =>
  (told.launchedBy ?? side) === side &&
  told.sentence.index < part.sentence.index &&
  part.sentence.index - told.sentence.index <= 2 &&
  told.numbers.some(({ role, unit }) => role === 'intercepted' && unit !== 'missile')

/** How far apart, in UTF-16 units, a region's drones and those of them stopped may be told. */
const NEAR_BY = 250

/** A region's report names one district after the other: what was stopped over one is none of those sent at all. */
const isOtherPlacesTally = (raid: RaidDraft, draft: RaidDraft): boolean =>
  draft.scope === 'regional' &&
  draft.start - raid.end > NEAR_BY &&
  raid.launched?.value !== draft.launched?.value

/** Only Ukraine's air force tells both how many drones came and how many it stopped; "the enemy" is its word too. */
const sideByManner = (part: RaidPart): Belligerent | null =>
  part.sentence.letters.includes('E') || tellsBoth(part) ? 'RU' : null

/** "The attack was made with 441 drones. By morning 14 had been downed": both again. */
const isToldOnWithStops = (part: RaidPart, next: RaidPart | undefined): boolean =>
  next !== undefined &&
  next.launchedBy === null &&
  next.sentence.index === part.sentence.index + 1 &&
  next.sentence.paragraph === part.sentence.paragraph &&
  tellsBoth({ ...part, numbers: [...part.numbers, ...next.numbers] })

function tellsBoth({ numbers, regional }: RaidPart): boolean {
  const has = (role: string): boolean => numbers.some((number) => number.role === role)
  return regional === null && has('launched') && (has('intercepted') || has('jammed'))
}

/** "another 18 drones between 9 a.m. and noon": a wave of its own. */
const DAYTIME = anyOf(`later (?:on|in)|between \\d|from \\d+(?::\\d+)? |in the (?:morning|afternoon|evening)|
  during the day|this (?:morning|afternoon)|daytime`)
const HOURS = new RegExp(String.raw`\b${DAYTIME}[\d:. apm]*`, 'i')

/**
 * "… with 27 more intercepted near Moscow", "145 drones were fired. When the order came, seven were in the air": a
 * smaller number of the same night, with no launches of its own, or less than half of those told.
 */
function isShareOfTold(draft: RaidDraft, raids: readonly RaidDraft[]): boolean {
  const told = raids.findLast((raid) => raid.launchedBy === draft.launchedBy && raid.scope === draft.scope)
  if (!told) return false
  const isPart =
    draft.launched === null
      ? draft.intercepted !== null && told.intercepted !== null && draft.intercepted.value < told.intercepted.value
      : draft.intercepted === null && told.launched !== null && 2 * draft.launched.value < told.launched.value
  const isLater = told.when && draft.when && draft.when.end > told.when.end
  const hours = HOURS.exec(draft.quote)?.[0]
  const isOtherHours = hours !== undefined && HOURS.exec(told.quote)?.[0] !== hours
  return isPart && !isLater && !isOtherHours && draft.place === null
}

/**
 * "Ukraine attacked 70 drones, 46 of them were knocked down": one raid's two numbers are not the other side's too, and
 * only Ukraine's air force tells both.
 */
function isOtherSides(raid: RaidDraft, other: RaidDraft): boolean {
  if (raid.launchedBy !== 'UA' || other.launchedBy !== 'RU' || !raid.launched || !raid.intercepted) return false
  return raid.launched.value === other.launched?.value && raid.intercepted.value === other.intercepted?.value
}

const tellsOfDrones = ({ launched, intercepted }: RaidDraft): boolean => launched !== null || intercepted !== null

/** "An attack by six drones stopped the plant", where 121 were shot down that night: some of those. */
const isLocalPart = (raid: RaidDraft, raids: readonly RaidDraft[]): boolean =>
  raid.launched !== null &&
  raid.intercepted === null &&
  raid.launched.value < FEWEST &&
  raids.some((other) => {
    const whole = other.launched ?? other.intercepted
    return other.launchedBy === raid.launchedBy && whole !== null && whole.value > FEWEST
  })

/** A ministry's list by region repeats parts of its national tally; a governor's own tally stands. */
function isPartOfNational(raid: RaidDraft, raids: readonly RaidDraft[]): boolean {
  if (raid.scope !== 'regional') return false
  const byMinistry =
    raid.attributedTo === null || raid.attributedTo.names.some((name) => /ministry|air (?:force|defen)/i.test(name))
  const isWhole = (other: RaidDraft): boolean => other.scope === 'national' && other.launchedBy === raid.launchedBy
  return byMinistry && raids.some((other) => isWhole(other) && tellsOfDrones(other))
}
