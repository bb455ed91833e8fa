import type { Locator, Page } from '@playwright/test'
import { expect, test } from './parley'

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

const VIEWS = ['timeline', 'map', 'drones', 'positions', 'disputes', 'sources', 'table', 'method']

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

/**
 * Everything that can be pressed and is smaller than a fingertip. A field's label is part of its target, and so is the row
 * over which a button is stretched.
 */
const tooSmall = (place: Locator): Promise<string[]> =>
  place.locator('button, a, summary, input, select').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const isStretched = getComputedStyle(node, '::after').position === 'absolute'
      const target = node.closest('label') ?? (isStretched ? node.closest('li, tr') : null) ?? node
      const { width, height } = target.getBoundingClientRect()
      return width > 0 && Math.min(width, height) < 43.5
        ? [`${node.textContent || node.getAttribute('name')} ${Math.round(width)}×${Math.round(height)}`]
        : []
    }),
  )

for (const view of VIEWS) {
  test(`${view} fits 375 and 320 pixels without scrolling sideways`, async ({ page, parley }) => {
    await parley.open(`?view=${view}`)
    await page.waitForLoadState('networkidle')
    expect(await widthOf(page)).toBeLessThanOrEqual(375)
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(320)
  })
}

test('each view is a tab, one at a time', async ({ page, parley }) => {
  await parley.open()
  const tabs = page.getByRole('navigation', { name: 'Views' })
  await expect(parley.timeline).toBeVisible()
  await expect(parley.strikes).toHaveCount(0)
  await tabs.getByRole('button', { name: 'Map' }).tap()
  await expect(parley.strikes.getByRole('button', { name: /^Cherkasy/ })).toBeVisible()
  await expect(parley.timeline).toBeHidden()
  await expect(page).toHaveURL(/\?view=map$/)
  await tabs.getByRole('button', { name: 'Drones' }).tap()
  await expect(parley.drones.getByRole('img').first()).toBeVisible()
  await expect(parley.strikes).toBeHidden()
  await tabs.getByRole('button', { name: 'Positions' }).tap()
  await expect(page.getByRole('heading', { name: 'Positions' })).toBeVisible()
  await expect(tabs.getByRole('button', { name: 'Positions' })).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(parley.drones).toBeVisible()
})

test('everything in the tab bar and in the masthead is large enough for a finger', async ({ page, parley }) => {
  await parley.open()
  expect(await tooSmall(page.getByRole('navigation', { name: 'Views' }))).toEqual([])
  expect(await tooSmall(page.getByRole('navigation', { name: 'Page' }))).toEqual([])
  expect(await tooSmall(parley.timeline)).toEqual([])
})

test('the filters open in a sheet: large targets, a live count, and the focus goes back to its button', async ({
  page,
  parley,
}) => {
  await parley.open()
  const opener = page.getByRole('button', { name: 'Filters' })
  await opener.tap()
  const sheet = page.locator('#filters')
  await expect(sheet).toBeVisible()
  await sheet.locator('summary', { hasText: 'Kind' }).tap()
  expect(await tooSmall(sheet)).toEqual([])
  await sheet.getByRole('checkbox', { name: /^Strikes/ }).tap()
  await sheet.getByRole('button', { name: 'Show 8 entries' }).tap()
  await expect(sheet).toBeHidden()
  await parley.expectShown(8)
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeVisible()
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
})

test('the filters’ sheet fits the screen and scrolls within itself', async ({ page, parley }) => {
  await parley.open()
  await page.getByRole('button', { name: 'Filters' }).tap()
  const sheet = page.locator('#filters')
  await sheet.locator('summary', { hasText: 'Actors' }).tap()
  const box = (await sheet.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(375)
  expect(box.y + box.height).toBeLessThanOrEqual(812)
  const last = sheet.getByRole('checkbox').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  const search = sheet.getByRole('searchbox', { name: 'Search' })
  await search.scrollIntoViewIfNeeded()
  await expect(search).toBeInViewport()
})

test('an entry’s evidence opens in a sheet and gives the focus back to the entry', async ({ page, parley }) => {
  await parley.open()
  const opener = parley.timeline.getByRole('button', { name: '82 drones launched at Ukraine' })
  await opener.tap()
  const sheet = page.getByRole('dialog', { name: 'Evidence' })
  await expect(sheet.getByRole('blockquote').first()).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
  await expect(opener).toBeFocused()
})

test('Back closes the sheet', async ({ page, parley }) => {
  await parley.open()
  await parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' }).tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('from the sheet to the sentence in the article', async ({ page, parley }) => {
  await parley.open('?entry=strike-cherkasy-2025-12-17')
  await page.getByRole('dialog').getByRole('link', { name: 'Read it in the article' }).first().tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.sources-text :focus')).toContainText('Cherkasy')
  await expect(page.locator('.sources-text :focus')).toBeInViewport()
})

test('from a position to its sentence in two taps', async ({ page, parley }) => {
  await parley.open('?view=positions')
  await page.getByRole('link', { name: 'Urges European leaders to approve the use of the frozen assets' }).tap()
  await page.getByRole('dialog').getByRole('link', { name: 'Read it in the article' }).tap()
  await expect(page.locator('.sources-text :focus')).toBeInViewport()
})

test('one finger scrolls the page past the map, a switch lets it move the map', async ({ page, parley }) => {
  await parley.open('?view=map')
  const map = parley.strikes.getByRole('region', { name: 'Map of strikes' })
  const finger = await page.context().newCDPSession(page)
  const drag = async () => {
    const frame = (await map.boundingBox())!
    const at = (step: number) => ({ x: frame.x + 120, y: frame.y + 250 - step * 20 })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
    for (let step = 1; step <= 8; step++)
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await drag()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
  expect(parley.param('map')).toBeNull()
  const atRest = async () => {
    const before = await page.evaluate(() => window.scrollY)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    return before === (await page.evaluate(() => window.scrollY))
  }
  await expect.poll(atRest).toBe(true)
  await page.evaluate(() => window.scrollTo(0, 0))
  await parley.strikes.getByRole('button', { name: 'Move with one finger' }).tap()
  await expect(parley.strikes.getByRole('button', { name: 'Move with one finger', pressed: true })).toBeVisible()
  await drag()
  await expect(page).toHaveURL(/map=/)
})

test('a tap on a symbol opens its place within the map’s frame', async ({ page, parley }) => {
  await parley.open('?view=map')
  await parley.strikes.getByRole('button', { name: /^near Odesa/ }).tap()
  const card = page.getByRole('dialog', { name: 'Odesa' })
  await expect(card).toContainText('7 wounded')
  const box = (await card.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(375)
})

for (const view of ['sources', 'table', 'method'])
  test(`a link to ${view} shows its tab, and by a cut one that there are more`, async ({ page, parley }) => {
    for (const width of [320, 375, 390, 430]) {
      await page.setViewportSize({ width, height: 812 })
      await parley.open(`?view=${view}`)
      const tabs = page.getByRole('navigation', { name: 'Views' })
      await expect(tabs.locator('[aria-current=page]')).toBeInViewport({ ratio: 1 })
      const cut = await tabs.getByRole('button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, right, width: whole } = button.getBoundingClientRect()
          return Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) / whole
        }),
      )
      expect(cut.filter((seen) => seen > 0.15 && seen < 0.85).length, `${width} px`).toBeGreaterThan(0)
    }
  })
