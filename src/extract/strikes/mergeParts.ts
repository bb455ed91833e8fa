import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import type { StrikeDraft } from '../claimDraft'
import type { PlaceMention } from '../places/placeMention'
import type { StrikePart } from './strikePart'
import { areOthers, isCountedWith } from './toldOneByOne'

/** Adds to a strike what a later sentence tells of it: numbers, a nearer place, a day, the quote. */
export function mergeParts(into: StrikePart, from: StrikePart, article: Article): void {
  const target = into.draft
  if (isDeathOfWounded(into, from)) target.wounded = null
  if (isNone(target) && !isNone(from.draft)) Object.assign(target, { killed: null, wounded: null })
  const isNearer = RANK[from.draft.place.precision] < RANK[target.place.precision]
  const taken = (['killed', 'wounded'] as const).map((role) => takeCount(role, into, from, article))
  const changed = isNearer || taken.includes(true)
  if (isNearer) target.place = from.draft.place
  if (changed) extendQuote(target, from.draft, article)
  target.when = betterWhen(target.when, from.draft.when)
  target.children ??= from.draft.children
  target.attributedTo ??= from.draft.attributedTo
  addMeans(target, from.draft)
  into.until = from.sentence.index
  for (const role of ['killed', 'wounded'] as const) into.ages[role].push(...from.ages[role])
  into.latest = { killed: from.draft.killed, wounded: from.draft.wounded }
  into.weak &&= from.weak
  into.loose &&= from.loose
  target.doubts.push(
    ...from.draft.doubts.filter(
      (doubt) => !target.doubts.includes(doubt) && (into.anaphoric || !doubt.startsWith('The place,')),
    ),
  )
}

/** "A local resident was injured. … However, the man died": one victim. */
const isDeathOfWounded = ({ draft: told, latest }: StrikePart, { draft: later }: StrikePart): boolean =>
  told.wounded?.value === 1 &&
  later.killed?.value === 1 &&
  later.wounded === null &&
  /^the$/i.test(later.why['killed']?.words ?? '') &&
  (told.killed === null || (told.killed.value === 1 && latest.killed === null && latest.wounded !== null))

/** Who struck with what, and what was damaged, where the strike's own sentence does not tell. */
export function addMeans(told: StrikeDraft, other: StrikeDraft): void {
  told.attacker ??= other.attacker
  told.weapon ??= other.weapon
  told.damage ??= other.damage
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

/** "A man was wounded. He is in a serious condition. Three more were helped": the next sentence but for what he is. */
function isNext({ until }: StrikePart, { sentence }: StrikePart, { sentences }: Article): boolean {
  const between = sentences.slice(until + 1, sentence.index)
  return between.every(({ text }) => /^"?(?:He|She|They) /.test(text)) && between.length <= 1
}

/** "Another" adds to what was told; of two totals the later toll, else the larger, stands, and the other is noted. */
function chooseCount(
  known: Count | null,
  told: Count | null,
  into: StrikePart,
  from: StrikePart,
  role: 'killed' | 'wounded',
  article: Article,
): Count | null {
  if (told === null || (told.value === 0 && hasVictims(into.draft))) return known
  if (known === null) return told
  const adjacent = isNext(into, from, article) && !hasOwnAttack(from)
  const isOneMore = told.value === 1 && adjacent && into.latest[role] !== null
  const isAnother = isOneMore && /^another\b/i.test(from.draft.why[role]?.words ?? '')
  const isOfOne = (article.sentences[into.until]?.places.filter(isSettlement).length ?? 0) <= 1
  if (adjacent && isOfOne && !from.revised && areOthers(known, told, into.ages[role], from.ages[role]))
    return { value: known.value + told.value, bound: known.bound }
  if (known.value === told.value && !isAnother) return known.bound === 'exact' ? known : told
  // "The death toll is six. Rescuers have found the body of another person": the toll has it already.
  // "45 were hurt. … Of those hit, 10 were killed and 35 injured": the first number held the dead as well.
  const holdsDead = role === 'wounded' && into.latest.killed === null
  if (holdsDead && known.value === told.value + (from.draft.killed?.value ?? Infinity)) return told
  if (from.additional[role] && isCountedWith(known, told, into, role)) return known
  const isBesideOther = into.latest[role] === null && hasVictims(into.latest)
  if (from.additional[role] && adjacent && !into.revised && !isBesideOther)
    return { value: known.value + told.value, bound: known.bound === 'exact' ? told.bound : known.bound }
  into.draft.doubts.push(`The article also gives ${Math.min(known.value, told.value)} ${role}`)
  // "Moscow claimed that up to 85 were killed": more than anyone counted.
  if (told.bound === 'at-most') return known
  if (known.bound === 'at-most') return told
  if (from.revised || (into.loose && !from.loose)) return told
  if (isOlder(into, from)) return known
  if (from.loose && !into.loose) return known
  if (told.value > known.value) return told
  into.lower[role] ??= told
  return known
}

/** "The toll has grown to 54. … On Tuesday 53 people were killed and 298 injured": counted before the toll was. */
const isOlder = (into: StrikePart, { draft, revised }: StrikePart): boolean =>
  into.revised &&
  !revised &&
  (['killed', 'wounded'] as const).some((role) => (draft[role]?.value ?? Infinity) < (into.draft[role]?.value ?? 0))

const isSettlement = ({ role, candidates }: PlaceMention): boolean =>
  role === 'at' && RANK[candidates[0]?.precision ?? 'settlement'] === RANK.settlement

type Toll = Pick<StrikeDraft, 'killed' | 'wounded'>

/** "No casualties": told of another attack or of an hour before, where victims are told as well. */
const isNone = ({ killed, wounded }: Toll): boolean => killed?.value === 0 && wounded?.value === 0
export const hasVictims = ({ killed, wounded }: Toll): boolean => (killed?.value ?? 0) + (wounded?.value ?? 0) > 0

/** "Another civilian was injured when a drone attacked a car": in an attack of its own, wherever that was. */
const OWN_ATTACK = /[KW][xtT]{0,2}c[tnxRUE]{0,4}[DMXB][^;.]{0,6}H/
const hasOwnAttack = ({ sentence, anaphoric }: StrikePart): boolean => anaphoric && OWN_ATTACK.test(sentence.letters)

/** How wide a place is: the narrower tells more. */
export const RANK: Readonly<Record<DraftPlace['precision'], number>> = {
  site: 0,
  settlement: 0,
  'near-settlement': 0,
  district: 1,
  region: 2,
  country: 3,
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
