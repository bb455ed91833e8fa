import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './parley'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Looks at the whole page, or at one part where the rest is as another test has seen it. */
async function expectNothingFound(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).include(part).analyze()
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    ),
  ).toEqual([])
}

const STATES: Record<string, string> = {
  'as it opens': '',
  'with talks selected': '?entry=talks-miami-us-russia-2025-12-20',
  'with a raid selected': '?entry=raid-russia-2025-12-17',
  'with a strike selected': '?entry=strike-zaporizhzhia-2025-12-17',
  'with a position selected': '?entry=position-us-territory',
  'with a figure selected': '?entry=figure-frozen-assets',
  'as tables': '?tables=timeline~map~drones',
  'filtered and searched': '?from=2025-12-14&to=2025-12-21&actor=kirill-dmitriev&q=Miami',
  'with nothing left': '?kind=raid&source=003',
  'with a link half understood': '?kind=battle&entry=nothing',
}

for (const [state, search] of Object.entries(STATES)) {
  test(`axe finds nothing ${state}`, async ({ page, parley }) => {
    await parley.open(search)
    await page.waitForLoadState('networkidle')
    await expectNothingFound(page)
  })
}

const LOWER_VIEWS: Record<string, string> = {
  Positions: '?view=positions',
  Disputes: '?view=disputes',
  Sources: '?view=sources',
  'an open article': '?view=sources&article=000&claim=000-1',
  'the table': '?view=table&sort=-wounded',
  Method: '?view=method',
}

for (const [view, search] of Object.entries(LOWER_VIEWS)) {
  test(`axe finds nothing in ${view}`, async ({ page, parley }) => {
    await parley.open(search)
    await page.waitForLoadState('networkidle')
    await expectNothingFound(page, '.bottom-part')
  })
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  for (const [state, search, part] of [
    ['with a raid selected', '?entry=raid-russia-2025-12-17', 'html'],
    ['with nothing left', '?kind=raid&source=003', 'html'],
    ['in Positions', '?view=positions', '.bottom-part'],
    ['in Disputes', '?view=disputes', '.bottom-part'],
    ['in an open article', '?view=sources&article=000', '.bottom-part'],
  ] as const) {
    test(`axe finds nothing ${state}`, async ({ page, parley }) => {
      await parley.open(search)
      await page.waitForLoadState('networkidle')
      await expectNothingFound(page, part)
    })
  }
})

for (const name of ['Cite', 'Download', 'Keys']) {
  test(`axe finds nothing in “${name}”`, async ({ page, parley }) => {
    await parley.open()
    await page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNothingFound(page)
  })
}

test('axe finds nothing in an open list of options, nor in a place’s card', async ({ page, parley }) => {
  await parley.open()
  await parley.openFilter('Actors')
  await parley.strikes.getByRole('button', { name: /^Cherkasy/ }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNothingFound(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

  for (const view of ['timeline', 'map', 'drones', 'positions', 'disputes', 'sources', 'table', 'method']) {
    test(`axe finds nothing in the tab ${view}`, async ({ page, parley }) => {
      await parley.open(`?view=${view}`)
      await page.waitForLoadState('networkidle')
      await expectNothingFound(page)
    })
  }

  test('axe finds nothing in the filters’ sheet', async ({ page, parley }) => {
    await parley.open()
    await page.getByRole('button', { name: 'Filters' }).tap()
    await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible()
    await expectNothingFound(page)
  })

  test('axe finds nothing in the evidence’s sheet', async ({ page, parley }) => {
    await parley.open('?entry=raid-russia-2025-12-17')
    await expect(page.getByRole('dialog').getByRole('blockquote').first()).toBeVisible()
    await page
      .getByRole('dialog')
      .evaluate((sheet) => Promise.all(sheet.getAnimations().map((animation) => animation.finished)))
    await expectNothingFound(page)
  })
})
