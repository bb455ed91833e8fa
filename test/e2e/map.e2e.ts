import { expect, tabTo, test } from './parley'

const SYMBOLS = [
  /^Cherkasy, 6 wounded, night of 17–18 December 2025, Russia’s drones/,
  /^Kryvyi Rih, 4 wounded, night of 17–18 December 2025, Russia’s drones/,
  /^near Odesa, 7 wounded, night of 17–18 December 2025, Russia’s drones/,
  /^Rostov region, 3 killed, at least 10 wounded, .*Ukraine’s drones, whole region/,
  /^Rostov-on-Don and Bataysk: 2 strikes, at least 3 casualties, close together: show them apart$/,
  /^Zaporizhzhia, at least 32 wounded, Wednesday, 17 December 2025/,
  /^Kushuhum, number unknown, Wednesday, 17 December 2025/,
]

/** Two of them are in one disc. */
const STRIKES = SYMBOLS.length + 1

test('draws each place that was hit with its numbers, its night and whose strike it was', async ({ parley }) => {
  await parley.open()
  const symbols = parley.strikes.getByRole('group', { name: /Strikes on the map/ }).getByRole('button')
  for (const name of SYMBOLS) await expect(symbols.and(parley.page.getByRole('button', { name }))).toBeVisible()
  await expect(symbols).toHaveCount(SYMBOLS.length)
})

test('a disc of two places falls apart at a press, and each can be opened', async ({ page, parley }) => {
  await parley.open()
  await parley.strikes.getByRole('button', { name: /^Rostov-on-Don and Bataysk/ }).click()
  await expect(
    parley.strikes.getByRole('button', { name: /^Rostov-on-Don, 2 killed, .*Ukraine’s drones/ }),
  ).toBeVisible()
  await parley.strikes.getByRole('button', { name: /^Bataysk, 1 killed/ }).click()
  await expect(page.getByRole('dialog', { name: 'Bataysk' })).toContainText('1 killed')
})

test('counts a region’s total once, its parts inside it', async ({ parley }) => {
  await parley.open('?entry=strike-rostov-region-2025-12-17')
  const { evidence } = parley
  await expect(evidence.getByRole('heading', { name: 'Its parts, counted in it' })).toBeVisible()
  await expect(evidence.getByRole('link', { name: 'Rostov-on-Don: 2 killed' })).toBeVisible()
  await expect(evidence.getByRole('link', { name: 'Bataysk: 1 killed' })).toBeVisible()
  await expect(parley.strikes).toContainText('at least 62 casualties')
})

test('explains the size of its circles, the unknown and the ring in words', async ({ parley }) => {
  await parley.open()
  const legend = parley.strikes.getByRole('listitem')
  await expect(legend.filter({ hasText: 'number unknown' })).toBeVisible()
  await expect(legend.filter({ hasText: /\d people/ }).first()).toBeVisible()
  await expect(parley.strikes).toContainText('Circle area: people killed and wounded')
  await expect(parley.strikes).toContainText('Dashed ring: near the place named')
  await expect(parley.strikes).toContainText('Crimea (occupied)')
})

test('a symbol opens its place, and from there its evidence', async ({ parley }) => {
  await parley.open()
  await parley.strikes.getByRole('button', { name: /^Cherkasy/ }).click()
  const card = parley.page.getByRole('dialog', { name: 'Cherkasy' })
  await expect(card).toContainText('6 wounded')
  await expect(card).toContainText('Night of 17–18 December 2025')
  await card.getByRole('button', { name: /Open the evidence/ }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
  await expect(parley.strikes.getByRole('button', { name: /^Cherkasy/ })).toHaveAttribute('aria-current', 'true')
})

test('by keyboard alone: to a symbol, on to the next, into its evidence', async ({ page, parley }) => {
  await parley.open()
  await tabTo(page, parley.strikes.getByRole('group', { name: /Strikes on the map/ }).locator('button[tabindex="0"]'))
  const first = await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))
  await page.keyboard.press('ArrowLeft')
  const next = page.locator(':focus')
  await expect(next).not.toHaveAccessibleName(first!)
  await next.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toBeVisible()
  await tabTo(page, card.getByRole('button', { name: /Open the evidence/ }))
  await page.keyboard.press('Enter')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toBeVisible()
})

test('Escape closes a place and gives the focus back to its symbol', async ({ page, parley }) => {
  await parley.open()
  const symbol = parley.strikes.getByRole('button', { name: /^Kryvyi Rih/ })
  await symbol.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Kryvyi Rih' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(symbol).toBeFocused()
})

test('what is moved stands in the address, and Reset takes it back', async ({ page, parley }) => {
  await parley.open()
  const map = parley.strikes.getByRole('region', { name: 'Map of strikes' })
  const symbol = parley.strikes.getByRole('button', { name: /^Cherkasy/ })
  const home = (await symbol.boundingBox())!
  const frame = (await map.boundingBox())!
  await page.mouse.move(frame.x + frame.width / 2, frame.y + 30)
  await page.mouse.down()
  await page.mouse.move(frame.x + frame.width / 2 + 60, frame.y + 70, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/[?&]map=\d+(\.\d+)?\/\d+\.\d{3}\/\d+\.\d{3}$/)
  const moved = (await symbol.boundingBox())!
  expect(moved.x).toBeGreaterThan(home.x + 30)
  await parley.strikes.getByRole('button', { name: 'Reset view' }).click()
  await expect(page).not.toHaveURL(/map=/)
  await expect.poll(async () => Math.abs((await symbol.boundingBox())!.x - home.x)).toBeLessThan(2)
})

test('zooms by its buttons and by keys, and writes that down too', async ({ page, parley }) => {
  await parley.open()
  await parley.strikes.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=/)
  const zoom = () => Number(parley.param('map')!.split('/')[0])
  const closer = zoom()
  await parley.strikes.getByRole('region', { name: 'Map of strikes' }).press('-')
  await expect.poll(zoom).toBeLessThan(closer)
})

test('lets the page scroll past it, and zooms by wheel only with Ctrl', async ({ page, parley }) => {
  await parley.open()
  const frame = (await parley.strikes.getByRole('region', { name: 'Map of strikes' }).boundingBox())!
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(parley.param('map')).toBeNull()
  await page.mouse.move(frame.x + frame.width / 2, 60)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/map=/)
})

test('as a table it holds the same places and numbers', async ({ parley }) => {
  await parley.open()
  await parley.strikes.getByRole('button', { name: 'as table' }).click()
  const rows = parley.strikes.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(STRIKES + 1)
  await expect(rows.filter({ hasText: 'Kushuhum' }).getByRole('cell', { name: 'unknown' })).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Zaporizhzhia' })).toContainText('at least 32')
  await expect(rows.filter({ hasText: 'Bataysk' })).toContainText('part of: Rostov region')
  await rows.getByRole('button', { name: 'near Odesa' }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Near Odesa: 7 wounded')
})

test('says so where no strike is among the entries shown', async ({ parley }) => {
  await parley.open('?kind=position')
  await expect(parley.strikes).toContainText('No strike among the entries shown.')
})
