import type { Actor } from '../model/actor'
import type { Attribution } from '../model/attribution'
import type { Count } from '../model/count'
import type { Raid } from '../model/entry'
import type { Belligerent } from '../model/side'
import { formatCount, formatNumber, plural } from '../text/formatCount'
import { claimantsOf, NO_CLAIMANT } from './claimants'
import { stoppedShare, unaccountedFor } from './droneTally'
import type { DronePart, DroneTally, Sum } from './droneTally'
import type { Edition } from './edition'

/** Whose drones, and where they flew. */
export const DRONES_OF: Record<Belligerent, string> = {
  RU: 'Russian drones over Ukraine',
  UA: 'Ukrainian drones over Russia',
}

/** What each part of a bar is called where the source has no words of its own. */
export const PART_NAMES: Record<DronePart, string> = {
  intercepted: 'intercepted',
  lost: 'lost on the way',
  hits: 'hit their targets',
  rest: 'unaccounted for',
  untold: 'fate unknown',
}

/**
 * "77%", "at least 77%", as figures are written. A share is 100% only when it is all, and 0% only when it is nothing; of
 * what is told roughly, "about 100%" says no more than is known. `print` writes the number.
 */
export function formatShare(share: Count, print: (count: Count) => string = formatCount): string {
  const { value, bound } = share
  const percent = Math.round(value * 100)
  const isFloor = bound === 'exact' || bound === 'at-least'
  if (percent === 100 && value < 1 && isFloor) return 'over 99%'
  if (percent === 0 && value > 0) return bound === 'at-least' ? 'over 0%' : 'under 1%'
  return `${print({ value: percent, bound })}%`
}

/**
 * "as Ukraine’s Air Force reported": the source's own words with the registry's spelling of the name, where they are
 * no more than that; else "according to local officials". "not attributed" where the article itself speaks.
 */
export function formatClaimant({ actorById }: Pick<Edition, 'actorById'>, attribution: Attribution | null): string {
  if (attribution === null) return 'not attributed'
  const { the = '', who, verb } = SAYING.exec(attribution.asWritten)?.groups ?? {}
  const [only, ...others] = attribution.actors.flatMap((id) => actorById.get(id) ?? [])
  const isNamed = only !== undefined && others.length === 0 && who !== undefined && namesActor(only, who)
  if (isNamed) return `as ${the.toLowerCase()}${only.name} ${verb}`
  const claimants = claimantsOf({ actorById }, attribution)
  return claimants.length > 0 ? `according to ${claimants.join(' and ')}` : NO_CLAIMANT
}

/** "The Russian Defense Ministry claimed". */
const SAYING = /^(?<the>the )?(?<who>.+) (?<verb>reported|claimed|said|says|stated|announced)$/i

const namesActor = ({ name, spellings }: Actor, words: string): boolean =>
  [name, ...spellings].some((spelling) => spelling.toLowerCase() === words.toLowerCase())

/** "63 intercepted or jammed": the source's words for a part, or ours. */
const formatPart = (part: DronePart, count: Count, raid: Pick<Raid, 'wording'>): string =>
  `${formatCount(count)} ${partWords(part, raid)}`

/** "intercepted or jammed", "lost on the way". */
export const partWords = (part: DronePart, { wording }: Pick<Raid, 'wording'>): string =>
  (part === 'intercepted' && wording) || PART_NAMES[part]

