import { expect, test } from './parley'

test('? shows the keys, Escape puts them away', async ({ page, parley }) => {
  await parley.open()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog.getByRole('row', { name: /search/ })).toContainText('/')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('/ goes to the search, and types nothing into it', async ({ page, parley }) => {
  await parley.open()
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await expect(search).toBeFocused()
  await page.keyboard.type('j?/')
  await expect(search).toHaveValue('j?/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('j and k go from entry to entry, Escape lets go', async ({ page, parley }) => {
  await parley.open('?kind=strike')
  const titles = await parley.timeline.locator('.timeline-entry button').allTextContents()
  const heading = parley.evidence.getByRole('heading', { level: 3 })
  await page.keyboard.press('j')
  await expect(heading).toHaveText(titles[0]!)
  await page.keyboard.press('j')
  await expect(heading).toHaveText(titles[1]!)
  await page.keyboard.press('k')
  await expect(heading).toHaveText(titles[0]!)
  await page.keyboard.press('Escape')
  await expect(parley.brief).toBeVisible()
  await expect(page).toHaveURL(/\?kind=strike$/)
})

test('j goes on in the order that the timeline shows, oldest first too', async ({ page, parley }) => {
  await parley.open('?kind=strike&order=oldest')
  const titles = await parley.timeline.locator('.timeline-entry button').allTextContents()
  for (const title of titles.slice(0, 3)) {
    await page.keyboard.press('j')
    await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText(title)
  }
})

test('a key held down is one step of history', async ({ page, parley }) => {
  await parley.open('?kind=strike')
  const titles = await parley.timeline.locator('.timeline-entry button').allTextContents()
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down('j')
  await page.keyboard.up('j')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText(titles[3]!)
  await page.goBack()
  await expect(page).toHaveURL(/\?kind=strike$/)
})

test('keys with Ctrl stay the browser’s', async ({ page, parley }) => {
  await parley.open()
  await page.keyboard.press('Control+j')
  await expect(page).toHaveURL(/\/$/)
})

test('cleared filters leave the focus at the first entry, or where the filters begin', async ({ page, parley }) => {
  await parley.open('?kind=strike&source=003')
  await parley.timeline.getByRole('button', { name: 'Clear all filters' }).press('Enter')
  await expect(parley.timeline.getByRole('listitem').first().getByRole('button')).toBeFocused()
  await parley.openFilter('Kind')
  await page.getByRole('checkbox', { name: /^Strikes/ }).check()
  await page.getByRole('button', { name: 'Clear all' }).press('Enter')
  await expect(page.locator('input[name=from]')).toBeFocused()
})

test('Back from an article gives the focus to the link that led there', async ({ page, parley }) => {
  await parley.open('?entry=raid-russia-2025-12-17')
  const read = parley.evidence.getByRole('link', { name: 'Read it in the article' }).nth(1)
  await read.press('Enter')
  await expect(page.getByRole('article', { name: /Article/ }).locator(':focus')).toBeVisible()
  await page.goBack()
  await expect(read).toBeFocused()
})

test('and where that link is drawn anew, as soon as it stands there', async ({ page, parley }) => {
  await parley.open('?view=disputes')
  const read = parley.more.getByRole('link', { name: 'Read it in the article' }).nth(2)
  await read.press('Enter')
  await expect(page.getByRole('article', { name: /Article/ }).locator(':focus')).toBeVisible()
  await page.goBack()
  await expect(read).toBeFocused()
})

test('and in the sheet, where the evidence has no column', async ({ page, parley }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await parley.open('?entry=raid-russia-2025-12-17')
  const read = page.getByRole('dialog').getByRole('link', { name: 'Read it in the article' }).nth(1)
  await read.press('Enter')
  await expect(page.getByRole('article', { name: /Article/ }).locator(':focus')).toBeVisible()
  await page.goBack()
  await expect(read).toBeFocused()
})

test('a related entry opened by key is where reading goes on', async ({ page, parley }) => {
  await parley.open('?entry=strike-odesa-2025-12-17')
  await parley.evidence.locator('.evidence-related').getByRole('link').first().press('Enter')
  const heading = parley.evidence.getByRole('heading', { level: 3 }).first()
  await expect(heading).toBeFocused()
  await expect(page).not.toHaveURL(/strike-odesa/)
})

test('Back takes no focus from where a reader has gone on', async ({ page, parley }) => {
  await parley.open('?entry=raid-russia-2025-12-17')
  await parley.evidence.getByRole('link', { name: 'Read it in the article' }).first().press('Enter')
  await expect(page.getByRole('article', { name: /Article/ }).locator(':focus')).toBeVisible()
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.click()
  await page.goBack()
  await expect(page.getByRole('article', { name: /Article/ })).toHaveCount(0)
  await expect(search).toBeFocused()
})

test('single keys can be switched off, for as long as the device keeps it; Escape stays', async ({ page, parley }) => {
  await parley.open('?entry=raid-russia-2025-12-17')
  const keys = page.getByRole('button', { name: 'Keys' })
  await keys.click()
  await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  for (const key of ['j', 'k', '/', '?']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused()
  expect(parley.param('entry')).toBe('raid-russia-2025-12-17')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/)
  await keys.click()
  await page.getByRole('checkbox', { name: /^Single keys/, checked: false }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\?entry=/)
})
