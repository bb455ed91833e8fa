import { openEdition } from '../../../src/analysis/edition'
import type { Edition } from '../../../src/analysis/edition'
import type { Actor } from '../../../src/model/actor'
import type { Entry } from '../../../src/model/entry'
import type { Place } from '../../../src/model/place'
import type { Side } from '../../../src/model/side'
import type { WhenPrecision } from '../../../src/model/when'
import { atLeast, exactly } from '../../counts'
import { emptyManifest } from '../../manifest'

const actor = (id: string, name: string, side: Side): Actor => ({ id, name, side, type: 'person', roles: [], spellings: [] })

const place = (id: string, name: string, country: string): Place =>
  ({ id, name, lat: 48, lon: 33, precision: 'settlement', country, region: null, spellings: [] })

const common = (id: string, title: string, start: string, end: string, precision: WhenPrecision) => ({
  id,
  title,
  when: { start, end, precision, basis: 'resolved' as const, asWritten: null },
  partOf: null,
  actors: [],
  sides: [],
  sources: ['000'],
  claimCount: 1,
  status: 'reviewed' as const,
  attributedTo: null,
  disputed: null,
})
const talks = { kind: 'negotiation' as const, form: 'meeting' as const, place: null, participants: [], state: 'held' as const, states: ['held' as const] }
const raid = {
  kind: 'raid' as const,
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
  wording: null,
  scope: 'national' as const,
  place: null,
  oneStatement: true,
}
const strike = { kind: 'strike' as const, weapon: 'drones', killed: null, wounded: null, children: null, damage: null }
const at = (id: string, precision: 'settlement' | 'near-settlement' | 'region' = 'settlement') => ({ place: { id, precision } })
const night = ['2025-12-17', '2025-12-18', 'night'] as const

/** A fortnight of December 2025 as the timeline should draw it, with one background figure of 2014. Newest first. */
export const SAMPLE_ENTRIES: Entry[] = [
  {
    ...common('talks-miami', 'US and Russian envoys talk in Miami', '2025-12-20', '2025-12-21', 'weekend'),
    ...talks,
    sources: ['000', '001', '002', '003'],
    participants: ['kirill-dmitriev', 'steve-witkoff'],
    state: 'ongoing',
    states: ['planned', 'planned', 'ongoing'],
  },
  {
    ...common('peskov-contacts', 'Kremlin “preparing contacts” to learn Berlin’s results', '2025-12-18', '2025-12-18', 'day'),
    ...talks,
    form: 'statement',
    state: 'reported',
    states: ['reported'],
    participants: ['dmitry-peskov'],
  },
  {
    ...common('summit-eu', 'EU summit on the frozen-assets loan', '2025-12-18', '2025-12-18', 'time'),
    ...talks,
    ...at('brussels'),
    form: 'summit',
    sources: ['000', '002'],
    participants: ['kirill-dmitriev', 'steve-witkoff', 'dmitry-peskov', 'air-force'],
  },
  {
    ...common('raid-ru', '82 drones launched at Ukraine, 63 intercepted or jammed', ...night),
    ...raid,
    launchedBy: 'RU',
    launched: exactly(82),
    intercepted: exactly(63),
    attributedTo: { actors: ['air-force'], asWritten: 'Ukraine’s air force reported' },
    disputed: 'contradiction',
  },
  {
    ...common('raid-ua', '47 drones intercepted over Russia', ...night),
    ...raid,
    launchedBy: 'UA',
    launched: null,
    intercepted: exactly(47),
    attributedTo: { actors: [], asWritten: 'Russia’s Defense Ministry' },
  },
  {
    ...common('strike-bataysk', 'Bataysk: 1 killed', ...night),
    ...strike,
    ...at('bataysk'),
    attacker: 'UA',
    killed: exactly(1),
    partOf: 'strike-rostov',
  },
  { ...common('strike-cherkasy', 'Cherkasy: 6 wounded, power cut', ...night), ...strike, ...at('cherkasy'), attacker: 'RU', wounded: exactly(6), partOf: 'raid-ru' },
  { ...common('strike-odesa', 'Near Odesa: 7 wounded', ...night), ...strike, ...at('odesa', 'near-settlement'), attacker: 'RU', wounded: exactly(7) },
  {
    ...common('strike-rostov', 'Rostov region: 3 killed, at least 10 wounded', ...night),
    ...strike,
    ...at('rostov', 'region'),
    attacker: 'UA',
    killed: exactly(3),
    wounded: atLeast(10),
  },
  {
    ...common('putin-aims', 'Putin: aims “certainly” reached, by force if need be', '2025-12-17', '2025-12-17', 'day'),
    kind: 'position',
    party: 'vladimir-putin',
    topic: 'war-aims',
    stance: 'demands',
    summary: 'The aims will be reached.',
    sources: ['000', '001', '002'],
  },
  { ...common('strike-kushuhum', 'Kushuhum: people wounded', '2025-12-17', '2025-12-17', 'day'), ...strike, ...at('kushuhum'), attacker: 'RU', weapon: 'air strikes', status: 'draft' },
  {
    ...common('strike-zaporizhzhia', 'Zaporizhzhia: at least 32 wounded', '2025-12-17', '2025-12-17', 'day'),
    ...strike,
    ...at('zaporizhzhia'),
    attacker: 'RU',
    weapon: 'air strikes',
    wounded: atLeast(32),
    disputed: 'evolution',
  },
  {
    ...common('talks-berlin', 'Security guarantees discussed in Berlin', '2025-12-14', '2025-12-15', 'day'),
    ...talks,
    ...at('berlin'),
    sources: ['000', '001', '002', '003'],
    participants: ['steve-witkoff'],
    disputed: 'apparent',
  },
  { ...common('talks-kyiv', 'Envoys expected in Kyiv', '2025-11-30', '2025-12-02', 'vague'), ...talks, state: 'planned', states: ['planned'] },
  { ...common('crimea-area', 'Crimea annexed in 2014', '2014-03-01', '2014-03-31', 'month'), kind: 'figure', measure: 'area', value: null, unit: null, deadline: null },
]

