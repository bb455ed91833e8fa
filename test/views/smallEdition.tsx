import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { useState } from 'react'
import { vi } from 'vitest'
import { openEdition } from '../../src/analysis/edition'
import type { Edition } from '../../src/analysis/edition'
import { DEFAULT_STATE } from '../../src/link/viewState'
import type { ViewState } from '../../src/link/viewState'
import type { Article } from '../../src/model/article'
import type { Claim } from '../../src/model/claim'
import type { Dispute } from '../../src/model/dispute'
import { shardOf } from '../../src/model/edition'
import type { Manifest } from '../../src/model/edition'
import type { Entry, Evidence } from '../../src/model/entry'
import type { When } from '../../src/model/when'
import type { ViewProps } from '../../src/views/viewProps'
import { exactly } from '../counts'

/** Two short articles as published, with all that views have to cope with: suspect claims, updates, boilerplate. */
export const TEXTS: Record<string, string> = {
  '000': [
    'Talks and drones',
    'Share this story',
    'Allies gathered. Ukraine’s air force reported that Russia fired 82 drones overnight, with 63 intercepted or jammed. Moscow demands that Kyiv drop its NATO bid.',
    '• Russia fired 82 drones and Ukraine intercepted 47.',
  ].join('\n'),
  '004': 'The strikes on Wednesday injured at least 32 people. Thirty people were injured, rescuers said earlier. Kyiv could suspend its NATO bid. <b>Kyiv</b> rejects a pull-back.',
}

const article = (id: string, more: Partial<Article>): Article => ({
  id,
  file: `seeds/${id}_hash.txt`,
  outlet: null,
  outletReason: 'The text names no outlet.',
  headline: null,
  headlineReason: null,
  publishedOn: '2025-12-18',
  publishedReason: 'The caption is dated.',
  boilerplate: [],
  status: 'reviewed',
  claimCount: 3,
  ...more,
})

export const ARTICLES: Article[] = [
  article('000', { headline: 'Talks and drones', boilerplate: [{ start: 17, end: 33, what: 'share button' }] }),
  article('004', { outlet: 'Kurdistan24', publishedOn: '2025-12-17' }),
]

export const NIGHT: When = { start: '2025-12-17', end: '2025-12-18', precision: 'night', basis: 'resolved', asWritten: 'overnight' }
const DAY: When = { start: '2025-12-17', end: '2025-12-17', precision: 'day', basis: 'stated', asWritten: 'on Wednesday' }

const claimOf = (id: string, entry: string, quote: string) => {
  const text = TEXTS[id.slice(0, 3)]!
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`no such quote: ${quote}`)
  return {
    id,
    article: id.slice(0, 3),
    entry,
    quote,
    start,
    end: start + quote.length,
    status: 'reviewed' as const,
    suspect: null,
    note: null,
    when: null,
    attributedTo: null,
    placeAsWritten: null,
    doubts: [],
  }
}

const raidValues = { kind: 'raid' as const, launchedBy: 'RU' as const, lost: null, hits: null, missilesLaunched: null, missilesIntercepted: null, scope: 'national' as const, place: null }
const strikeValues = { kind: 'strike' as const, place: { id: 'zaporizhzhia', precision: 'settlement' as const }, attacker: 'RU' as const, weapon: 'air strikes', killed: null, children: null, damage: null }
const natoBid = { kind: 'position' as const, party: 'ukraine', topic: 'nato' as const, stance: 'conditional' as const, summary: 'Could suspend its NATO bid' }

export const CLAIMS: Claim[] = [
  {
    ...claimOf('000-1', 'raid-russia', 'Ukraine’s air force reported that Russia fired 82 drones overnight, with 63 intercepted or jammed.'),
    ...raidValues,
    launched: exactly(82),
    intercepted: exactly(63),
    wording: 'intercepted or jammed',
    when: NIGHT,
    attributedTo: { actors: ['air-force'], asWritten: 'Ukraine’s air force reported' },
  },
  {
    ...claimOf('000-2', 'position-russia', 'Moscow demands that Kyiv drop its NATO bid.'),
    kind: 'position',
    party: 'russia',
    topic: 'nato',
    stance: 'demands',
    summary: 'Ukraine must drop its NATO bid',
    note: 'Stands for an older demand.',
  },
  {
    ...claimOf('000-3', 'raid-russia', 'Russia fired 82 drones and Ukraine intercepted 47.'),
    ...raidValues,
    launched: exactly(82),
    intercepted: exactly(47),
    wording: null,
    suspect: 'The body of the article says 63.',
    when: { ...NIGHT, asWritten: null },
  },
  {
    ...claimOf('004-1', 'strike-zaporizhzhia', 'The strikes on Wednesday injured at least 32 people.'),
    ...strikeValues,
    wounded: { value: 32, bound: 'at-least' },
    when: DAY,
  },
  {
    ...claimOf('004-2', 'strike-zaporizhzhia', 'Thirty people were injured, rescuers said earlier.'),
    ...strikeValues,
    wounded: exactly(30),
    attributedTo: { actors: [], asWritten: 'rescuers said' },
  },
  { ...claimOf('004-3', 'position-ukraine', 'Kyiv could suspend its NATO bid.'), ...natoBid },
  { ...claimOf('004-4', 'position-ukraine', '<b>Kyiv</b> rejects a pull-back.'), ...natoBid, stance: 'rejects', summary: 'No pull-back', status: 'draft', doubts: ['whose pull-back'] },
]

