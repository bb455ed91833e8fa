import { expect, test } from './parley'

test('lists the articles with what is known of each, and what was read from it', async ({ parley }) => {
  await parley.open('?view=sources')
  const articles = parley.more.getByRole('listitem').filter({ has: parley.page.getByRole('heading', { level: 3 }) })
  await expect(articles).toHaveCount(5)
  await expect(articles.filter({ hasText: 'Kurdistan24' })).toContainText('17 December 2025')
  await expect(articles.filter({ hasText: 'Article 001' })).toContainText('outlet not named')
  for (const article of await articles.all()) await expect(article).toContainText(/\d+ claims on \d+ entries/)
})

test('a link that names an article and nothing else opens it', async ({ page, parley }) => {
  await parley.open('?article=000')
  await expect(page.getByRole('article', { name: /Article 000/ })).toBeInViewport()
})

test('an article is read in full, its claims marked, what is no report set apart', async ({ page, parley }) => {
  await parley.open('?view=sources')
  await parley.more.getByRole('link', { name: /Kremlin Envoy Heads to Miami/ }).click()
  await expect(page).toHaveURL(/\?article=000&view=sources$/)
  const reader = page.getByRole('article', { name: /Article 000/ })
  await expect(reader).toContainText('Peskov spoke “on Thursday”')
  await expect(
    reader.getByRole('link', { name: /^Ukraine’s air force reported that Russia fired 82 drones/ }),
  ).toBeVisible()
  await expect(reader.getByRole('group').filter({ hasText: 'Not part of the report' }).first()).toBeVisible()
  await expect(reader.getByRole('list', { name: 'How claims are marked' })).toContainText('Suspect')
})

test('a marked sentence opens its entry', async ({ page, parley }) => {
  await parley.open('?view=sources&article=000')
  const reader = page.getByRole('article', { name: /Article 000/ })
  await reader.getByRole('link', { name: /^Ukraine’s air force reported that Russia fired 82 drones/ }).click()
  await expect(page).toHaveURL(/\?entry=raid-russia-2025-12-17&claim=000-\d+&article=000&view=sources$/)
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toContainText('82 drones launched')
})

test('a source can be the only one shown, and again one of all', async ({ page, parley }) => {
  await parley.open('?view=sources')
  const total = await parley.countShown()
  const article = parley.more.getByRole('listitem').filter({ hasText: 'Kurdistan24' })
  const entries = Number(/claims on (\d+) entries/.exec((await article.textContent())!)![1])
  await article.getByRole('button', { name: 'Show only this source' }).click()
  await expect(page).toHaveURL(/\?source=004&view=sources$/)
  await parley.expectShown(entries)
  await article.getByRole('button', { name: 'Show all sources' }).click()
  await parley.expectShown(total)
})
