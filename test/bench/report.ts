import type { Change, Changes } from './measureChanges'
import type { Load } from './measureLoad'
import type { MapFrames } from './measureMap'
import { median, percentile } from './statistics'

/** Everything measured of one edition. */
export interface Measurement {
  edition: number | 'seeds'
  loads: Load[]
  /** Shifts of the layout on a phone's screen. */
  phoneShift: number
  changes: Changes
  map: MapFrames
}

type Row = [name: string, unit: string, value: (measured: Measurement) => number]

const load =
  (key: Exclude<keyof Load, 'files'>) =>
  ({ loads }: Measurement) =>
    median(loads.map((one) => one[key]))
const bytes =
  (test: (file: string) => boolean) =>
  ({ loads: [first] }: Measurement) =>
    Object.entries(first!.files).reduce((sum, [file, size]) => sum + (test(file) ? size : 0), 0) / 1000
const seconds = (changes: Change[]) => changes.map((change) => change.second)
const settled = (changes: Changes, view: 'timeline' | 'map' | 'chart') =>
  [...changes.date, ...changes.actor, ...changes.kind].flatMap((change) => change[view] ?? [])

const ROWS: Row[] = [
  ['HTML', 'kB gz', bytes((file) => file.endsWith('.html'))],
  ['JavaScript', 'kB gz', bytes((file) => file.endsWith('.js'))],
  ['CSS', 'kB gz', bytes((file) => file.endsWith('.css'))],
  ['data', 'kB gz', bytes((file) => file.startsWith('data/'))],
  ['all until ready', 'kB gz', bytes(() => true)],
  ['first byte', 'ms', load('firstByte')],
  ['first paint', 'ms', load('firstPaint')],
  ['first entry', 'ms', load('firstEntry')],
  ['answers', 'ms', load('alive')],
  ['ready', 'ms', load('ready')],
  ['layout shift', '', load('shift')],
  ['layout shift, phone', '', ({ phoneShift }) => phoneShift],
  ...(['date', 'actor', 'kind', 'text'] as const).flatMap((filter): Row[] => [
    [`${filter} to 2nd frame`, 'ms', ({ changes }) => median(seconds(changes[filter]))],
    [`${filter} to 2nd frame, p95`, 'ms', ({ changes }) => percentile(seconds(changes[filter]), 0.95)],
  ]),
  ['first search', 'ms', ({ changes }) => changes.firstText.second],
  ...(['timeline', 'map', 'chart'] as const).flatMap((view): Row[] => [
    [`${view} at rest after`, 'ms', ({ changes }) => median(settled(changes, view))],
    [`${view} at rest after, p95`, 'ms', ({ changes }) => percentile(settled(changes, view), 0.95)],
  ]),
  ['pan frame', 'ms', ({ map }) => median(map.pan)],
  ['pan frame, p95', 'ms', ({ map }) => percentile(map.pan, 0.95)],
  ['zoom frame', 'ms', ({ map }) => median(map.zoom)],
  ['zoom frame, p95', 'ms', ({ map }) => percentile(map.zoom, 0.95)],
  ['heap', 'MB', load('heapMb')],
]

/** The measurements side by side; the last column tells by what the cost grew from the smallest generated edition to the largest. */
export function printTable(measured: readonly Measurement[]): string {
  const generated = measured.filter(({ edition }) => edition !== 'seeds')
  const [small, large] = [generated[0], generated.at(-1)]
  const head = [
    '',
    '',
    ...measured.map(({ edition }) => (edition === 'seeds' ? 'five articles' : edition.toLocaleString('en'))),
    'growth',
  ]
  const lines = ROWS.map(([name, unit, value]) => {
    const growth = small && large && small !== large ? value(large) / value(small) : Number.NaN
    return [
      name,
      unit,
      ...measured.map((one) => print(value(one))),
      Number.isFinite(growth) ? `× ${print(growth)}` : '',
    ]
  })
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i]!.length)))
  return [head, ...lines]
    .map((line) => line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}

const print = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : value >= 100
      ? String(Math.round(value))
      : value.toFixed(value >= 10 ? 1 : value === 0 ? 0 : 2)

/** What a program reads: every row by name, by edition. */
export const summarise = (measured: readonly Measurement[]): object =>
  Object.fromEntries(
    measured.map((one) => [
      one.edition,
      Object.fromEntries(ROWS.map(([name, unit, value]) => [unit ? `${name} (${unit})` : name, value(one)])),
    ]),
  )