/** The sample, or other entries, opened with its actors, places and articles. */
export const sampleEdition = (entries: Entry[] = SAMPLE_ENTRIES): Edition =>
  openEdition(
    {
      articles: ['000', '001', '002', '003'].map((id) => ({
        id,
        file: `${id}.txt`,
        outlet: null,
        outletReason: null,
        headline: null,
        headlineReason: null,
        publishedOn: '2025-12-18',
        publishedReason: '',
        boilerplate: [],
        status: 'reviewed',
        claimCount: 1,
      })),
      actors: [
        actor('kirill-dmitriev', 'Kirill Dmitriev', 'RU'),
        actor('steve-witkoff', 'Steve Witkoff', 'US'),
        actor('dmitry-peskov', 'Dmitry Peskov', 'RU'),
        actor('vladimir-putin', 'Vladimir Putin', 'RU'),
        actor('air-force', 'Ukraine’s air force', 'UA'),
      ],
      places: [
        place('cherkasy', 'Cherkasy', 'UA'),
        place('odesa', 'Odesa', 'UA'),
        place('zaporizhzhia', 'Zaporizhzhia', 'UA'),
        place('kushuhum', 'Kushuhum', 'UA'),
        place('rostov', 'Rostov region', 'RU'),
        place('bataysk', 'Bataysk', 'RU'),
        place('brussels', 'Brussels', 'BE'),
        place('berlin', 'Berlin', 'DE'),
      ],
      entries,
      renamed: {}, texts: {},
    },
    emptyManifest(entries.length),
  )

/** Many entries: `perDay` on each of so many days up to 21 December 2025, in the edition's order. */
export const manyEntries = (days: number, perDay: number): Entry[] =>
  Array.from({ length: days * perDay }, (_, i) => {
    const day = new Date(Date.UTC(2025, 11, 21) - Math.floor(i / perDay) * 86_400_000).toISOString().slice(0, 10)
    const id = `entry-${String(i).padStart(6, '0')}`
    const model = SAMPLE_ENTRIES[i % SAMPLE_ENTRIES.length]!
    return { ...model, id, partOf: null, title: `${model.title} (${i})`, when: { ...model.when, start: day, end: day, precision: 'day' } }
  })
