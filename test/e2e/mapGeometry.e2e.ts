import type { Locator } from '@playwright/test'
import { expect, test } from './parley'
import type { Parley } from './parley'

const PHONES = [
  { width: 390, height: 844 },
  { width: 375, height: 812 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
]

/** Degrees of what the articles tell, as the registry of places has them. */
const PLACES = [
  { name: /^Cherkasy/, lat: 49.4444, lon: 32.0598 },
  { name: /^Kryvyi Rih/, lat: 47.9057, lon: 33.394 },
  { name: /^near Odesa/, lat: 46.4825, lon: 30.7233 },
  { name: /^Zaporizhzhia and Kushuhum/, lat: 47.78, lon: 35.167 },
  { name: /^Rostov-on-Don and Bataysk/, lat: 47.1856, lon: 39.7376 },
]
const VIEW = { zoom: 4.9, lat: 48, lon: 35.5 }

/** Pixels of the world at the view's zoom, in Web Mercator. */
function project(lat: number, lon: number) {
  const width = 256 * 2 ** VIEW.zoom
  const sine = Math.sin((lat * Math.PI) / 180)
  return { x: width * (lon / 360 + 0.5), y: width * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) }
}

const mapOf = (parley: Parley): Locator => parley.strikes.getByRole('region', { name: 'Map of strikes' })

const boxesOf = (nodes: Locator) =>
  nodes.evaluateAll((all) =>
    all.map((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect()
      return { text: node.textContent, left, top, right, bottom }
    }),
  )

type Box = Awaited<ReturnType<typeof boxesOf>>[number]

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

test.describe('on a phone', () => {
  test.use({ viewport: PHONES[0]!, hasTouch: true, isMobile: true })

  for (const size of PHONES) {
    test(`every mark stands at its place, ${size.width} pixels wide`, async ({ page, parley }) => {
      await page.setViewportSize(size)
      await parley.open(`?view=map&map=${VIEW.zoom}/${VIEW.lat}/${VIEW.lon}`)
      const frame = (await mapOf(parley).boundingBox())!
      const centre = project(VIEW.lat, VIEW.lon)
      for (const { name, lat, lon } of PLACES) {
        const box = (await parley.strikes.getByRole('button', { name }).boundingBox())!
        const place = project(lat, lon)
        const off = Math.hypot(
          box.x + box.width / 2 - (frame.x + frame.width / 2 + place.x - centre.x),
          box.y + box.height / 2 - (frame.y + frame.height / 2 + place.y - centre.y),
        )
        expect(off, String(name)).toBeLessThan(8)
      }
    })

    test(`no label lies on another, on Crimea or under the buttons, ${size.width} pixels wide`, async ({
      page,
      parley,
    }) => {
      await page.setViewportSize(size)
      await parley.open('?view=map')
      await expect(parley.strikes.getByText('Crimea (occupied)')).toBeVisible()
      const labels = await boxesOf(parley.strikes.locator('.map-label, .map-name'))
      const [buttons] = await boxesOf(parley.strikes.locator('.map-controls'))
      expect(labels.length).toBeGreaterThan(4)
      for (const [i, label] of labels.entries())
        expect([...labels.slice(i + 1), buttons!].filter((other) => overlap(label, other))).toEqual([])
      expect(await wordsOnCrimea(parley)).toEqual([])
    })
  }

  test('the card of a place and the buttons cover neither each other nor what is pressed', async ({ page, parley }) => {
    await parley.open('?view=map')
    const finger = parley.strikes.getByRole('button', { name: 'Move with one finger' })
    const frame = (await mapOf(parley).boundingBox())!
    expect((await finger.boundingBox())!.y).toBeGreaterThanOrEqual(frame.y + frame.height)
    for (const name of ['Cherkasy', 'Kryvyi Rih', 'Rostov region']) {
      await parley.strikes.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter')
      const card = page.getByRole('dialog', { name })
      await expect(card).toBeVisible()
      const [box] = await boxesOf(card)
      for (const cover of await boxesOf(parley.strikes.locator('.map-controls button, .map-hold')))
        expect(overlap(box!, cover), `${name} and ${cover.text}`).toBe(false)
      await page.keyboard.press('Escape')
    }
  })
})

