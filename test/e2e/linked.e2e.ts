import type { Page } from '@playwright/test'
import { expect, test } from './parley'

/** The drawn nodes of an entry that are marked, by the view they stand in. */
const markedViews = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('[data-marked]')].map(
        (node) => node.closest('section')?.querySelector('h2')?.textContent,
      ),
    ),
  ])

test('pointing at an entry in one view marks it in the others', async ({ page, parley }) => {
  await parley.open('?view=table')
  await page.getByRole('table', { name: /All entries/ }).waitFor()
  await parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' }).hover()
  const views = await markedViews(page)
  for (const view of ['Timeline', 'Strikes', 'In brief']) expect(views).toContain(view)
  expect(views.some((view) => view?.startsWith('Table'))).toBe(true)
  await parley.strikes.getByRole('button', { name: /^near Odesa/ }).hover()
  await expect(parley.timeline.locator('[data-marked]')).toContainText('Near Odesa')
  await parley.drones.getByRole('button', { name: /82 drones/ }).hover()
  await expect(parley.timeline.locator('[data-marked]')).toContainText('82 drones')
})

test('so does the focus of the keyboard', async ({ page, parley }) => {
  await parley.open()
  await parley.timeline.getByRole('button', { name: 'Kryvyi Rih: 4 wounded' }).focus()
  expect(await markedViews(page)).toContain('Strikes')
})

test('what is marked can be seen', async ({ parley }) => {
  await parley.open()
  const symbol = parley.strikes.getByRole('button', { name: /^Cherkasy/ })
  const before = await symbol.screenshot()
  await parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' }).focus()
  await expect.poll(async () => (await symbol.screenshot()).equals(before)).toBe(false)
})

test('a selected entry is the current one in every view', async ({ page, parley }) => {
  await parley.open('?entry=strike-cherkasy-2025-12-17&view=table')
  await expect(parley.timeline.locator('[aria-current=true]')).toContainText('Cherkasy')
  await expect(parley.strikes.getByRole('button', { name: /^Cherkasy/ })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('table', { name: /All entries/ }).locator('[aria-current=true]')).toContainText(
    'Cherkasy',
  )
})
