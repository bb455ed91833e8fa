import { expect, test } from './parley'

test.use({
  forgiven:
    /Failed to load resource|net::ERR_|Failed to fetch|The connection was lost before it arrived|error loading dynamically imported|Unable to preload/i,
})

for (const search of ['', '?entry=raid-russia-2025-12-17']) {
  test(`where the data does not come, the page says why, and another try brings it: ${search || 'as it opens'}`, async ({
    page,
  }) => {
    const index = '**/data/index-*.json'
    await page.route(index, (route) => route.abort('connectionfailed'))
    await page.goto(`./${search}`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Parley could not be shown', { timeout: 15_000 })
    await expect(alert).toContainText('The connection was lost before the data arrived.')
    await page.unroute(index)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('82 drones launched')
  })
}

test('data that is not what the page expects is refused in words', async ({ page }) => {
  await page.route('**/data/index-*.json', (route) => route.fulfill({ json: { articles: 'none' } }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('The data is not what this page expects', { timeout: 15_000 })
})

test('where the evidence does not come, its panel says so while the page goes on, and another try brings it', async ({
  page,
  parley,
}) => {
  const shards = '**/data/evidence-*.json'
  await page.route(shards, (route) => route.fulfill({ status: 503 }))
  await parley.open('?entry=strike-cherkasy-2025-12-17')
  const alert = parley.evidence.getByRole('alert')
  await expect(alert).toContainText('The evidence did not load.', { timeout: 15_000 })
  await expect(alert).toContainText('The server answered 503 instead of the data.')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
  await expect(parley.timeline).toContainText('82 drones launched')
  await page.unroute(shards)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(parley.evidence.getByRole('blockquote').first()).toContainText('Cherkasy')
})

test('where an article’s text does not come, the quotes stand alone', async ({ page, parley }) => {
  await page.route('**/data/text-*.json', (route) => route.abort())
  await parley.open('?entry=strike-cherkasy-2025-12-17')
  await expect(parley.evidence.getByRole('blockquote').first()).toContainText('Cherkasy', { timeout: 15_000 })
})

for (const [chunk, name, search] of [
  ['Disputes', 'Disputes', '?view=disputes'],
  ['StrikeMap', 'The map', ''],
  ['Drones', 'The drone chart', ''],
  ['EvidencePanel', 'The evidence', ''],
  ['PageFilters', 'The filters', ''],
  ['PageFilters', 'The filters', '?entry=strike-cherkasy-2025-12-17'],
  ['BottomViews', 'More views', ''],
  ['BottomViews', 'More views', '?entry=strike-cherkasy-2025-12-17'],
] as const) {
  test(`where a part of the page does not come, it says so and the others go on: ${chunk} ${search}`, async ({
    page,
    parley,
  }) => {
    const file = `**/assets/${chunk}-*.js`
    await page.route(file, (route) => route.abort())
    await page.goto(`./${search}`)
    const alert = page.getByRole('alert').filter({ hasText: `${name} could not be shown.` })
    await expect(alert).toContainText('The connection was lost before it arrived.')
    await expect(parley.timeline).toContainText('82 drones launched')
    await page.unroute(file)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  })
}

for (const search of ['', '?entry=strike-cherkasy-2025-12-17']) {
  for (const script of ['boot', 'index']) {
    test(`where a script of the page does not come, the page is still there to be read: ${script} ${search}`, async ({
      page,
      parley,
    }) => {
      await page.route(`**/assets/${script}-*.js`, (route) => route.abort())
      await page.goto(`./${search}`)
      await expect(parley.timeline).toContainText('82 drones launched')
      await expect(parley.timeline).toBeVisible()
      await expect(page.getByRole('region', { name: 'Every entry and its sentences' })).toBeVisible()
      await expect(page.getByRole('searchbox', { name: 'Search' }), 'nothing is offered that needs it').toBeHidden()
    })
  }
}

test('once loaded it filters, selects and changes views without a network', async ({ page, context, parley }) => {
  await parley.open('?view=table&entry=strike-cherkasy-2025-12-17')
  await expect(parley.evidence.getByRole('blockquote').first()).toBeVisible()
  await context.setOffline(true)
  await parley.openFilter('Kind')
  await page.getByRole('checkbox', { name: /^Strikes/ }).check()
  await parley.expectShown(8)
  await expect(parley.timeline.getByRole('listitem')).toHaveCount(8)
  await page.keyboard.press('Escape')
  await parley.timeline.getByRole('button', { name: 'Kryvyi Rih: 4 wounded' }).click()
  await expect(parley.evidence.getByRole('blockquote').first()).toContainText('Kryvyi Rih')
})

test('words that could not be searched are no filter: not as a chip, not of a download', async ({ page, parley }) => {
  await page.route('**/data/search-*.json', (route) => route.abort('connectionfailed'))
  await parley.open('?kind=strike&q=Odesa')
  await expect(page.getByRole('alert')).toContainText(
    '“Odesa” could not be searched, so it leaves nothing out; the other filters hold. ' +
      'The connection was lost before the data arrived.',
  )
  await expect(page.getByRole('list', { name: 'Filters set' }).getByRole('button')).toHaveText([/Strikes/, 'Clear all'])
  await page.getByRole('button', { name: 'Download' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download' })
  await expect(dialog).toContainText('8 entries, as filtered now.')
  await expect(dialog).toContainText('“Odesa” could not be searched and leaves nothing out.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Remove Strikes/ }).click()
  await page.getByRole('button', { name: 'Download' }).click()
  await expect(dialog).toContainText(/^Download.*\d+ entries, all of this edition\./)
})

test('a search that cannot be made offline says so, the other filters hold, and it can be made later', async ({
  page,
  context,
  parley,
}) => {
  await parley.open('?kind=strike')
  await context.setOffline(true)
  await page.getByRole('searchbox', { name: 'Search' }).fill('Cherkasy')
  await expect(page.getByRole('alert')).toContainText('could not be searched', { timeout: 15_000 })
  await parley.expectShown(8)
  await context.setOffline(false)
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await parley.expectShown(1)
})
