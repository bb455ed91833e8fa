import { formatCasualties, formatDrafts, formatPeople, formatStrikes, formatTally } from '../../analysis/casualties'
import type { Tally } from '../../analysis/casualties'
import { NO_CLAIMANT } from '../../analysis/claimants'
import type { Edition } from '../../analysis/edition'
import { attackerOf } from '../../analysis/mapSymbols'
import type { MapEntry, PlaceSymbol } from '../../analysis/mapSymbols'
import { daysCovered } from '../../analysis/strikeSummary'
import { SIDE_NAMES } from '../../model/side'
import { formatCount, plural } from '../../text/formatCount'
import { formatWhen, inSentence } from '../../text/formatWhen'
import { shortenCounts } from '../../text/shortenCounts'
import { wrapWords } from '../../text/wrapWords'
import { claimantOf, doubtOf, placeName } from '../common/entryLines'
import type { Cluster } from './clusterIndex'

type Names = Pick<Edition, 'actorById' | 'placeById'>

/** "6 wounded"; of a raid, "12 drones launched, 10 intercepted". */
export function numbersOf(entry: MapEntry): string {
  if (entry.kind === 'strike') return formatCasualties(entry)
  const stopped = `${formatCount(entry.intercepted)} ${entry.wording ?? 'intercepted'}`
  if (entry.launched === null) return entry.intercepted === null ? 'number of drones unknown' : `${stopped} drones`
  const launched = `${formatCount(entry.launched)} drones launched`
  return entry.intercepted === null ? launched : `${launched}, ${stopped}`
}

/** "Russia’s drones", "Ukraine’s strike", "drones, attacker not named". */
export function whoseOf(entry: MapEntry): string {
  const attacker = attackerOf(entry)
  const means = entry.kind === 'raid' ? 'drones' : (entry.weapon ?? 'strike')
  return attacker === null ? `${means}, attacker not named` : `${SIDE_NAMES[attacker]}’s ${means}`
}

/** Who says so: "as told by Ukraine’s Air Force", else that no source is named, or how many articles tell it. */
export function toldBy(names: Names, entry: MapEntry): string {
  const claimant = claimantOf(names, entry)
  if (claimant === null) return `told by ${plural(entry.sources.length, 'article')}`
  return claimant === NO_CLAIMANT ? claimant : `as told by ${claimant}`
}

/** "Kryvyi Rih, 4 wounded, night of 17–18 December 2025, Russia’s drones". */
export const entryWords = (names: Names, entry: MapEntry): string =>
  [
    placeName(names, entry.place),
    numbersOf(entry),
    inSentence(formatWhen(entry.when)),
    whoseOf(entry),
    doubtOf(entry),
    entry.status === 'draft' && 'draft',
  ]
    .filter(Boolean)
    .join(', ')

/** A symbol in words: the one entry it stands for, or how many there are at the place. */
export function symbolWords(names: Names, { entries, place, tally }: PlaceSymbol): string {
  const [only, ...others] = entries
  if (only !== undefined && others.length === 0) return entryWords(names, only)
  return `${place.name}: ${tallyWords(tally, entries)}, ${daysCovered(entries)}`
}

/** A disc of no more places than this is told by their names. */
export const MOST_NAMED = 2

/** "Rostov-on-Don and Bataysk"; of more places nothing. */
const placesOf = ({ symbols }: Cluster): string =>
  symbols.length > MOST_NAMED ? '' : symbols.map(({ place }) => place.name).join(' and ')

/** "Rostov-on-Don and Bataysk: 2 strikes, 3 casualties, close together: show them apart". */
export const clusterWords = (cluster: Cluster, tally: Tally): string =>
  [placesOf(cluster), `${tallyWords(tally, cluster.entries)}, close together`, 'show them apart']
    .filter(Boolean)
    .join(': ')

/** "2 strikes, 3 casualties, 1 drone raid": the tally, and how many raids are with it; '' where there is neither. */
export const tallyWords = (tally: Tally, entries: readonly MapEntry[]): string =>
  [...(tally.strikes > 0 ? [formatTally(tally)] : []), ...raidWords(entries)].join(', ')

/** "3 drone raids (1 draft)", or nothing. */
function raidWords(entries: readonly MapEntry[]): string[] {
  const raids = entries.filter((entry) => entry.kind === 'raid')
  const drafts = raids.filter(({ status }) => status === 'draft').length
  return raids.length > 0 ? [plural(raids.length, 'drone raid') + formatDrafts(drafts)] : []
}

/** The two lines beside a symbol: where, and how many; drafts are said to be such. */
function labelLines(names: Names, { entries, place, precision, tally }: PlaceSymbol): [string, string] {
  const [only, ...others] = entries
  if (only !== undefined && others.length === 0) {
    return [placeName(names, only.place), `${numbersOf(only)}${only.status === 'draft' ? ', draft' : ''}`]
  }
  return [`${precision === 'near' ? 'near ' : ''}${place.name}`, tallyWords(tally, entries)]
}

/** How a label can be set: the lines of the name, and those of the numbers. */
export interface LabelForm {
  names: string[]
  numbers: string[]
}

/** How one place is labelled. */
export function placeForm(names: Names, symbol: PlaceSymbol): LabelForm {
  const [name, numbers] = labelLines(names, symbol)
  return { names: [name], numbers: [numbers] }
}

/**
 * How a disc can be labelled, in the order to try: two places by their names, else how many strikes and raids; and the
 * people, of whom raids tell nothing.
 */
export function clusterForms(cluster: Cluster, tally: Tally): LabelForm[] {
  const counts = [...(tally.strikes > 0 ? [formatStrikes(tally)] : []), ...raidWords(cluster.entries)].join(', ')
  const people = tally.strikes > 0 ? [formatPeople(tally)] : []
  const places = placesOf(cluster)
  const named = [1, 2].map((rows) => ({
    names: wrapWords(places, rows),
    numbers: people.length > 0 ? people : [counts],
  }))
  return [...(places ? named : []), { names: [counts], numbers: people }]
}

/**
 * How a region's total can be labelled, in the order to try: its numbers on ever more lines, then with a sign for "at
 * least".
 */
export function areaForms(names: Names, area: PlaceSymbol): LabelForm[] {
  const [name, words] = labelLines(names, area)
  const parted = wrapWords(name, 2)
  const rows = (numbers: string) => [
    ...[1, 2, 3].map((lines) => ({ names: [name], numbers: wrapWords(numbers, lines) })),
    { names: parted, numbers: wrapWords(numbers, 3) },
  ]
  const signs = shortenCounts(words)
  return [...rows(words), ...rows(signs)]
}

/** How a region is named whose numbers have no room. */
export function areaNames(names: Names, area: PlaceSymbol): LabelForm[] {
  const [name] = labelLines(names, area)
  return [
    { names: [name], numbers: [] },
    { names: wrapWords(name, 2), numbers: [] },
  ]
}
