import type { Claim } from '../model/claim'
import { DEGREES, type Degree, type Dispute } from '../model/dispute'
import { differingValues, isCount, isWhen, type Difference } from '../model/differingValues'
import type { EntryId, Evidence } from '../model/entry'
import { formatCount } from '../text/formatCount'
import { formatWhen } from '../text/formatWhen'

/** Two claims of editors on one entry that differ, and that no dispute of theirs names together. */
export interface Unclassified {
  entry: EntryId
  text: string
  claims: [Claim, Claim]
}

/**
 * Finds where claims on one entry differ in a value: "with 63 intercepted or jammed" and "Ukraine intercepting 47".
 * Between reviewed claims the editor has to say what to make of it; a difference that involves a draft becomes a
 * dispute by itself, of the degree that claims least. Neither value is dropped, and none is averaged.
 */
export function findDisputes(
  entries: readonly ({ id: EntryId } & Evidence)[],
  classified: readonly Dispute[],
): { disputes: Dispute[]; unclassified: Unclassified[] } {
  const known = new Set(classified.flatMap(({ claims }) => claims.flatMap((a) => claims.map((b) => `${a} ${b}`))))
  const unclassified: Unclassified[] = []
  const disputes: Dispute[] = []
  for (const { id, claims } of entries) {
    const drafts = new Map<string, { claims: Set<string>; values: Set<string> }>()
    for (const [a, b] of pairsOf(claims)) {
      if (known.has(`${a.id} ${b.id}`)) continue
      for (const { field, ...values } of differingValues(a, b)) {
        const [left, right] = [inWords(values.a), inWords(values.b)]
        if (a.status === 'reviewed' && b.status === 'reviewed') {
          unclassified.push({
            entry: id,
            claims: [a, b],
            text: `${id}: ${field} is ${left} in ${a.id}, ${right} in ${b.id}`,
          })
          continue
        }
        const group = drafts.get(field) ?? { claims: new Set(), values: new Set() }
        drafts.set(field, { claims: group.claims.add(a.id).add(b.id), values: group.values.add(left).add(right) })
      }
    }
    for (const [field, group] of drafts) disputes.push(draftDispute(id, field, [...group.claims], [...group.values]))
  }
  return { disputes, unclassified }
}

function inWords(value: Difference['a']): string {
  if (typeof value === 'string') return value
  if (isCount(value)) return formatCount(value)
  return isWhen(value) ? formatWhen(value) : value.id
}

/** Tells each entry the gravest dispute that touches it. */
export function markDisputed<E extends { id: EntryId; disputed: Degree | null }>(
  entries: readonly E[],
  disputes: readonly Dispute[],
): E[] {
  const gravest = new Map<EntryId, Degree>()
  for (const { degree, entries: touched } of disputes) {
    for (const id of touched) if (DEGREES.indexOf(degree) < rankOf(gravest.get(id))) gravest.set(id, degree)
  }
  return entries.map((entry) => ({ ...entry, disputed: gravest.get(entry.id) ?? null }))
}

/** The model lists the degrees from the gravest to the slightest. */
const rankOf = (degree: Degree | undefined): number => (degree === undefined ? Infinity : DEGREES.indexOf(degree))

const FIELD_WORDS: Record<string, string> = {
  when: 'the date',
  launched: 'drones launched',
  intercepted: 'drones intercepted',
  lost: 'drones lost',
  hits: 'hits',
  missilesLaunched: 'missiles launched',
  missilesIntercepted: 'missiles intercepted',
  launchedBy: 'who launched',
  killed: 'people killed',
  wounded: 'people wounded',
  children: 'children among the victims',
  attacker: 'who struck',
  place: 'the place',
  form: 'what it was',
  party: 'whose position',
  topic: 'the topic',
  stance: 'the stance',
  measure: 'what is measured',
  value: 'the figure',
  unit: 'the unit',
  deadline: 'the deadline',
}

function draftDispute(entry: EntryId, field: string, claims: string[], values: string[]): Dispute {
  const topic = FIELD_WORDS[field] ?? field
  const conclusion =
    `The claims differ on ${topic}: ${values.join('; ')}. ` +
    'At least one of them is a draft, and no editor has yet said what to make of it.'
  return {
    id: `draft-${entry}-${field}`,
    degree: 'apparent',
    topic: topic[0]!.toUpperCase() + topic.slice(1),
    claims,
    entries: [entry],
    context: [],
    conclusion,
  }
}

function* pairsOf<T>(items: readonly T[]): Generator<[T, T]> {
  for (let a = 0; a < items.length; a++) for (let b = a + 1; b < items.length; b++) yield [items[a]!, items[b]!]
}
