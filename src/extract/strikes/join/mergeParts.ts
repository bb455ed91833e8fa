import type { When } from '../../../model/when'
import type { Article } from '../../articleContext'
import type { DraftPlace } from '../../../model/draft'
import type { StrikeDraft } from '../../claimDraft'
import { chooseCount, isNone } from './chooseCount'
import { isBeforeDeaths, isDeathBesideKilled, isDeathOfWounded } from './diedOfWounds'
import { isHeadline } from '../../isHeadline'
import { RANK } from '../place/placeRank'
import type { StrikePart } from '../strikePart'

/** Adds to a strike what a later sentence tells of it: numbers, a nearer place, a day, the quote. */
export function mergeParts(into: StrikePart, told: StrikePart, article: Article): void {
  const target = into.draft
  const isOver = isBeforeDeaths(into, told, article)
  const from = isOver ? { ...told, draft: { ...told.draft, killed: null, wounded: null } } : told
  if (isDeathOfWounded(into, from)) target.wounded = null
  if (isDeathBesideKilled(into, from)) {
    Object.assign(target, { killed: { ...target.killed, value: (target.killed?.value ?? 0) + 1 }, wounded: null })
    return
  }
  if (isNone(target) && !isNone(from.draft)) Object.assign(target, { killed: null, wounded: null })
  const isNearer =
    RANK[from.draft.place.precision] < RANK[target.place.precision] && !isRegionInShort(from, target.place)
  if (isRegionInShort(into, from.draft.place)) target.place = from.draft.place
  const taken = areRival(into, from)
    ? [takePair(into, from)]
    : (['killed', 'wounded'] as const).map((role) => takeCount(role, into, from, article))
  const changed = isNearer || taken.includes(true)
  if (isNearer) target.place = from.draft.place
  if (changed) extendQuote(target, from.draft, article)
  target.when = betterWhen(target.when, from.draft.when)
  target.children ??= from.draft.children
  target.attributedTo ??= from.draft.attributedTo
  addMeans(target, from.draft)
  into.until = from.sentence.index
  for (const role of ['killed', 'wounded'] as const) {
    into.ages[role].push(...from.ages[role])
    into.kinds[role].push(...from.kinds[role])
  }
  into.grown = from.grown
  into.latest = { killed: from.draft.killed, wounded: from.draft.wounded }
  into.weak &&= from.weak
  into.slight &&= from.slight || from.draft.wounded === null
  into.loose &&= from.loose
  target.doubts.push(
    ...from.draft.doubts.filter(
      (doubt) => !target.doubts.includes(doubt) && (into.anaphoric || !doubt.startsWith('The place,')),
    ),
  )
}

/** "Three killed in Belgorod", over an article on the Belgorod region: a headline calls a region by its city. */
export const isRegionInShort = ({ sentence, draft: { place } }: StrikePart, region: DraftPlace): boolean =>
  isHeadline(sentence.text) &&
  place.precision === 'settlement' &&
  region.precision === 'region' &&
  region.region === place.region &&
  region.name.startsWith(place.name)

/** Who struck with what, and what was damaged, where the strike's own sentence does not tell. */
export function addMeans(told: StrikeDraft, other: StrikeDraft): void {
  told.attacker ??= other.attacker
  told.weapon ??= other.weapon
  told.damage ??= other.damage
}

/**
 * "killed eight and wounded five. … Nine dead and four wounded": more of the one and fewer of the other, as someone
 * hurt has died, or as two sources count. Of each pair only both numbers together were told.
 */
function areRival({ draft: told }: StrikePart, { draft: later, additional }: StrikePart): boolean {
  if (!told.killed || !told.wounded || !later.killed || !later.wounded) return false
  const isMore = later.killed.value > told.killed.value && later.wounded.value < told.wounded.value
  const isLess = later.killed.value < told.killed.value && later.wounded.value > told.wounded.value
  return (isMore || isLess) && !additional.killed && !additional.wounded
}

/**
 * Of two rival pairs the one with more dead stands, unless the later one is said to be the newer; tells whether it was
 * taken.
 */
function takePair(into: StrikePart, { draft: later, revised, loose }: StrikePart): boolean {
  const { draft: told } = into
  const isNewer = (later.killed?.value ?? 0) > (told.killed?.value ?? 0) || revised
  const isTaken = into.loose === loose ? isNewer : into.loose
  const other = isTaken ? told : later
  told.doubts.push(`The article also gives ${other.killed?.value} killed and ${other.wounded?.value} wounded`)
  if (isTaken) Object.assign(told, { killed: later.killed, wounded: later.wounded, why: { ...told.why, ...later.why } })
  return isTaken
}

/** Whether the later part's number of a role changed the strike's. */
function takeCount(role: 'killed' | 'wounded', into: StrikePart, from: StrikePart, article: Article): boolean {
  const known = into.draft[role]
  const chosen = chooseCount(known, from.draft[role], into, from, role, article)
  if (chosen === known) return false
  into.draft[role] = chosen
  if (from.draft.why[role]) into.draft.why[role] = from.draft.why[role]
  return true
}

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
