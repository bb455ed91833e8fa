import { expect, test } from './parley'

test('finds words of quotes, titles, places and people, and keeps them in the address', async ({ page, parley }) => {
  await parley.open()
  await page.getByRole('searchbox', { name: 'Search' }).fill('Cherkasy electricity')
  await expect(page).toHaveURL(/\?q=Cherkasy\+electricity$/)
  await expect(parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' })).toBeVisible()
  await expect.poll(parley.countShown).toBeLessThan(20)
})

for (const [typed, found, why] of [
  ['Zaporozhye', 'Zaporizhzhia: at least 32 wounded in air strikes', 'another language’s spelling'],
  ['Запоріжжя', 'Zaporizhzhia: at least 32 wounded in air strikes', 'another alphabet'],
  ['Zaporizhzhja', 'Zaporizhzhia: at least 32 wounded in air strikes', 'a slip'],
  ['Dmitirev', 'Dmitriev calls the Miami talks constructive', 'letters swapped'],
  ['Zelenskiy', 'Zelenskyy reports progress in the dialogue with the US', 'another spelling'],
] as const) {
  test(`finds ${found.split(':')[0]} under “${typed}”: ${why}`, async ({ parley }) => {
    await parley.open(`?q=${typed}`)
    await expect.poll(parley.countShown).toBeLessThan(60)
    await expect(parley.timeline.getByRole('button', { name: found })).toBeVisible()
  })
}

test('while words are searched for the first time, nothing is told as found', async ({ page }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/data/search-*.json', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('./?q=Bataysk')
  const count = page.locator('output')
  await expect(count).toHaveText(/^Searching \d+ entries …$/)
  await expect(count).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByRole('region', { name: 'Map of strikes' })).toBeVisible()
  await page.getByRole('button', { name: 'Download' }).click()
  await expect(page.getByRole('dialog', { name: 'Download' })).toContainText('“Bataysk” is still under way')
  await expect(page.getByRole('button', { name: 'Table (CSV)' })).toBeDisabled()
  await expect(page.locator('html')).not.toHaveAttribute('data-ready')
  answer()
  await expect(page.getByRole('button', { name: 'Table (CSV)' })).toBeEnabled()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(count).toHaveText(/^\d of \d+ entries$/)
  await expect(count).toHaveAttribute('aria-busy', 'false')
})

test('marks what matched wherever it stands', async ({ page, parley }) => {
  await parley.open('?q=Bataysk')
  await expect.poll(parley.countShown).toBeLessThan(20)
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
    )
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(0)
  expect(new Set(await marked())).toEqual(new Set(['bataysk']))
})

test('works together with the other filters, and its chip takes it away', async ({ page, parley }) => {
  await parley.open('?kind=strike&q=Cherkasy')
  await expect.poll(parley.countShown).toBeLessThan(8)
  await page.getByRole('button', { name: 'Remove “Cherkasy”' }).click()
  await parley.expectShown(8)
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
})

test('typing a word is one step of history at most', async ({ page, parley }) => {
  await parley.open()
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('Odesa')
  await expect(page).toHaveURL(/\?q=Odesa$/)
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3)
})

test('where nothing is found, says how many there are without the words', async ({ page, parley }) => {
  await parley.open('?q=qqqxyzzy')
  await parley.expectShown(0)
  await parley.timeline.getByRole('button', { name: /^Without “qqqxyzzy”: \d+ entries$/ }).click()
  await expect(page).toHaveURL(/\/$/)
})
