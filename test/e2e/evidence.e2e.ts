import { expect, test } from './parley'

const PLAIN = '?entry=strike-cherkasy-2025-12-17'

test('gives each claim its sentence within its paragraph, its values, its date and who says it', async ({ parley }) => {
  await parley.open('?entry=raid-ukraine-2025-12-17')
  const { evidence } = parley
  const sentence = evidence.getByRole('blockquote').locator('mark').first()
  await expect(sentence).toContainText('47')
  const [marked, paragraph] = [
    await sentence.textContent(),
    await evidence.getByRole('blockquote').first().textContent(),
  ]
  expect(paragraph!.length).toBeGreaterThan(marked!.length)
  expect(paragraph).toContain(marked!)
  await expect(evidence.getByRole('list', { name: 'Values in this claim' }).first()).toContainText('47')
  await expect(evidence.getByRole('term').filter({ hasText: 'When' }).first()).toBeVisible()
  await expect(evidence).toContainText(/“overnight”.*night of 17–18 December 2025, resolved from the publication date/)
  await expect(evidence).toContainText(/Russian Defence Ministry \(“.*claimed.*”\)/)
})

test('tells every claim of an entry that several articles tell, source by source', async ({ parley }) => {
  await parley.open('?entry=talks-miami-us-russia-2025-12-20')
  const { evidence } = parley
  for (const source of [
    /Article 000, outlet not named · 18 December 2025/,
    /Article 001, outlet not named/,
    /Article 002, outlet not named/,
    /Kurdistan24/,
  ]) {
    await expect(evidence.getByRole('heading', { name: source })).toBeAttached()
  }
  const claims = evidence.getByRole('link', { name: 'Read it in the article' })
  expect(await claims.count()).toBeGreaterThan(6)
  await expect(evidence.getByRole('blockquote')).toHaveCount(await claims.count())
})

test('marks a disagreement at the very value, with the rule that chose the one shown', async ({ parley }) => {
  await parley.open('?entry=strike-zaporizhzhia-2025-12-17')
  const values = parley.evidence.getByRole('list', { name: 'Values in this claim' })
  await expect(values.filter({ hasText: /^.*32 wounded/ }).first()).toContainText('shown:')
  await expect(parley.evidence.getByText(/30 elsewhere|elsewhere .*30/).first()).toBeVisible()
  await expect(
    parley.evidence
      .getByRole('group', { name: 'Disputes' })
      .getByRole('heading', { name: /How many people were wounded in Zaporizhzhia/ }),
  ).toBeVisible()
})

test('opens the article at the sentence, marked and in focus', async ({ page, parley }) => {
  await parley.open(PLAIN)
  const sentence = (await parley.evidence.getByRole('blockquote').locator('mark').first().textContent())!
  await parley.evidence.getByRole('link', { name: 'Read it in the article' }).first().click()
  await expect(page.getByRole('article', { name: /Article 000/ })).toBeVisible()
  const focused = page.locator(':focus')
  await expect.poll(async () => sentence.includes((await focused.textContent())!.trim())).toBe(true)
  await expect(focused).toBeInViewport()
  await expect(focused).toHaveAttribute('data-shown', 'true')
})

test('steps to the next and the previous entry in the order of the timeline', async ({ page, parley }) => {
  await parley.open(PLAIN)
  const heading = parley.evidence.getByRole('heading', { level: 3 })
  const titles = await parley.timeline.locator('.timeline-entry button').allTextContents()
  const at = titles.indexOf('Cherkasy: 6 wounded')
  await parley.evidence.getByRole('button', { name: /next/ }).click()
  await expect(heading).toHaveText(titles[at + 1]!)
  await parley.evidence.getByRole('button', { name: /previous/ }).click()
  await parley.evidence.getByRole('button', { name: /previous/ }).click()
  await expect(heading).toHaveText(titles[at - 1]!)
  await parley.evidence.getByRole('button', { name: 'brief' }).click()
  await expect(parley.brief).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
})

test('leads to what belongs with the entry', async ({ parley }) => {
  await parley.open(PLAIN)
  await expect(parley.evidence.getByRole('heading', { name: /Part of/i })).toBeVisible()
  await parley.evidence.getByRole('link', { name: /82 drones launched at Ukraine/ }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toContainText('82 drones launched')
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const clipboard = 'navigator.clipboard.readText()'

  test('copies a link that opens the same evidence', async ({ page, parley }) => {
    await parley.open(PLAIN)
    await parley.evidence.getByRole('button', { name: 'Copy link' }).click()
    await expect(parley.evidence.getByText('Copied')).toBeVisible()
    const link = await page.evaluate<string>(clipboard)
    await page.goto(link)
    await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
  })

  test('copies a citation with the source, the date and the address', async ({ page, parley }) => {
    await parley.open(PLAIN)
    await parley.evidence.getByRole('button', { name: 'Copy citation' }).click()
    await expect(parley.evidence.getByText('Copied')).toBeVisible()
    const citation = await page.evaluate<string>(clipboard)
    expect(citation).toContain('Cherkasy')
    expect(citation).toContain('18 December 2025')
    expect(citation).toContain('entry=strike-cherkasy-2025-12-17')
  })
})

test('an entry outside the filters still opens, and the evidence says that they hide it', async ({ parley }) => {
  await parley.open('?kind=raid&entry=strike-cherkasy-2025-12-17')
  await expect(parley.evidence).toContainText('hidden by the filters')
  await expect(parley.evidence.getByRole('blockquote').first()).toContainText('Cherkasy')
})
