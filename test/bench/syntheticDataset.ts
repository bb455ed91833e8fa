import type { Claim } from '../../src/model/claim'
import type { Dataset } from '../../src/model/dataset'
import type { Entry } from '../../src/model/entry'
import { addDays } from '../../src/text/calendar'
import { createRandom } from './random'
import { assignMentions } from './syntheticMentions'
import { joinParts, makeEvent } from './syntheticEntries'
import { makeActors, makePlaces } from './syntheticNames'

/** The first day of every synthetic edition; its news spreads over the years after. */
const FIRST_DAY = '2006-01-01'
/** A thousand entries are half a year of news; a hundred thousand are twenty years. */
const daysOf = (entryCount: number): number => Math.min(7300, Math.round(entryCount / 5.5))

/**
 * A generated edition of some size, for measurements: nothing in it happened, and it is marked `synthetic`, which the page
 * shows in large type. The same count and seed give the same edition.
 */
export function makeDataset(entryCount: number, seed = 1): Dataset {
  const random = createRandom(seed)
  const actors = makeActors(random, Math.min(1500, 40 + Math.round(entryCount / 100)))
  const places = makePlaces(random, Math.min(4000, 60 + Math.round(entryCount / 20)))
  const settlements = places.filter(({ precision }) => precision === 'settlement')
  const days = daysOf(entryCount)
  const events = Array.from({ length: entryCount }, (_, number) =>
    makeEvent({ random, actors, settlements }, number, addDays(FIRST_DAY, Math.floor((number / entryCount) * days))),
  )
  joinParts(events, places)

  const entries = events.map(({ entry }): Dataset['entries'][number] => ({ ...entry, claims: [], shown: {} }))
  const disputes: Dataset['disputes'] = []
  const articles = assignMentions(random, entryCount).map((told, number): Dataset['articles'][number] => {
    const id = String(number).padStart(5, '0')
    let text = `A synthetic report, number ${id}\n\n`
    told.forEach((place, i) => {
      const entry = entries[place]!
      const quote = `${entry.title}, ${random.pick(SAYERS)} said on day ${place} of this ${random.pick(ADJECTIVES)} account.`
      const start = text.length
      text += `${quote}\n\n`
      const claim = {
        ...events[place]!.values,
        ...(entry.claims.length > 0 &&
          entry.kind === 'strike' &&
          entry.wounded && { wounded: { value: entry.wounded.value + 2, bound: 'about' } }),
        id: `${id}-${i + 1}`,
        article: id,
        entry: entry.id,
        quote,
        start,
        end: start + quote.length,
        status: 'reviewed',
        suspect: null,
        note: null,
        when: entry.when,
        attributedTo: entry.attributedTo,
        placeAsWritten: null,
        doubts: [],
      } as Claim
      entry.claims.push(claim)
      entry.claimCount = entry.claims.length
      entry.sources = [...entry.sources, id]
    })
    return {
      id,
      file: `${id}_synthetic.txt`,
      outlet: `Synthetic outlet ${number % 40}`,
      outletReason: null,
      headline: `A synthetic report, number ${id}`,
      headlineReason: null,
      publishedOn: addDays(entries[told.at(-1)!]!.when.end, 1),
      publishedReason: 'generated',
      boilerplate: [],
      status: 'reviewed',
      claimCount: told.length,
      text,
    }
  })
  for (const entry of entries) {
    for (const field of shownFields(entry))
      entry.shown[field] = { claim: entry.claims[0]!.id, rule: entry.claims.length === 1 ? 'only' : 'agreed' }
    if (entry.claims.length < 2 || !random.chance(0.12)) continue
    entry.disputed = random.pick(['contradiction', 'apparent', 'evolution'] as const)
    disputes.push({
      id: `dispute-${entry.id}`,
      degree: entry.disputed,
      topic: `What happened: ${entry.title}`,
      claims: entry.claims.map((claim) => claim.id),
      entries: [entry.id],
      context: [],
      conclusion: 'A generated dispute: the two reports were made to differ.',
    })
  }
  entries.sort((a, b) =>
    a.when.start === b.when.start ? (a.id < b.id ? -1 : 1) : a.when.start < b.when.start ? 1 : -1,
  )
  return {
    version: `synthetic-${entryCount}-${seed}`,
    synthetic: true,
    articles,
    actors,
    places,
    entries,
    disputes,
    renamed: {},
  }
}

const SAYERS = [
  'officials',
  'the governor',
  'a spokesman',
  'rescuers',
  'the ministry',
  'witnesses',
  'an envoy',
  'the air force',
] as const
const ADJECTIVES = ['made-up', 'invented', 'generated', 'imagined', 'fictitious', 'artificial'] as const

const shownFields = (entry: Entry): string[] => [
  'when',
  ...(entry.kind === 'strike'
    ? ['place', 'killed', 'wounded']
    : entry.kind === 'raid'
      ? ['launched', 'intercepted']
      : []),
]
