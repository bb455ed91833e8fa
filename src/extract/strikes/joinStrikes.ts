import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import type { StrikeDraft } from '../claimDraft'
import { defaultWhen, type StrikePart } from './findStrikes'

/**
 * Joins what sentences tell of one strike: the same place on days that can be one; or a town and its region with the same
 * numbers. "Another" adds; of two totals the later toll, else the larger, stands, and the other is noted.
 */
export function joinStrikes(
  parts: readonly StrikePart[],
  hits: readonly StrikePart[],
  article: Article,
): StrikeDraft[] {
  const joined: StrikePart[] = []
  for (const part of parts) {
    const same = joined.findLast((other) => isSameStrike(other, part))
    if (same) join(same, part, article)
    else joined.push({ ...part, draft: { ...part.draft } })
  }
  for (const hit of hits) {
    const same = joined.find((other) => isToldOf(other.draft, hit.draft))
    if (same) describe(same.draft, hit.draft)
    else joined.push({ ...hit, draft: { ...hit.draft } })
  }
  return joined.map(({ draft }) => dated(draft, article.published))
}

function dated(draft: StrikeDraft, published: string | null): StrikeDraft {
  if (draft.when !== null || published === null) return draft
  return {
    ...draft,
    when: defaultWhen(published),
    doubts: [...draft.doubts, 'No day is named: taken as the day of publication or the one before'],
  }
}

function isSameStrike(a: StrikePart, b: StrikePart): boolean {
  // "On Wednesday he said the death toll had risen to four": the day of the saying, not of the strike.
  if (!b.revised && !mayBeOneDay(a.draft.when, b.draft.when)) return false
  if (a.draft.attacker && b.draft.attacker && a.draft.attacker !== b.draft.attacker) return false
  if (a.draft.place.name === b.draft.place.name) return true
  const near = contains(a.draft.place, b.draft.place) || contains(b.draft.place, a.draft.place)
  const [area, town] = contains(a.draft.place, b.draft.place) ? [a.draft, b.draft] : [b.draft, a.draft]
  return near && sameNumbers(area, town)
}

/** A hit without casualties at a place, or in a region, of which casualties or another hit are told for that day. */
function isToldOf(told: StrikeDraft, hit: StrikeDraft): boolean {
  const [a, b] = [told.place, hit.place]
  return mayBeOneDay(told.when, hit.when) && (a.name === b.name || contains(a, b) || contains(b, a))
}

/** Takes over from a hit what the casualties' sentence did not tell */
function describe(told: StrikeDraft, hit: StrikeDraft): void {
  told.attacker ??= hit.attacker
  told.weapon ??= hit.weapon
  told.damage ??= hit.damage
}

/** The same number of victims twice is chance below this, and one strike from it on. */
const TELLING_NUMBER = 5

/** The town accounts for every number told of its region: both tell of one strike. */
function sameNumbers(area: StrikeDraft, town: StrikeDraft): boolean {
  const covers = (whole: Count | null, part: Count | null): boolean => whole === null || part?.value === whole.value
  if (covers(area.killed, town.killed) && covers(area.wounded, town.wounded)) return true
  const fits = (x: Count | null, y: Count | null): boolean => x === null || y === null || x.value === y.value
  const telling = (x: Count | null, y: Count | null): boolean =>
    x !== null && x.value === y?.value && x.value >= TELLING_NUMBER
  return (
    fits(area.killed, town.killed) &&
    fits(area.wounded, town.wounded) &&
    (telling(area.killed, town.killed) || telling(area.wounded, town.wounded))
  )
}

const contains = (area: DraftPlace, place: DraftPlace): boolean =>
  (area.precision === 'region' || area.precision === 'district') &&
  area.region !== null &&
  area.region === place.region &&
  place.precision !== 'region'

/** A night is told as the day it ended on: "overnight" and "on Saturday" can be one, "overnight" and the day before not. */
function mayBeOneDay(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return true
  const days = ({ start, end, precision }: When): [string, string] =>
    precision === 'night' ? [end, end] : [start, end]
  const [[aStart, aEnd], [bStart, bEnd]] = [days(a), days(b)]
  return aStart <= bEnd && bStart <= aEnd
}

function join(into: StrikePart, from: StrikePart, article: Article): void {
  const target = into.draft
  let changed = false
  for (const role of ['killed', 'wounded'] as const) {
    const chosen = choose(target[role], from.draft[role], into, from, role)
    if (chosen !== target[role]) {
      target[role] = chosen
      if (from.draft.why[role]) target.why[role] = from.draft.why[role]
      changed = true
    }
  }
  if (rank(from.draft.place) < rank(target.place)) {
    target.place = from.draft.place
    changed = true
  }
  if (changed) extendQuote(target, from.draft, article)
  target.when = betterWhen(target.when, from.draft.when)
  target.attacker ??= from.draft.attacker
  target.weapon ??= from.draft.weapon
  target.children ??= from.draft.children
  target.damage ??= from.draft.damage
  target.attributedTo ??= from.draft.attributedTo
  into.weak &&= from.weak
  into.loose &&= from.loose
  target.doubts.push(
    ...from.draft.doubts.filter(
      (doubt) => !target.doubts.includes(doubt) && (into.anaphoric || !doubt.startsWith('The place,')),
    ),
  )
}

function choose(
  known: Count | null,
  told: Count | null,
  into: StrikePart,
  from: StrikePart,
  role: 'killed' | 'wounded',
): Count | null {
  if (told === null) return known
  if (known === null) return told
  if (known.value === told.value) return known.bound === 'exact' ? known : told
  const adjacent = from.sentence.index - into.sentence.index <= 1
  // "The death toll is six. Rescuers have found the body of another person": the toll has it already.
  if (from.additional[role] && adjacent && !into.weak && !into.revised)
    return { value: known.value + told.value, bound: known.bound === 'exact' ? told.bound : known.bound }
  into.draft.doubts.push(`The article also gives ${Math.min(known.value, told.value)} ${role}`)
  if (from.revised || (into.loose && !from.loose)) return told
  if (from.loose && !into.loose) return known
  return told.value > known.value ? told : known
}

const rank = ({ precision }: DraftPlace): number =>
  ({ site: 0, settlement: 0, 'near-settlement': 0, district: 1, region: 2, country: 3 })[precision]

/** A day said beats a span taken for want of one. */
function betterWhen(a: When | null, b: When | null): When | null {
  if (a === null || b === null) return a ?? b
  return a.precision === 'vague' && b.precision !== 'vague' ? b : a
}

const LONGEST_QUOTE = 600

function extendQuote(target: StrikeDraft, from: StrikeDraft, article: Article): void {
  const [start, end] = [Math.min(target.start, from.start), Math.max(target.end, from.end)]
  const span = end - start <= LONGEST_QUOTE ? { start, end } : { start: from.start, end: from.end }
  Object.assign(target, span, { quote: article.raw.slice(span.start, span.end) })
}
