import { expect, test } from './parley'

// What the page fetches ahead for its script stays unused here, and the browser says so.
test.use({ javaScriptEnabled: false, forgiven: /preloaded using link preload/ })

test('without JavaScript the timeline can be read', async ({ page, parley }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parley')
  const title = '82 drones launched at Ukraine, 63 intercepted or jammed, Ukraine says'
  await expect(parley.timeline.getByText(title)).toBeVisible()
  await expect(parley.timeline.getByRole('heading', { name: '17–18 December, night' })).toBeVisible()
})

test('without JavaScript every entry stands with its sentences and their sources', async ({ page }) => {
  await page.goto('./')
  const record = page.getByRole('region', { name: 'Every entry and its sentences' })
  const total = Number(await page.locator('output').getAttribute('data-total'))
  await expect(record.getByRole('article')).toHaveCount(total)
  const night = record.getByRole('article').filter({ hasText: '82 drones launched at Ukraine' })
  await expect(night.getByRole('figure').first()).toContainText(
    'fired 82 drones of various types overnight, with 63 intercepted or jammed',
  )
  await expect(night.getByRole('figure').first()).toContainText('18 December 2025')
  await expect(night).toContainText('suspect: The article’s own body says')
  await expect(night).toContainText('Night of 17–18 December 2025')
})

test('without JavaScript nothing is offered that needs it', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('navigation', { name: 'Page' })).toBeHidden()
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByText('on its way').filter({ visible: true })).toHaveCount(0)
  for (const name of [/as table/, /first/]) await expect(page.getByRole('button', { name })).toHaveCount(0)
})

test('without JavaScript the page says what is missing and leads to every entry', async ({ page }) => {
  await page.goto('./')
  const word = page.getByText('Choosing, filtering and the map need JavaScript.')
  await expect(word).toBeVisible()
  await page.getByRole('link', { name: /every entry stands below/ }).click()
  await expect(page.getByRole('heading', { name: 'Every entry and its sentences' })).toBeInViewport()
})

test('without JavaScript no part of the timeline hides in a scroller of its own', async ({ page, parley }) => {
  await page.goto('./')
  const last = parley.timeline.getByRole('listitem').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  expect(await page.locator('.timeline-scroller').evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
})