const entryOf = (id: string, title: string, when: When) => {
  const claims = CLAIMS.filter((claim) => claim.entry === id)
  return {
    id,
    title,
    when,
    partOf: null,
    actors: [...new Set(claims.flatMap((claim) => claim.attributedTo?.actors ?? []))],
    sides: [],
    sources: [...new Set(claims.map((claim) => claim.article))],
    claimCount: claims.length,
    status: 'reviewed' as const,
    attributedTo: null,
    disputed: null,
  }
}

/** Newest first. */
export const ENTRIES: Entry[] = [
  { ...entryOf('position-russia', 'Russia wants Ukraine out of NATO', { ...DAY, start: '2025-12-18', end: '2025-12-18' }), kind: 'position', party: 'russia', topic: 'nato', stance: 'demands', summary: 'Ukraine must drop its NATO bid' },
  { ...entryOf('position-ukraine', 'Ukraine could suspend its NATO bid', DAY), ...natoBid },
  {
    ...entryOf('raid-russia', '82 drones launched at Ukraine, 63 intercepted or jammed', NIGHT),
    ...raidValues,
    launched: exactly(82),
    intercepted: exactly(63),
    wording: 'intercepted or jammed',
    oneStatement: true,
    disputed: 'contradiction',
    attributedTo: { actors: ['air-force'], asWritten: 'Ukraine’s air force reported' },
  },
  { ...entryOf('strike-zaporizhzhia', 'Zaporizhzhia: at least 32 wounded', DAY), ...strikeValues, wounded: { value: 32, bound: 'at-least' }, disputed: 'evolution' },
]

export const DISPUTES: Dispute[] = [
  { id: 'wounded-zaporizhzhia', degree: 'evolution', topic: 'How many were wounded', claims: ['004-2', '004-1'], entries: ['strike-zaporizhzhia'], context: [], conclusion: 'The count rose.' },
  { id: 'drones-stopped', degree: 'contradiction', topic: 'How many drones were stopped', claims: ['000-1', '000-3'], entries: ['raid-russia'], context: [], conclusion: '63 stands.' },
]

const MANIFEST: Manifest = {
  version: 'abc123',
  synthetic: false,
  from: '2025-12-17',
  to: '2025-12-18',
  entryCount: ENTRIES.length,
  index: 'index.json',
  disputes: 'disputes.json',
  search: 'search.json',
  evidence: Object.fromEntries(ENTRIES.map((entry) => [shardOf(entry), 'evidence.json'])),
}

export const smallEdition: Edition = openEdition(
  {
    articles: ARTICLES,
    actors: [
      { id: 'air-force', name: 'Ukraine’s Air Force', side: 'UA', type: 'institution', roles: [], spellings: [] },
      { id: 'russia', name: 'Russia', side: 'RU', type: 'government', roles: [], spellings: [] },
      { id: 'ukraine', name: 'Ukraine', side: 'UA', type: 'government', roles: [], spellings: [] },
    ],
    places: [{ id: 'zaporizhzhia', name: 'Zaporizhzhia', lat: 47.84, lon: 35.14, precision: 'settlement', country: 'UA', region: 'UA-23', spellings: [] }],
    entries: ENTRIES,
    renamed: {},
    texts: { '000': '000.json', '004': '004.json' },
  },
  MANIFEST,
)

const rules: Record<string, Evidence['shown']> = {
  'raid-russia': { launched: { claim: '000-1', rule: 'only' }, intercepted: { claim: '000-1', rule: 'only' } },
  'strike-zaporizhzhia': { wounded: { claim: '004-1', rule: 'most-specific' } },
}

const FILES: Record<string, unknown> = {
  'disputes.json': DISPUTES,
  'evidence.json': Object.fromEntries(
    ENTRIES.map(({ id }): [string, Evidence] => [id, { claims: CLAIMS.filter((claim) => claim.entry === id), shown: rules[id] ?? {} }]),
  ),
  '000.json': { text: TEXTS['000'] },
  '004.json': { text: TEXTS['004'] },
}

/** Answers the page's requests from the small edition; `broken` files fail as long as they are in the set. */
export function serveEdition(broken: ReadonlySet<string> = new Set()): void {
  vi.stubGlobal('fetch', async (file: string) =>
    broken.has(file) ? new Response('', { status: 503 }) : new Response(JSON.stringify(FILES[file]), { status: file in FILES ? 200 : 404 }),
  )
}

/** jsdom has no layout: a media query holds where its width, or greater, is asked for. */
export function setWidth(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const min = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? 0)
    const max = Number(/max-width: (\d+)px/.exec(query)?.[1] ?? Infinity)
    return { matches: width >= min && width <= max, addEventListener: () => {}, removeEventListener: () => {} }
  })
}

/** Draws a view over the small edition with a state of its own, which changes as the reader acts; the last is returned. */
export function drawView(View: ComponentType<ViewProps>, initial: Partial<ViewState> = {}, entries: Entry[] = ENTRIES) {
  const states: ViewState[] = []
  function Host() {
    const [state, setState] = useState<ViewState>({ ...DEFAULT_STATE, ...initial })
    states.push(state)
    return <View edition={smallEdition} entries={entries} state={state} change={(change) => setState((before) => ({ ...before, ...change }))} />
  }
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  render(
    <QueryClientProvider client={client}>
      <Host />
    </QueryClientProvider>,
  )
  return { state: () => states.at(-1)! }
}
