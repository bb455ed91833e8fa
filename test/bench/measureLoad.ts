import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import type { Served } from './serveFolder'
import { WATCH_LOADING } from './inPage'

/** Milliseconds since navigation, and what was fetched until the page was ready. */
export interface Load {
  firstByte: number
  firstPaint: number
  firstEntry: number
  alive: number
  ready: number
  /** The sum of the layout's shifts until half a second after ready. */
  shift: number
  heapMb: number
  /** Bytes, gzipped, by file. */
  files: Record<string, number>
}

export interface Size {
  width: number
  height: number
}

const WIDE: Size = { width: 1440, height: 900 }
const SETTLE_MS = 500
const LONGEST_MS = 180_000

/** Opens the page anew, without any cache, and leaves it open for further measurements. */
export async function openPage(browser: Browser, served: Served, size: Size = WIDE, query = ''): Promise<Page> {
  // The page's own policy forbids what measures it: texts run as scripts.
  const page = await browser.newPage({ viewport: size, bypassCSP: true })
  await page.addInitScript(WATCH_LOADING)
  await page.goto(served.url + query)
  await page.waitForFunction('window.bench.ready', undefined, { timeout: LONGEST_MS })
  return page
}

/** What loading the page took. The page must have been opened by `openPage`. */
export async function measureLoad(page: Page, folder: string): Promise<Load> {
  await page.waitForTimeout(SETTLE_MS)
  const times = (await page.evaluate(`({
    firstByte: performance.getEntriesByType('navigation')[0].responseStart,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    firstEntry: bench.firstEntry, alive: bench.alive, ready: bench.ready, shift: bench.shift,
  })`)) as Omit<Load, 'files' | 'heapMb'>
  const names = (await page.evaluate(`performance.getEntriesByType('resource')
    .filter((file) => file.startTime <= bench.ready)
    .map((file) => new URL(file.name).pathname.slice(1))`)) as string[]
  const files = Object.fromEntries(
    ['index.html', ...new Set(names)].map((name) => [name, gzipSync(readFileSync(join(folder, name))).length]),
  )
  return { ...times, heapMb: await measureHeap(page), files }
}

/** What the page's scripts hold after a collection of garbage, in megabytes. */
async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}
