import type { Page } from '@playwright/test'
import { DEFINE_CHANGE } from './inPage'

/** One change of a filter: milliseconds until its second frame, and until each view last changed; null where none did. */
export interface Change {
  second: number
  timeline: number | null
  map: number | null
  chart: number | null
  shown: number
  from: number
}

export interface Changes {
  date: Change[]
  actor: Change[]
  kind: Change[]
  text: Change[]
  /** The first search, which fetches and indexes the texts. */
  firstText: Change
}

/** Presses a checkbox of a filter, one after the other; each press sets or lifts a choice. */
const press = (name: string, i: number): string => `(() => {
  const boxes = document.querySelectorAll('input[name=${name}]')
  boxes[${Math.floor(i / 2)} % boxes.length].click()
})`

/** Words that occur in a synthetic edition; each is taken away again by the change after it. */
const WORDS = [
  'drones',
  'governor',
  'meets',
  'spokesmn',
  'wounded',
  'invented',
  'region total',
  'sum named',
  'ministry',
  'imagined',
  'intercepted',
  'rescuers',
  'speaks',
  'generated',
  'artifical',
]

/** Measures `count` changes of each filter, every one from the page at rest. */
export async function measureChanges(page: Page, count: number): Promise<Changes> {
  await page.evaluate(DEFINE_CHANGE)
  const run = (act: string, isAnswered = false) =>
    page.evaluate(`bench.change(${act}, ${isAnswered})`) as Promise<Change>
  const repeat = async (act: (i: number) => string, isAnswered = false): Promise<Change[]> => {
    const changes: Change[] = []
    for (let i = 0; i < count; i++) changes.push(await run(act(i), isAnswered))
    return changes
  }
  // A panel's options may be drawn only when it has been opened.
  for (const name of ['actor', 'kind']) await openFilter(page, name)
  const kind = await repeat((i) => press('kind', i))
  const actor = await repeat((i) => press('actor', i))
  const days = (await page.evaluate(
    `(() => { const { min, max } = document.querySelector('input[name=from]'); return [Date.parse(min), Date.parse(max)] })()`,
  )) as [number, number]
  const date = await repeat((i) => {
    const day = new Date(days[0] + ((days[1] - days[0]) * ((i * 7) % count)) / count).toISOString().slice(0, 10)
    return `() => bench.type(document.querySelector('input[name=from]'), '${day}')`
  })
  await page.evaluate(`bench.change(() => bench.type(document.querySelector('input[name=from]'), ''))`)
  const type = (i: number) =>
    `() => bench.type(document.querySelector('input[name=q]'), '${i % 2 === 0 ? WORDS[(i / 2) % WORDS.length] : ''}')`
  const firstText = await run(type(0), true)
  await run(type(1), true)
  const text = await repeat((i) => type(i + 2), true)
  return { date, actor, kind, text, firstText }
}

/** Opens the list of a filter, as a reader must before choosing from it, and waits for its options. */
async function openFilter(page: Page, name: string): Promise<void> {
  const label = name === 'actor' ? 'Actors' : 'Kind'
  await page
    .locator('details.dropdown', { has: page.locator('summary', { hasText: label }) })
    .locator('summary')
    .click()
  await page.waitForSelector(`input[name=${name}]`)
}
