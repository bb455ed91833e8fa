import { expect, test } from './parley'

test.use({ viewport: { width: 794, height: 1123 } })

test('printed from a narrow window, the evidence stands before the timeline and covers nothing', async ({
  page,
  parley,
}) => {
  await parley.open('?entry=raid-russia-2025-12-17')
  const sheet = page.getByRole('dialog', { name: 'Evidence' })
  await expect(sheet.getByRole('blockquote').first()).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeHidden()
  const box = async (part: typeof sheet) => (await part.boundingBox())!
  const [head, evidence, timeline] = [await box(page.getByRole('banner')), await box(sheet), await box(parley.timeline)]
  expect(evidence.y).toBeGreaterThanOrEqual(head.y + head.height)
  expect(timeline.y).toBeGreaterThanOrEqual(evidence.y + evidence.height)
  expect(evidence.width).toBeGreaterThan(700)
  expect(await sheet.evaluate((node) => node.scrollHeight - node.clientHeight), 'all of it shows').toBeLessThanOrEqual(
    0,
  )
  expect(await sheet.evaluate((node) => node.matches(':modal')), 'no backdrop').toBe(false)

  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await sheet.evaluate((node) => node.matches(':modal')), 'on screen it is a sheet again').toBe(true)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\/$/)
})