/** Labels of strikes of which more than a fifth, what may reach over a border, lies on Crimea. */
const wordsOnCrimea = (parley: Parley): Promise<string[]> =>
  parley.strikes.evaluate((view) => {
    const path = view.querySelector<SVGPathElement>('path.map-occupied')!
    const toPath = path.getScreenCTM()!.inverse()
    return [...view.querySelectorAll('.map-label')]
      .filter((label) => {
        const { left, top, width, height } = label.getBoundingClientRect()
        const shares = Array.from({ length: 100 }, (_, i) => [(0.5 + (i % 10)) / 10, (0.5 + Math.floor(i / 10)) / 10])
        const on = shares.filter(([across, down]) =>
          path.isPointInFill(new DOMPoint(left + across! * width, top + down! * height).matrixTransform(toPath)),
        )
        return on.length > 20
      })
      .map(({ textContent }) => textContent ?? '')
  })

test('a label that would take another’s only room stands elsewhere, 320 pixels wide', async ({ page, parley }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await parley.open('?view=map')
  for (const name of ['Kryvyi Rih', 'Cherkasy', 'near Odesa'])
    await expect(parley.strikes.locator('.map-label').filter({ hasText: name })).toBeVisible()
})

test('where the total of a region at the edge has no room for its numbers, its parts tell none either', async ({
  page,
  parley,
}) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await parley.open('?view=map&map=5/48/35.5')
  const labels = parley.strikes.locator('.map-label')
  await expect(labels.filter({ hasText: 'at least 32' })).toBeVisible()
  await expect(labels.filter({ hasText: '3 killed' })).toHaveCount(0)
  await expect(labels.filter({ hasText: '3 casualties' })).toHaveCount(0)
})

for (const size of [{ width: 1440, height: 900 }, { width: 768, height: 1024 }, ...PHONES]) {
  test.describe(`${size.width} pixels wide`, () => {
    test.use({ viewport: size })

    test('a region’s total stands on that region', async ({ parley }) => {
      await parley.open('?view=map')
      const region = parley.strikes.getByRole('button', { name: /^Rostov region/ })
      const [label] = await boxesOf(region.locator('.map-label'))
      const [area] = await boxesOf(parley.strikes.locator('.map-area'))
      expect(label!.left).toBeGreaterThan(area!.left)
      expect(label!.right).toBeLessThan(area!.right)
      expect(label!.top).toBeGreaterThan(area!.top)
      expect(label!.bottom).toBeLessThan(area!.bottom)
    })

    test('the region is named, and its part’s numbers never stand without its own', async ({ parley }) => {
      await parley.open('?view=map')
      const region = parley.strikes.getByRole('button', { name: /^Rostov region/ })
      await expect(region.locator('.map-label')).toContainText(/Rostov\s*region/)
      const labels = parley.strikes.locator('.map-label')
      const [part, whole] = [labels.filter({ hasText: '3 casualties' }), labels.filter({ hasText: '3 killed' })]
      expect(await part.count()).toBeLessThanOrEqual(await whole.count())
    })

    test('the opening view is filled by its marks: no empty third below or above', async ({ parley }) => {
      await parley.open('?view=map')
      const frame = (await mapOf(parley).boundingBox())!
      const marks = await boxesOf(parley.strikes.locator('.map-mark'))
      expect(frame.y + frame.height - Math.max(...marks.map(({ bottom }) => bottom))).toBeLessThan(frame.height / 3)
      expect(Math.min(...marks.map(({ top }) => top)) - frame.y).toBeLessThan(frame.height / 3)
    })
  })
}

test('the note that nothing is shown covers nothing', async ({ parley }) => {
  await parley.open('?kind=position')
  const frame = (await mapOf(parley).boundingBox())!
  const note = (await parley.strikes.getByText('No strike among the entries shown.').boundingBox())!
  expect(note.y).toBeGreaterThanOrEqual(frame.y + frame.height)
})

test('spares the towns around: Donetsk has its name, and no label touches it', async ({ parley }) => {
  await parley.open('?entry=strike-rostov-region-2025-12-17')
  const town = parley.strikes.getByText('Donetsk', { exact: true })
  await expect(town).toBeVisible()
  const [box] = await boxesOf(town)
  const near = (await boxesOf(parley.strikes.locator('.map-label'))).filter((label) =>
    overlap({ ...label, left: label.left - 6, right: label.right + 6 }, box!),
  )
  expect(near).toEqual([])
})
