import { formatCasualties, formatDrafts, formatTally } from '../../analysis/casualties'
import type { Tally } from '../../analysis/casualties'
import type { Edition } from '../../analysis/edition'
import { attackerOf } from '../../analysis/mapSymbols'
import type { MapEntry, PlaceSymbol } from '../../analysis/mapSymbols'
import { daysCovered } from '../../analysis/strikeSummary'
import { SIDE_NAMES } from '../../model/side'
import { formatCount, plural } from '../../text/formatCount'
import { formatWhen, inSentence } from '../../text/formatWhen'
import { doubtOf, namesOf, placeName } from '../common/entryLines'

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

/** Who says so: "as told by Ukraine’s air force", else the source's own words, else how many articles tell it. */
export function toldBy(names: Names, entry: MapEntry): string {
  const { attributedTo, sources } = entry
  if (attributedTo === null) return `told by ${plural(sources.length, 'article')}`
  return attributedTo.actors.length > 0
    ? `as told by ${namesOf(names, attributedTo.actors)}`
    : `“${attributedTo.asWritten}”`
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

/** The tally, and how many raids are with it. */
function tallyWords(tally: Tally, entries: readonly MapEntry[]): string {
  const raids = entries.filter((entry) => entry.kind === 'raid')
  const drafts = raids.filter(({ status }) => status === 'draft').length
  return [
    ...(tally.strikes > 0 ? [formatTally(tally)] : []),
    ...(raids.length > 0 ? [plural(raids.length, 'drone raid') + formatDrafts(drafts)] : []),
  ].join(', ')
}

/** The two lines beside a symbol: where, and how many; drafts are said to be such. */
export function labelLines(names: Names, { entries, place, precision, tally }: PlaceSymbol): [string, string] {
  const [only, ...others] = entries
  if (only !== undefined && others.length === 0) {
    return [placeName(names, only.place), `${numbersOf(only)}${only.status === 'draft' ? ', draft' : ''}`]
  }
  return [`${precision === 'near' ? 'near ' : ''}${place.name}`, tallyWords(tally, entries)]
}
