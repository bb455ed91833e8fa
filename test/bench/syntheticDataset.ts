import type { Claim } from '../../src/model/claim'
import type { Dataset } from '../../src/model/dataset'
import { addDays } from '../../src/text/calendar'
import { createRandom } from './random'
import { makeEvent } from './syntheticEntries'
import { makeActors, makePlaces } from './syntheticNames'

/** The first day of every synthetic edition; its news spreads over the years after. */
const FIRST_DAY = '2006-01-01'
/** A thousand entries are half a year of news; a hundred thousand are twenty years. */
const daysOf = (entryCount: number): number => Math.min(7300, Math.round(entryCount / 5.5))
const ENTRIES_PER_ARTICLE = 8

/**
 * A generated edition of some size, for measurements: nothing in it happened, and it is marked `synthetic`, which the page
 * shows in large type. The same count and seed give the same edition.
 */
export function makeDataset(entryCount: number, seed = 1): Dataset {
  const random = createRandom(seed)
  const actors = makeActors(random, Math.min(1500, 40 + Math.round(entryCount / 100)))
  const places = makePlaces(random, Math.min(4000, 60 + Math.round(entryCount / 20)))
  const days = daysOf(entryCount)
  const events = Array.from({ length: entryCount }, (_, number) =>
    makeEvent({ random, actors, places }, number, addDays(FIRST_DAY, Math.floor((number / entryCount) * days))),
  )

  const articles: Dataset['articles'] = []
  const entries: Dataset['entries'] = events.map(({ entry }) => ({ ...entry, claims: [], shown: {} }))
  for (let first = 0; first < entryCount; first += ENTRIES_PER_ARTICLE) {
    const id = String(articles.length).padStart(5, '0')
    const told = events.slice(first, first + ENTRIES_PER_ARTICLE)
    let text = `A synthetic report, number ${id}\n\n`
    told.forEach(({ entry, values }, i) => {
      const record = entries[first + i]!
      const quote = `${entry.title}, officials said on day ${first + i} of this made-up account.`
      const start = text.length
      text += `${quote}\n\n`
      const claim = {
        ...values,
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
        attributedTo: null,
        placeAsWritten: null,
        doubts: [],
      } as Claim
      record.claims.push(claim)
      record.claimCount = record.claims.length
      record.sources = [id]
    })
    articles.push({
      id,
      file: `${id}_synthetic.txt`,
      outlet: `Synthetic outlet ${articles.length % 40}`,
      outletReason: null,
      headline: `A synthetic report, number ${id}`,
      headlineReason: null,
      publishedOn: addDays(told.at(-1)!.entry.when.end, 1),
      publishedReason: 'generated',
      boilerplate: [],
      status: 'reviewed',
      claimCount: told.length,
      text,
    })
  }
  entries.sort((a, b) => (a.when.start === b.when.start ? (a.id < b.id ? -1 : 1) : a.when.start < b.when.start ? 1 : -1))
  return { version: `synthetic-${entryCount}-${seed}`, synthetic: true, articles, actors, places, entries, disputes: [], renamed: {} }
}
