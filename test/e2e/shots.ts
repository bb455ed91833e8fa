import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { resolveBrowser } from './browser'

/** `npm run shots`: the built page in every state, at four widths, light and dark, as pictures in `shots/` to look at. */

const WIDTHS = { desktop: [1440, 900], laptop: [1024, 768], tablet: [768, 1024], phone: [375, 812] } as const
const SCHEMES = ['light', 'dark'] as const

/** Each state of the page worth looking at, by the link that opens it. */
const STATES: Record<string, string> = {
  open: '',
  negotiation: '?entry=talks-miami-us-russia-2025-12-20',
  raid: '?entry=raid-russia-2025-12-17',
  strike: '?entry=strike-zaporizhzhia-2025-12-17&view=map',
  filtered: '?from=2025-12-14&to=2025-12-21&actor=kirill-dmitriev~steve-witkoff',
  search: '?q=Zaporozhye',
  empty: '?kind=raid&q=Miami',
  dropped: '?kind=battle&entry=nothing',
  tables: '?tables=timeline~map~drones',
  drones: '?view=drones',
  positions: '?view=positions',
  disputes: '?view=disputes',
  sources: '?view=sources',
  article: '?view=sources&article=000&claim=000-1',
  table: '?view=table',
  method: '?view=method',
}

const wanted = process.argv.slice(2)
const folder = 'shots'
mkdirSync(folder, { recursive: true })
const server = await preview({ configLoader: 'native', preview: { port: 4189 }, logLevel: 'error' })
const { port } = server.httpServer.address() as { port: number }
const browser = await chromium.launch(await resolveBrowser())
for (const [width, [w, h]] of Object.entries(WIDTHS)) {
  for (const scheme of SCHEMES) {
    const context = await browser.newContext({
      viewport: { width: w, height: h },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const [name, search] of Object.entries(STATES)) {
      const file = `${name}-${width}-${scheme}`
      if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue
      await page.goto(`http://localhost:${port}/${search}`)
      await page.locator('html[data-ready=true]').waitFor()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true })
      console.log(`${folder}/${file}.png`)
    }
    await context.close()
  }
}
await browser.close()
await server.close()
