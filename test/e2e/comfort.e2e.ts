import type { Page } from '@playwright/test'
import { expect, test } from './parley'

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test.describe('light and dark', () => {
  test.use({ colorScheme: 'light' })

  test('follow the device until the reader chooses, and the choice outlives a reload', async ({ page, parley }) => {
    await parley.open()
    const light = await ground(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await ground(page)
    expect(dark).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByLabel('Light or dark').selectOption('Dark')
    expect(await ground(page)).toBe(dark)
    await page.reload()
    expect(await ground(page)).toBe(dark)
    await expect(page.getByLabel('Light or dark')).toHaveValue('dark')
    await page.getByLabel('Light or dark').selectOption('Auto')
    await page.reload()
    expect(await ground(page)).toBe(light)
  })

  test('the choice is about the eyes, not the view: no link carries it', async ({ page, parley }) => {
    await parley.open()
    await page.getByLabel('Light or dark').selectOption('Dark')
    expect(new URL(page.url()).search).toBe('')
  })
})

/** What cannot be read: page wider than the screen, or words cut off by their own box. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > innerWidth
        ? [`the page is ${document.documentElement.scrollWidth} px wide`]
        : []
    const cut = [
      ...document.querySelectorAll<HTMLElement>('button, summary, h1, h2, h3, h4, p, th, td, label, output, li'),
    ].filter((node) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(node)
      if (
        node.closest('.visually-hidden, [hidden], svg') ||
        clipPath !== 'none' ||
        display === 'inline' ||
        node.clientWidth === 0
      )
        return false
      return (
        (/hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && node.scrollHeight > node.clientHeight + 1)
      )
    })
    return [...wide, ...cut.map((node) => `${node.tagName} ${node.className}: ${node.textContent?.slice(0, 60)}`)]
  })
}

for (const search of [
  '',
  '?entry=raid-russia-2025-12-17&view=disputes',
  '?view=table',
  '?view=sources&article=000',
  '?tables=timeline~map~drones',
]) {
  test(`text at 200 % loses nothing: ${search || 'as it opens'}`, async ({ page, parley }) => {
    await parley.open(search)
    await page.evaluate(() => {
      const root = document.documentElement
      root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * 2}px`
    })
    await expect.poll(() => cutOff(page)).toEqual([])
    for (const name of ['Cite', 'Download', 'Method'])
      await expect(page.getByRole('button', { name }).first()).toBeVisible()
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible()
  })
}

test.describe('zoomed to 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  for (const search of ['', '?view=positions', '?view=table', '?view=sources&article=000']) {
    test(`nothing is lost: ${search || 'as it opens'}`, async ({ page, parley }) => {
      await parley.open(search)
      await page.waitForLoadState('networkidle')
      expect(await cutOff(page)).toEqual([])
      await expect(parley.timeline).toBeVisible()
      await expect(parley.strikes).toBeVisible()
    })
  }
})

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce', viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

  test('nothing moves by itself: no animation, no transition', async ({ page, parley }) => {
    await parley.open()
    await parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' }).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((node) => {
          const { animationName, animationDuration, transitionDuration, transitionProperty } = getComputedStyle(node)
          const slow = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0.01)
          return (
            (animationName !== 'none' && slow(animationDuration)) ||
            (/all|transform|left|top|opacity/.test(transitionProperty) && slow(transitionDuration))
          )
        })
        .map((node) => `${node.tagName}.${node.getAttribute('class')}`),
    )
    expect(moving).toEqual([])
  })
})

test.describe('where colours are forced', () => {
  test.use({ forcedColors: 'active' })

  test('the page still draws its bars, its symbols and the selected entry', async ({ parley }) => {
    await parley.open('?entry=raid-russia-2025-12-17')
    await expect(parley.drones.getByText('63 intercepted or jammed')).toBeVisible()
    await expect(parley.strikes.getByRole('button', { name: /^Cherkasy/ })).toBeVisible()
    await expect(parley.timeline.locator('[aria-current=true]')).toBeVisible()
  })
})

test('printed, it leaves the controls away and keeps the entries with their evidence', async ({ page, parley }) => {
  await parley.open('?kind=raid&entry=raid-russia-2025-12-17')
  await expect(parley.evidence.getByRole('blockquote').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Page' })).toBeHidden()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'More views' })).toBeHidden()
  await expect(parley.strikes.getByRole('button', { name: 'Zoom in' })).toBeHidden()
  await expect(parley.timeline.getByText('82 drones launched at Ukraine')).toBeVisible()
  await expect(parley.evidence.getByRole('blockquote').first()).toContainText('82 drones of various types')
  await expect(parley.evidence).toContainText('Article 000, outlet not named · 18 December 2025')
  await expect(parley.evidence.getByRole('button', { name: 'Copy link' })).toBeHidden()
})

test('printed, a long timeline is whole: it does not end at the edge of its scroller', async ({ page, parley }) => {
  await parley.open()
  await page.emulateMedia({ media: 'print' })
  const last = parley.timeline.getByRole('listitem').last()
  await expect(last).toBeVisible()
  const cut = await last.evaluate((node) => {
    const bottom = node.getBoundingClientRect().bottom
    for (let box = node.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowY !== 'visible' && box.getBoundingClientRect().bottom < bottom - 1)
        return box.className
    }
    return null
  })
  expect(cut).toBeNull()
})
