import { expect, test as base } from '@playwright/test'
import type { BrowserContext, BrowserContextOptions, Locator, Page } from '@playwright/test'

/** The page as a reader finds it: by what things are called. */
export interface Parley {
  page: Page
  timeline: Locator
  strikes: Locator
  drones: Locator
  /** The third column: the brief, or the evidence of the selected entry. */
  brief: Locator
  evidence: Locator
  more: Locator
  /** Opens the page with a query string and waits until the main views are drawn. */
  open: (search?: string) => Promise<void>
  /** Opens one of the filters' lists. */
  openFilter: (name: 'Actors' | 'Side' | 'Kind' | 'Source') => Promise<void>
  expectShown: (entries: number) => Promise<void>
  countShown: () => Promise<number>
  /** One parameter of the address. */
  param: (name: string) => string | null
}

export function parleyOn(page: Page): Parley {
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  const output = page.locator('output')
  return {
    page,
    timeline: region('Timeline'),
    strikes: region('Strikes'),
    drones: region('Drones'),
    brief: region('In brief'),
    evidence: region('Evidence'),
    more: region('More views'),
    open: async (search = '') => {
      await page.goto(`./${search}`)
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    },
    openFilter: (name) => page.locator('summary', { hasText: name }).click(),
    expectShown: (entries) => expect(output).toHaveAttribute('data-shown', String(entries)),
    countShown: async () => Number(await output.getAttribute('data-shown')),
    param: (name) => new URL(page.url()).searchParams.get(name),
  }
}

interface Fixtures {
  parley: Parley
  /** Another reader's browser, under other conditions. */
  anotherReader: (options: BrowserContextOptions) => Promise<Parley>
  /** What a test provokes on purpose among the browser's complaints. */
  forgiven: RegExp | null
}

/** Every test fails on an error in the page, on a violation of its policy, and on a request to another host. */
export const test = base.extend<Fixtures>({
  forgiven: [null, { option: true }],
  context: async ({ context, baseURL, forgiven }, run) => {
    const complaints = listen(context, baseURL!, forgiven)
    await run(context)
    expect(complaints, 'what the browser complained of').toEqual([])
  },
  parley: async ({ page }, run) => run(parleyOn(page)),
  anotherReader: async ({ browser, baseURL, forgiven }, run) => {
    const opened: { context: BrowserContext; complaints: string[] }[] = []
    await run(async (options) => {
      const context = await browser.newContext({
        baseURL: baseURL!,
        viewport: { width: 1440, height: 900 },
        ...options,
      })
      opened.push({ context, complaints: listen(context, baseURL!, forgiven) })
      return parleyOn(await context.newPage())
    })
    for (const { context, complaints } of opened) {
      expect(complaints, 'what the browser complained of').toEqual([])
      await context.close()
    }
  },
})

export { expect }

/** Complaints of every page of a context, from now on. */
function listen(context: BrowserContext, baseURL: string, forgiven: RegExp | null): string[] {
  const complaints: string[] = []
  const note = (text: string) => {
    if (!forgiven?.test(text)) complaints.push(text)
  }
  context.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && note(`${message.type()}: ${message.text()}`),
  )
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== new URL(baseURL).origin) note(`foreign request: ${request.url()}`)
  })
  return complaints
}

/** Presses Tab until the focus stands on the one that is wanted: a way by keyboard alone. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeAttached()
  const target = await wanted.elementHandle()
  for (let presses = 0; presses < 400; presses++) {
    if (await page.evaluate((node) => document.activeElement === node, target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${wanted.toString()}`)
}