/** Everything told of one raid's drones, each fact a phrase; what is not told is said to be so. */
export function describeRaid(raid: Raid): string[] {
  const { launched, intercepted, lost, hits } = raid
  const rest = unaccountedFor(raid)
  const share = stoppedShare(raid)
  return [
    ...(launched ? [`${formatCount(launched)} launched`] : []),
    ...(intercepted ? [formatPart('intercepted', intercepted, raid)] : []),
    ...(lost ? [formatPart('lost', lost, raid)] : []),
    ...(hits ? [formatPart('hits', hits, raid)] : []),
    ...(rest ? [formatPart('rest', rest, raid)] : []),
    ...(share ? [`${formatShare(share)} stopped`] : []),
    ...(launched ? [] : [intercepted ? 'no launch count given, so no rate' : 'no launch count given']),
    ...(launched && !intercepted ? ['how many were stopped is unknown'] : []),
    ...(launched && intercepted && !share
      ? ['no rate: the two numbers do not come from one statement, or do not fit']
      : []),
    ...describeMissiles(raid),
  ]
}

/** "missiles: 30 launched, 12 intercepted", or nothing where none are told of. */
export const describeMissiles = ({ missilesLaunched, missilesIntercepted }: RaidMissiles): string[] =>
  missileWords(
    missilesLaunched ? [`${formatCount(missilesLaunched)} launched`] : [],
    missilesIntercepted ? [`${formatCount(missilesIntercepted)} intercepted`] : [],
  )

type RaidMissiles = Pick<Raid, 'missilesLaunched' | 'missilesIntercepted'>

function missileWords(...facts: string[][]): string[] {
  const told = facts.flat()
  return told.length === 0 ? [] : [`missiles: ${told.join(', ')}`]
}

/** The sources' common words for what was stopped; where they differ, one that is true of all. */
export function stoppedWords(raids: readonly Raid[]): string {
  const words = new Set(
    raids.filter(({ intercepted }) => intercepted !== null).map(({ wording }) => wording ?? PART_NAMES.intercepted),
  )
  const [only, ...others] = words
  return only !== undefined && others.length === 0 ? only : 'stopped'
}

/**
 * The same for several raids added up: every sum says how many of the tallies it includes when that is not all. They
 * are called nights where each is a night of its own; one night can have two tallies.
 */
export function describeTally(tally: DroneTally): string[] {
  const [only, ...others] = tally.raids
  if (only !== undefined && others.length === 0) return describeRaid(only)
  const of = tally.raids.length
  const told = ({ count, raids }: Sum, what: string, isCoverageTold = false): string[] => {
    if (count === null) return []
    const coverage = raids === of || isCoverageTold ? '' : ` (told in ${formatNumber(raids)} of ${formatNumber(of)})`
    return [`${formatCount(count)} ${what}${coverage}`]
  }
  const untold = of - tally.launched.raids
  const isNightEach = new Set(tally.raids.map(({ when }) => when.start)).size === of
  const these = (count: number): string => (isNightEach ? plural(count, 'night') : plural(count, 'tally', 'tallies'))
  const drafts = tally.raids.filter(({ status }) => status === 'draft').length
  return [
    ...told(tally.launched, 'launched', true),
    ...(untold > 0 ? [`no launch count in ${formatNumber(untold)} of ${these(of)}`] : []),
    ...told(tally.intercepted, stoppedWords(tally.raids)),
    ...told(tally.lost, PART_NAMES.lost),
    ...told(tally.hits, PART_NAMES.hits),
    ...told(tally.rest, PART_NAMES.rest, tally.rest.raids === tally.launched.raids),
    ...(tally.untold.count ? [`fate of ${formatCount(tally.untold.count)} unknown`] : []),
    ...describeStopped(tally.stopped, of, these),
    ...missileWords(told(tally.missilesLaunched, 'launched'), told(tally.missilesIntercepted, 'intercepted')),
    ...(drafts > 0 ? [`${formatNumber(drafts)} of ${plural(of, 'tally', 'tallies')} not reviewed`] : []),
  ]
}

/** "77% stopped in the 6 nights with a rate"; nothing where no night has one. */
function describeStopped({ count, raids }: Sum, of: number, these: (count: number) => string): string[] {
  if (count === null) return []
  return [`${formatShare(count)} stopped${raids === of ? '' : ` in the ${these(raids)} with a rate`}`]
}
