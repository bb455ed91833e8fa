import type { Count } from '../../model/count'
import type { Belligerent } from '../../model/side'
import type { IsoDate, When } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { RaidDraft } from '../claimDraft'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import { resolvePlace } from '../places/resolvePlace'
import type { RaidPart } from './findRaids'
import { sumOf } from './sumOf'

type Field = 'launched' | 'intercepted' | 'lost' | 'hits' | 'missilesLaunched' | 'missilesIntercepted'
const FIELDS: readonly Field[] = ['launched', 'intercepted', 'lost', 'hits', 'missilesLaunched', 'missilesIntercepted']

/**
 * Joins what sentences tell of one raid: the total in one and its breakdown in the next, a tally told twice. Numbers that
 * cannot both be right stay two claims side by side.
 */
export function joinRaids(parts: readonly RaidPart[], article: Article): RaidDraft[] {
  const raids: RaidDraft[] = []
  let lastSide: Belligerent | null = null
  const sides = new Set(parts.map((part) => part.launchedBy ?? sideByManner(part)).filter((side) => side !== null))
  const only = sides.size === 1 ? [...sides][0]! : null
  for (const part of parts) {
    const side: Belligerent | null = part.launchedBy ?? lastSide ?? article.mainAttacker ?? sideByManner(part) ?? only
    if (side === null) continue
    lastSide = side
    const draft = toDraft(part, side, article)
    if (draft === null) continue
    const same = raids.findLast((raid) => isSameRaid(raid, draft))
    if (!same && isShareOfTold(draft, raids)) continue
    if (same) join(same, draft, article)
    else raids.push(draft)
  }
  return raids.filter((raid) => (raid.launched !== null || raid.intercepted !== null) && !isPartOfNational(raid, raids))
}

/** Only Ukraine's air force tells both how many drones came and how many it stopped; "the enemy" is its word too. */
function sideByManner({ numbers, sentence }: RaidPart): Belligerent | null {
  const has = (role: string): boolean => numbers.some((number) => number.role === role)
  return sentence.letters.includes('E') || (has('launched') && has('intercepted')) ? 'RU' : null
}

function toDraft(part: RaidPart, launchedBy: Belligerent, article: Article): RaidDraft | null {
  const { sentence, numbers } = part
  const jammed = sumOf(numbers, 'jammed', 'drone')
  const intercepted = sumOf(numbers, 'intercepted', 'drone')
  const read = {
    launched: sumOf(numbers, 'launched', 'drone'),
    intercepted: intercepted ?? jammed,
    lost: sumOf(numbers, 'lost', 'drone') ?? (intercepted ? jammed : null),
    hits: sumOf(numbers, 'hits', 'drone'),
    missilesLaunched: sumOf(numbers, 'launched', 'missile'),
    missilesIntercepted: sumOf(numbers, 'intercepted', 'missile'),
  }
  const mixed = numbers.filter((number) => number.unit === 'both')
  const place =
    part.regional === null
      ? null
      : part.regional === 'there'
        ? article.placeBefore(sentence, sentence.tokens[numbers[0]!.at]!.start)
        : resolvePlace(part.regional, sentence, article, launchedBy)
  if (part.regional !== null && place === null) return null
  const doubts = [
    ...part.doubts,
    ...mixed.map(({ count }) => `"${count.words}" counts drones and missiles together: left out`),
  ]
  if (FIELDS.every((field) => read[field] === null)) return null
  return {
    kind: 'raid',
    quote: article.raw.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    when: part.when,
    attributedTo: attributionOf(sentence, article),
    why: Object.fromEntries(
      FIELDS.flatMap((field) =>
        read[field] ? [[field, { words: read[field].words, confidence: part.launchedBy ? 0.9 : 0.7 }]] : [],
      ),
    ),
    doubts,
    background: false,
    launchedBy,
    ...(Object.fromEntries(FIELDS.map((field) => [field, read[field]?.count ?? null])) as Record<Field, Count | null>),
    wording:
      numbers.find((number) => number.role === 'intercepted' && /\bor\b|\/|\band\b/.test(number.wording))?.wording ??
      null,
    scope: place === null || place.precision === 'country' ? 'national' : 'regional',
    place: place?.precision === 'country' ? null : place,
  }
}

