import { expect, tabTo, test } from './parley'

const SUMMARY = 'Urges European leaders to approve the use of the frozen assets'

test('sets out what each party wants by topic and side, and says where one is silent', async ({ parley }) => {
  await parley.open('?view=positions')
  const table = parley.more.getByRole('table', { name: 'Positions by topic and side' })
  await expect(table).toBeInViewport()
  for (const side of ['Russia', 'Ukraine', 'United States', 'Europe'])
    await expect(table.getByRole('columnheader', { name: side })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Frozen assets/ }).getByRole('link', { name: SUMMARY })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Neutrality/ })).toContainText('no position in these articles')
})

test('from a cell to its sentence in the article in two clicks', async ({ page, parley }) => {
  await parley.open('?view=positions')
  await parley.more.getByRole('link', { name: SUMMARY }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toBeInViewport()
  await parley.evidence.getByRole('link', { name: 'Read it in the article' }).click()
  await expect(page.getByRole('article', { name: /Kurdistan24/ })).toBeVisible()
  await expect(page.locator(':focus')).toBeInViewport()
  await expect(page.locator(':focus')).toContainText('assets')
})

test('the same by keyboard alone', async ({ page, parley }) => {
  await parley.open('?view=positions')
  await tabTo(page, parley.more.getByRole('link', { name: SUMMARY }))
  await page.keyboard.press('Enter')
  const way = parley.evidence.getByRole('link', { name: 'Read it in the article' })
  await expect(way).toBeVisible()
  await tabTo(page, way)
  await page.keyboard.press('Enter')
  await expect(page.locator('.sources-text :focus')).toContainText('assets')
  await expect(page.locator(':focus')).toBeInViewport()
})

test('shows how articles put one position differently', async ({ page, parley }) => {
  await parley.open('?view=positions')
  const differs = parley.more
    .getByRole('group')
    .filter({ hasText: /wording differs|stance differs/ })
    .first()
  await differs.locator('summary').click()
  expect(await differs.getByRole('link').count()).toBeGreaterThan(1)
  await differs.getByRole('link').first().click()
  await expect(page).toHaveURL(/entry=position-.*&claim=/)
})

test('says so where the filters leave no position', async ({ parley }) => {
  await parley.open('?view=positions&kind=raid')
  await expect(parley.more).toContainText('None of the entries shown is a position')
})

test.describe('where the sentences do not come', () => {
  test.use({ forgiven: /Failed to load resource|net::ERR_/ })

  test('says that it cannot tell where the articles differ, and another try can', async ({ page, parley }) => {
    const shards = '**/data/evidence-*-position-*.json'
    await page.route(shards, (route) => route.fulfill({ status: 503 }))
    await parley.open('?view=positions')
    const alert = parley.more.getByRole('alert')
    await expect(alert).toContainText('How the articles put them differently did not load.', { timeout: 15_000 })
    await page.unroute(shards)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(parley.more.getByText('wording differs').first()).toBeVisible()
    await expect(alert).toHaveCount(0)
  })
})

test('what the filters leave out is not called silence', async ({ page, parley }) => {
  await parley.open('?view=positions&actor=belgium')
  const row = page
    .getByRole('table', { name: 'Positions by topic and side' })
    .getByRole('row', { name: /^Frozen assets/ })
  await expect(row).toContainText('none within these filters')
  await expect(row).not.toContainText('no position in these articles')
})
