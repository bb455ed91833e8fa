import { expect, test } from './parley'

test('says how the page is made: reading, counting, dates, borders, drafts, rights', async ({ page, parley }) => {
  await parley.open()
  await page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name: 'Method' }).click()
  const method = page.getByRole('region', { name: 'Method', exact: true })
  await expect(method.getByRole('heading', { level: 2 })).toBeInViewport()
  for (const word of [
    'unaccounted for',
    'suspect',
    'at least',
    'day on which the article was published',
    'recognised',
    'draft',
    'MIT',
    'publishers',
  ]) {
    await expect(method).toContainText(new RegExp(word, 'i'))
  }
})

test('names the version of the data and what it holds', async ({ page, parley }) => {
  await parley.open('?view=method')
  const edition = page.getByRole('table', { name: 'What this edition holds' })
  await expect(edition.getByRole('row', { name: /^Version [0-9a-f]{8,}$/ })).toBeVisible()
  await expect(edition.getByRole('row', { name: `Entries ${await parley.countShown()}` })).toBeVisible()
  await expect(edition.getByRole('row', { name: 'Articles 5' })).toBeVisible()
})
