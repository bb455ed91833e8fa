import type { Page } from '@playwright/test'
import { expect, test } from './parley'

test('shows every entry, and says how many there are', async ({ page, parley }) => {
  await parley.open()
  const total = Number(await page.locator('output').getAttribute('data-total'))
  expect(total).toBeGreaterThan(100)
  await parley.expectShown(total)
  await expect(page.locator('output')).toHaveText(`${total} of ${total} entries`)
  await expect(parley.timeline.getByRole('listitem')).toHaveCount(total)
})

test('draws timeline, map and drones, and stands on one main heading', async ({ page, parley }) => {
  await parley.open()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parley')
  await expect(parley.timeline).toBeVisible()
  await expect(parley.strikes.getByRole('region', { name: 'Map of strikes' })).toBeVisible()
  await expect(parley.drones.getByRole('img').first()).toBeVisible()
})

test('asks nothing of any other host', async ({ page, parley, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await parley.open('?view=sources&article=000&q=Miami')
  await expect(page.getByRole('article', { name: /Article 000/ })).toBeVisible()
  expect(asked.length).toBeGreaterThan(5)
  expect(
    asked.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:') && !url.startsWith('blob:')),
  ).toEqual([])
})

test.describe('what does not belong to the page', () => {
  test.use({ forgiven: /Content Security Policy|elsewhere\.example/ })

  test('an inline script does not run, and another host’s picture is not fetched', async ({ page, parley }) => {
    await parley.open()
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.intruder = "in"'
      document.body.append(script)
      const picture = new Image()
      const refused = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI)),
      )
      picture.src = 'https://elsewhere.example/pixel.png'
      return { refused: await refused, intruder: document.documentElement.dataset['intruder'] }
    })
    expect(outcome.intruder).toBeUndefined()
    expect(outcome.refused).toMatch(/inline|elsewhere/)
  })
})

for (const search of ['', '?entry=raid-russia-2025-12-17', '?view=positions']) {
  test(`does not move under the reader while it loads: ${search || 'as it opens'}`, async ({ page, parley }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources: { node: Node | null }[]
        })[]) {
          if (entry.hadRecentInput) continue
          const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.className : node?.nodeName))
          ;(window as unknown as { shifts: unknown[] }).shifts.push({ value: entry.value, moved })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await parley.open(search)
    await page.waitForLoadState('networkidle')
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; moved: unknown[] }[] }).shifts,
    )
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThan(0.01)
  })
}

test('leads past the head of the page to the timeline', async ({ page, parley }) => {
  await parley.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the timeline' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(parley.timeline.locator(':focus')).toBeAttached()
})

test('opens with a brief: coverage, talks, the last night, disputes, each a way to its entry', async ({
  page,
  parley,
}) => {
  await parley.open()
  await expect(parley.brief).toContainText('Five articles, published 4–20 December 2025')
  await expect(parley.brief.getByRole('heading', { name: 'Where the talks stand' })).toBeVisible()
  await expect(parley.brief.getByRole('heading', { name: 'Drones and strikes, 17–18 December 2025' })).toBeVisible()
  await expect(parley.brief.getByRole('heading', { name: 'Where the articles differ' })).toBeVisible()
  await parley.brief.getByRole('link', { name: '82 drones launched at Ukraine' }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText(
    '82 drones launched at Ukraine, 63 intercepted or jammed, Ukraine says',
  )
  await expect(page).toHaveURL(/[?&]entry=raid-russia-2025-12-17$/)
})

test('names itself to search engines: what it is, and one address whatever the link asks for', async ({
  page,
  parley,
}) => {
  await parley.open('?kind=raid')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new URL('/', page.url()).href)
  await expect(page.locator('meta[name=description]')).toHaveAttribute(
    'content',
    /five articles .* every number opens the sentence/i,
  )
  const about = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
    '@type': string
    isBasedOn: unknown[]
  }
  expect([about['@type'], about.isBasedOn.length]).toEqual(['Dataset', 5])
})

test.describe('before the filters answer', () => {
  /** Opens the page with the script of the filters held back until the promise's function is called. */
  async function openHeld(page: Page): Promise<() => void> {
    let release!: () => void
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/PageFilters-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('./')
    return release
  }

  test('what is typed and ticked holds once they do', async ({ page, parley }) => {
    const release = await openHeld(page)
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('Odesa')
    await parley.openFilter('Kind')
    await page.getByRole('checkbox', { name: /^Strikes/ }).check()
    release()
    await expect(page).toHaveURL(/\?kind=strike&q=Odesa$/)
    await expect(page.getByRole('checkbox', { name: /^Strikes/ })).toBeChecked()
    await expect.poll(parley.countShown).toBeLessThan(8)
  })

  test('a chosen day holds once they do', async ({ page }) => {
    const release = await openHeld(page)
    await page.getByLabel('From', { exact: true }).fill('2025-12-17')
    release()
    await expect(page).toHaveURL(/\?from=2025-12-17$/)
  })
})
