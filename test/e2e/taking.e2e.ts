import { readFileSync } from 'node:fs'
import { expect, test } from './parley'

test('the entries shown can be taken along as a table', async ({ page, parley }) => {
  await parley.open('?kind=strike')
  await page.getByRole('button', { name: 'Download' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download' })
  await expect(dialog).toContainText('8 entries')
  await expect(dialog).toContainText('where the column is not for entries of that kind')
  const arriving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /CSV/ }).click()
  const file = await arriving
  expect(file.suggestedFilename()).toMatch(/^parley-[0-9a-f]+\.csv$/)
  const text = readFileSync(await file.path(), 'utf8')
  // Without the mark spreadsheet programs misread what is not ASCII.
  expect(text.startsWith('\uFEFFid,kind,title')).toBe(true)
  const lines = text.trim().split(/\r?\n/)
  expect(lines).toHaveLength(9)
  expect(text).toContain('strike-kushuhum-2025-12-17')
  expect(lines.find((line) => line.includes('zaporizhzhia'))).toMatch(/32/)
})

test('and as data, with the version of the edition', async ({ page, parley }) => {
  await parley.open('?kind=raid')
  await page.getByRole('button', { name: 'Download' }).click()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: /JSON/ }).click()
  const { version, entries } = JSON.parse(readFileSync(await (await arriving).path(), 'utf8')) as {
    version: string
    entries: { id: string; launched: unknown; intercepted: { value: number } }[]
  }
  expect(version).toMatch(/^[0-9a-f]{8,}$/)
  expect(entries.map(({ id, intercepted }) => `${id} ${intercepted.value}`)).toEqual([
    'raid-russia-2025-12-17 63',
    'raid-ukraine-2025-12-17 47',
  ])
  expect(entries[1]!.launched).toBeNull()
})

test('a citation names the page, its version and the address as it stands', async ({ page, parley }) => {
  await parley.open('?kind=raid')
  await page.getByRole('button', { name: 'Cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite this page' })
  await expect(dialog).toContainText(page.url())
  await expect(dialog).toContainText(/Edition [0-9a-f]{8,}/)
})

for (const name of ['Cite', 'Download', 'Keys']) {
  test(`closing “${name}” gives the focus back to its button`, async ({ page, parley }) => {
    await parley.open()
    const opener = page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect(dialog.locator(':focus')).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
}

test.describe('where the browser lets no page copy', () => {
  test('says where to copy the link from instead', async ({ page, parley }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      })
    })
    await parley.open()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Copy it from the address bar' })).toBeVisible()
  })

  test('says so too where it has no clipboard at all, as without a secure address', async ({ page, parley }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await parley.open()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Copy it from the address bar' })).toBeVisible()
  })
})
