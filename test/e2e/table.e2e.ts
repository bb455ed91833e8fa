import { expect, test } from './parley'

test('holds every entry, sorted by any column, either way', async ({ page, parley }) => {
  await parley.open('?view=table')
  const table = page.getByRole('table', { name: /All entries/ })
  await expect(table.getByRole('row')).toHaveCount((await parley.countShown()) + 1)
  await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending')
  await table.getByRole('button', { name: 'Wounded', exact: true }).click()
  await expect(page).toHaveURL(/sort=-wounded$/)
  await expect(table.getByRole('columnheader', { name: 'Wounded' })).toHaveAttribute('aria-sort', 'descending')
  const first = table.getByRole('rowheader')
  await expect(first.nth(0)).toContainText('Zaporizhzhia: at least 32 wounded')
  await expect(first.nth(1)).toContainText('Rostov region')
  await table.getByRole('button', { name: 'Wounded', exact: true }).click()
  await expect(page).toHaveURL(/sort=wounded$/)
  await expect(first.nth(0)).toContainText('Kryvyi Rih: 4 wounded')
})

test('never gives a number for an unknown', async ({ page, parley }) => {
  await parley.open('?view=table&kind=strike')
  const row = page.getByRole('table', { name: /All entries/ }).getByRole('row', { name: /Kushuhum/ })
  await expect(row.getByRole('cell', { name: 'unknown' })).toHaveCount(2)
  await expect(row.getByRole('cell', { name: '0', exact: true })).toHaveCount(0)
})

test('a row opens its evidence, and arrow keys lead from row to row', async ({ page, parley }) => {
  await parley.open('?view=table&kind=strike')
  const rows = page
    .getByRole('table', { name: /All entries/ })
    .getByRole('rowheader')
    .getByRole('button')
  await rows.nth(0).focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows.last()).toBeFocused()
  const title = (await rows.last().textContent())!
  await page.keyboard.press('Enter')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText(title)
})
