import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './parley'

const VAGUE = '.timeline-day.is-fuzzy'

for (const contrast of ['no-preference', 'more'] as const) {
  test.describe(`contrast: ${contrast}`, () => {
    test.use({ contrast })

    test('every word of an uncertain day stands on plain ground, beside a hatched band', async ({ page, parley }) => {
      await parley.open()
      await expect(page.locator(VAGUE).first()).toBeVisible()
      const { violations, incomplete } = await new AxeBuilder({ page })
        .include('.slot-timeline')
        .withRules('color-contrast')
        .analyze()
      const unsure = incomplete.flatMap(({ nodes }) => nodes).filter(({ any }) => any.some(isOnGradient))
      expect([...violations.flatMap(({ nodes }) => nodes), ...unsure].map(({ html }) => html)).toEqual([])
      const words = await page.locator(VAGUE).evaluateAll((days) =>
        days.flatMap((day) => {
          const band = day.querySelector('ol')!.getBoundingClientRect().left - 1
          return [...day.querySelectorAll('h3 b, h3 span, p, button')].flatMap((node) => {
            const range = document.createRange()
            range.selectNodeContents(node)
            return [...range.getClientRects()].map(({ left, right }) => left < band && right > band - 6)
          })
        }),
      )
      expect(words).not.toContain(true)
    })
  })
}

const isOnGradient = ({ data }: { data?: unknown }): boolean =>
  typeof data === 'object' && data !== null && 'messageKey' in data && data.messageKey === 'bgGradient'

test.describe('where colours are forced', () => {
  test.use({ forcedColors: 'active' })

  test('the selected row, the uncertain days and the chosen dates are still marked', async ({ page, parley }) => {
    await parley.open('?from=2025-12-14&to=2025-12-21&entry=raid-russia-2025-12-17')
    const row = parley.timeline.locator('[aria-current=true]')
    await expect(row).toHaveCSS('outline-style', 'solid')
    const styleOf = (selector: string, pseudo: string | null, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, [part, key]) => getComputedStyle(node, part).getPropertyValue(key!), [pseudo, name])
    const ground = await styleOf('html', null, 'background-color')
    const isDrawn = (colour: string) => colour !== ground && !/^rgba\(.*, 0\)$/.test(colour)
    expect(isDrawn(await styleOf(`${VAGUE} ol`, '::before', 'border-left-color'))).toBe(true)
    expect(isDrawn(await styleOf('.density-handle', '::before', 'background-color'))).toBe(true)
    expect(await styleOf('.density-window', null, 'border-top-width')).toBe('3px')
    // A triangle has one side that shows; forced, all of them would.
    expect(isDrawn(await styleOf('.dropdown summary b', '::after', 'border-top-color'))).toBe(true)
    expect(isDrawn(await styleOf('.dropdown summary b', '::after', 'border-left-color'))).toBe(false)
  })

  test('the open article and the sentences of the selected entry are still marked', async ({ page, parley }) => {
    await parley.open('?view=sources&article=000')
    await expect(parley.more.locator('.sources-item[aria-current]')).toHaveCSS('border-left-width', '3px')
    await parley.open('?entry=raid-russia-2025-12-17&view=sources&article=000')
    const fills = await page
      .locator('.sources-body .sources-mark')
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.hasAttribute('aria-current'), getComputedStyle(mark).backgroundColor] as const),
      )
    const filled = fills.find(([isCurrent]) => isCurrent)![1]
    for (const [isCurrent, fill] of fills) expect(fill === filled).toBe(isCurrent)
  })
})
