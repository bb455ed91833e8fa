import { expect, tabTo, test } from './parley'

const titles = '.timeline-entry button'

test('tells planned, ongoing and held talks apart, in words and in their marks', async ({ parley }) => {
  await parley.open()
  const entry = (title: string) => parley.timeline.getByRole('listitem').filter({ hasText: title })
  const marks: string[] = []
  for (const [title, state] of [
    ['Umerov to meet the US delegation separately', 'meeting, planned'],
    ['European officials arrive in Miami for parallel consultations', 'meeting, ongoing'],
    ['Putin receives Witkoff and Kushner in Moscow', 'meeting, held'],
  ] as const) {
    await expect(entry(title)).toContainText(state)
    marks.push(
      await entry(title)
        .locator('.entry-mark')
        .evaluate((mark) => {
          const [own, before] = [getComputedStyle(mark), getComputedStyle(mark, '::before')]
          return [own.background, own.border, before.background, before.border, before.content].join('|')
        }),
    )
  }
  expect(new Set(marks).size).toBe(3)
  await expect(entry('US and Russian envoys talk in Miami')).toContainText(/planned.*ongoing/)
})

test('keeps each date as vague as its source: a night, a weekend, some time in a month', async ({ parley }) => {
  await parley.open()
  const day = (name: string) => parley.timeline.getByRole('heading', { name, exact: true })
  await expect(day('17–18 December, night')).toBeVisible()
  await expect(day('20–21 December, weekend')).toBeVisible()
  await expect(day('20 December, Saturday')).toBeVisible()
  await expect(day('2–4 December, day unknown')).toBeVisible()
})

test('sets parts under their total and says that they are parts', async ({ parley }) => {
  await parley.open()
  const part = parley.timeline.getByRole('listitem').filter({ hasText: 'Bataysk: 1 killed' })
  await expect(part).toContainText('part of the total above')
})

test('turns from newest to oldest first, and the address says so', async ({ page, parley }) => {
  await parley.open()
  const newest = await parley.timeline.locator(titles).allTextContents()
  await parley.timeline.getByRole('button', { name: /newest first/ }).click()
  await expect(page).toHaveURL(/order=oldest/)
  await expect(parley.timeline.getByRole('button', { name: /oldest first/ })).toBeVisible()
  const oldest = await parley.timeline.locator(titles).allTextContents()
  expect(oldest[0]).toContain('square miles gained by Russia in November')
  expect(newest.at(-1)).toBe(oldest[0])
  expect([...oldest].sort()).toEqual([...newest].sort())
})

test('is walked from entry to entry by keyboard, and is one stop of the Tab key', async ({ page, parley }) => {
  await parley.open()
  const entries = parley.timeline.locator(titles)
  await tabTo(page, entries.nth(0))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(entries.nth(2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(entries.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(entries.last()).toBeFocused()
  await expect(entries.last()).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(entries.nth(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText((await entries.nth(0).textContent())!)
  await page.keyboard.press('Tab')
  await expect(parley.timeline.locator(`${titles}:focus`)).toHaveCount(0)
})

test('shows where the selected entry stands, and brings it into sight', async ({ parley }) => {
  await parley.open('?entry=meeting-kremlin-2025-12-02')
  const chosen = parley.timeline.locator('[aria-current=true]')
  await expect(chosen).toHaveCount(1)
  await expect(chosen).toContainText('Putin receives Witkoff and Kushner in Moscow')
  await expect(chosen).toBeInViewport()
})

test('as a table it holds the same entries in the same order', async ({ parley }) => {
  await parley.open()
  const listed = await parley.timeline.locator(titles).allTextContents()
  await parley.timeline.getByRole('button', { name: 'as table' }).click()
  const table = parley.timeline.getByRole('table')
  await expect(table).toBeVisible()
  expect(await table.getByRole('rowheader').getByRole('button').allTextContents()).toEqual(listed)
  await expect(table.getByRole('row', { name: /82 drones launched/ })).toContainText('Night of 17–18 December 2025')
  await table.getByRole('button', { name: 'Cherkasy: 6 wounded' }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
})
