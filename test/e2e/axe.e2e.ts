import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './parley'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`))).toEqual([])
}

const STATES: Record<string, string> = {
  'as it opens': '',
  'with talks selected': '?entry=talks-miami-us-russia-2025-12-20',
  'with a raid selected': '?entry=raid-russia-2025-12-17',
  'with a strike selected': '?entry=strike-zaporizhzhia-2025-12-17',
  'with a position selected': '?entry=position-us-territory',
  'with a figure selected': '?entry=figure-frozen-assets',
  'as tables': '?tables=timeline~map~drones',
  'with Disputes': '?view=disputes',
  'with Sources': '?view=sources',
  'with an article open': '?view=sources&article=000&claim=000-1',
  'with the table': '?view=table&sort=-wounded',
  'with Method': '?view=method',
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

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  for (const search of ['', '?entry=raid-russia-2025-12-17&view=sources&article=000', '?view=disputes', '?kind=raid&source=003']) {
    test(`axe finds nothing at ${search || 'the opening'}`, async ({ page, parley }) => {
      await parley.open(search)
      await page.waitForLoadState('networkidle')
      await expectNothingFound(page)
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
    await page.getByRole('dialog').evaluate((sheet) => Promise.all(sheet.getAnimations().map((animation) => animation.finished)))
    await expectNothingFound(page)
  })
})
