import type { Page } from '@playwright/test'
import { DEFINE_FRAMES } from './inPage'

/** Milliseconds between frames while the map moves. */
export interface MapFrames {
  pan: number[]
  zoom: number[]
}

const DRAGS = 6
const STEPS = 30
const ZOOMS = 6
/** Leaflet's zoom animation takes a quarter of a second. */
const ZOOM_MS = 450

/** Drags the map to and fro with the mouse, then zooms in and out by its buttons. */
export async function measureMap(page: Page): Promise<MapFrames> {
  await page.evaluate(DEFINE_FRAMES)
  const map = page.locator('.map-canvas')
  await map.scrollIntoViewIfNeeded()
  const box = (await map.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.evaluate('bench.record()')
  for (let i = 0; i < DRAGS; i++) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + (i % 2 === 0 ? 160 : -160), y + 40, { steps: STEPS })
    await page.mouse.up()
  }
  const pan = (await page.evaluate('bench.stop()')) as number[]
  await page.waitForTimeout(ZOOM_MS)
  await page.evaluate('bench.record()')
  for (let i = 0; i < ZOOMS; i++) {
    await page.getByRole('button', { name: i % 2 === 0 ? 'Zoom in' : 'Zoom out', exact: true }).click()
    await page.waitForTimeout(ZOOM_MS)
  }
  const zoom = (await page.evaluate('bench.stop()')) as number[]
  return { pan, zoom }
}
