import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { resolveBrowser } from '../e2e/browser'
import { cachedSite } from './cachedSite'
import { measureChanges } from './measureChanges'
import { measureLoad, openPage } from './measureLoad'
import type { Load } from './measureLoad'
import { measureMap } from './measureMap'
import { printTable, summarise } from './report'
import type { Measurement } from './report'
import { serveFolder } from './serveFolder'

/**
 * `npm run bench`: builds the page with the five articles and with generated editions, drives each in a real browser, and
 * prints what it costs as a table and, into `bench-results/`, as JSON. `npm run bench -- 10000` measures that size alone.
 */

const SIZES = [1000, 10_000, 100_000]
const LOADS = 5
/** Changes of each filter; their 95th percentile needs at least so many. */
const CHANGES = 30
const PHONE = { width: 375, height: 812 }

async function measure(browser: Browser, edition: number | 'seeds'): Promise<Measurement> {
  console.error(`Building ${edition === 'seeds' ? 'the five articles' : `${edition} entries`} …`)
  const folder = await cachedSite(edition)
  const served = await serveFolder(folder)
  try {
    const loads: Load[] = []
    for (let i = 0; i < LOADS; i++) {
      const page = await openPage(browser, served)
      loads.push(await measureLoad(page, folder))
      await page.close()
    }
    const phone = await openPage(browser, served, PHONE)
    const { shift: phoneShift } = await measureLoad(phone, folder)
    await phone.close()
    const page = await openPage(browser, served)
    const changes = await measureChanges(page, CHANGES)
    await page.close()
    const moved = await openPage(browser, served)
    const map = await measureMap(moved)
    await moved.close()
    return { edition, loads, phoneShift, changes, map }
  } finally {
    served.stop()
  }
}

const sizes = process.argv.slice(2).map((text) => (text === 'seeds' ? text : Number(text)))
const browser = await chromium.launch(await resolveBrowser())
const measured: Measurement[] = []
for (const edition of sizes.length > 0 ? sizes : (['seeds', ...SIZES] as const))
  measured.push(await measure(browser, edition))
await browser.close()
mkdirSync('bench-results', { recursive: true })
const file = `bench-results/${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`
writeFileSync(file, JSON.stringify({ summary: summarise(measured), measured }, null, 2))
console.log(printTable(measured))
console.log(`\nAll values: ${file}`)
