import { expect, test } from './parley'

const SIZES = [
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [720, 800],
  [390, 844],
] as const

for (const [width, height] of SIZES) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    for (const view of ['positions', 'table', 'method'])
      test(`a link to ${view} lands below what sticks to the top, all of its head in sight`, async ({
        page,
        parley,
      }) => {
        await parley.open(`?view=${view}`)
        await page.waitForLoadState('networkidle')
        const tops = () =>
          page.evaluate(() => {
            const isPhone = innerWidth <= 700
            const sticky = document.querySelector(isPhone ? '.phone-tabs' : '.filter-bar')!.getBoundingClientRect()
            const head = document
              .querySelector(isPhone ? '.bottom .section-head' : '.wide-tabs')!
              .getBoundingClientRect()
            return head.top - sticky.bottom
          })
        await expect.poll(tops).toBeGreaterThanOrEqual(0)
        expect(await tops(), 'and not far below').toBeLessThan(24)
      })
  })
}

for (const view of ['positions', 'table'])
  test(`a link to ${view} with an entry chosen brings its row into sight`, async ({ page, parley }) => {
    await parley.open(`?entry=position-ukraine-nato-bid&view=${view}`)
    await page.waitForLoadState('networkidle')
    const chosen = page.locator('.bottom [aria-current=true]').first()
    await expect(chosen).toBeInViewport({ ratio: 1 })
    const hidden = await chosen.evaluate(
      (row) => document.querySelector('.filter-bar')!.getBoundingClientRect().bottom - row.getBoundingClientRect().top,
    )
    expect(hidden, 'not under the bar').toBeLessThanOrEqual(0)
  })

test('a reader who scrolls away from where a link landed is left alone', async ({ page, parley }) => {
  await parley.open('?view=positions')
  await page.waitForLoadState('networkidle')
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, -5000)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.setViewportSize({ width: 1300, height: 900 })
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