/** "… with 27 more intercepted near Moscow": a smaller number of the same night, with no launches of its own. */
function isShareOfTold(draft: RaidDraft, raids: readonly RaidDraft[]): boolean {
  const told = raids.findLast((raid) => raid.launchedBy === draft.launchedBy && raid.scope === draft.scope)
  if (!told || draft.launched !== null || draft.intercepted === null || told.intercepted === null) return false
  const isLater = told.when && draft.when && draft.when.end > told.when.end
  return !isLater && draft.place === null && draft.intercepted.value < told.intercepted.value
}

/** Same side, same place or none, nights that can be one, and no number that contradicts. */
function isSameRaid(a: RaidDraft, b: RaidDraft): boolean {
  if (a.launchedBy !== b.launchedBy || a.scope !== b.scope || a.place?.name !== b.place?.name) return false
  if (a.when && b.when && (a.when.end < b.when.start || b.when.end < a.when.start)) return false
  const drones: readonly Field[] = ['launched', 'intercepted', 'lost']
  if (!drones.every((field) => agree(a[field], b[field]))) return false
  const launched = a.launched ?? b.launched
  const stopped = a.intercepted ?? b.intercepted
  return !(launched?.bound === 'exact' && stopped?.bound === 'exact' && stopped.value > launched.value)
}

/** Equal, or one says "more than" or "nearly" what the other gives. Unknown agrees with everything. */
function agree(a: Count | null, b: Count | null): boolean {
  if (a === null || b === null || a.value === b.value) return true
  const fits = (rough: Count, exact: Count): boolean =>
    rough.bound === 'at-least'
      ? rough.value <= exact.value && exact.value <= rough.value * 1.25
      : rough.bound === 'at-most'
        ? exact.value <= rough.value && rough.value <= exact.value * 1.25
        : rough.bound === 'about' && Math.abs(rough.value - exact.value) <= 0.1 * exact.value
  return fits(a, b) || fits(b, a)
}

/** Takes over what the first did not tell, and exact numbers for rough ones; the quote grows to hold both if they stand close. */
function join(into: RaidDraft, from: RaidDraft, article: Article): void {
  const newFields = FIELDS.filter(
    (field) =>
      from[field] !== null &&
      (into[field] === null || (into[field].bound !== 'exact' && from[field].bound === 'exact')),
  )
  if (newFields.length > 0) {
    const richer = count(from) > count(into)
    const [start, end] = [Math.min(into.start, from.start), Math.max(into.end, from.end)]
    const close = end - start <= LONGEST_QUOTE
    const span = close
      ? { start, end }
      : richer
        ? { start: from.start, end: from.end }
        : { start: into.start, end: into.end }
    if (richer && from.attributedTo) into.attributedTo = from.attributedTo
    Object.assign(into, span, { quote: article.raw.slice(span.start, span.end) })
  }
  for (const field of newFields) {
    into[field] = from[field]
    if (from.why[field]) into.why[field] = from.why[field]
  }
  into.when ??= from.when
  if (into.when?.precision === 'day' && from.when?.precision === 'night') into.when = from.when
  into.attributedTo ??= from.attributedTo
  into.wording ??= from.wording
  into.doubts.push(...from.doubts.filter((doubt) => !into.doubts.includes(doubt)))
}

const LONGEST_QUOTE = 600
const count = (raid: RaidDraft): number => FIELDS.filter((field) => raid[field] !== null).length

/** A ministry's list by region repeats parts of its national tally; a governor's own tally stands. */
function isPartOfNational(raid: RaidDraft, raids: readonly RaidDraft[]): boolean {
  if (raid.scope !== 'regional') return false
  const byMinistry =
    raid.attributedTo === null || raid.attributedTo.names.some((name) => /ministry|air (?:force|defen)/i.test(name))
  return byMinistry && raids.some((other) => other.scope === 'national' && other.launchedBy === raid.launchedBy)
}

/** Tallies without a date of their own are of the night before publication. */
export function dateRaids(raids: readonly RaidDraft[], published: IsoDate | null): RaidDraft[] {
  if (published === null) return [...raids]
  const night: When = {
    start: addDays(published, -1),
    end: published,
    precision: 'night',
    basis: 'resolved',
    asWritten: null,
  }
  return raids.map((raid) => {
    if (raid.when === null)
      return {
        ...raid,
        when: night,
        doubts: [...raid.doubts, 'No night is named: taken as the night before publication'],
      }
    return raid
  })
}
