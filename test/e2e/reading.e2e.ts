import type { Page } from '@playwright/test'
import { expect, test } from './parley'

/** The paragraphs of the open article: how many characters a line of theirs takes, and the words cut in two by its end. */
const measureText = (page: Page) =>
  page.locator('.sources-body').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const zero = document.createElement('span')
      zero.textContent = '0'
      paragraph.append(zero)
      const width = paragraph.clientWidth / zero.getBoundingClientRect().width
      zero.remove()
      const range = document.createRange()
      const cut: string[] = []
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index, 0: word } of node.textContent!.matchAll(/[\p{L}\p{N}]+/gu)) {
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (range.getClientRects().length > 1) cut.push(word)
        }
      return { width, cut }
    }),
  )

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const) {
  test.describe(`beside its evidence at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('an article keeps a column that can be read', async ({ page, parley }) => {
      await parley.open('?entry=raid-russia-2025-12-17')
      await parley.evidence.getByRole('link', { name: 'Read it in the article' }).first().click()
      const reader = page.getByRole('article', { name: /Article 000/ })
      await expect(reader.locator('[data-shown]')).toBeFocused()
      await expect(parley.evidence).toBeVisible()
      const paragraphs = await measureText(page)
      expect(paragraphs.length).toBeGreaterThan(5)
      for (const { width: characters, cut } of paragraphs) {
        expect(characters).toBeGreaterThanOrEqual(45)
        expect(cut).toEqual([])
      }
      const right = (await reader.boundingBox())!
      const evidence = (await parley.evidence.boundingBox())!
      expect(right.x + right.width, 'nothing of it lies under the evidence').toBeLessThanOrEqual(evidence.x)
    })
  })
}

test('where the list of articles has no room beside the open one, another can be picked all the same', async ({
  page,
  parley,
}) => {
  await parley.open('?entry=raid-russia-2025-12-17&view=sources&article=000')
  const picker = parley.more.getByRole('combobox', { name: 'Article' })
  await expect(picker).toBeVisible()
  await expect(parley.more.getByRole('button', { name: 'Show only this source' })).toHaveCount(0)
  await picker.selectOption('004')
  await expect(page).toHaveURL(/article=004&view=sources$/)
  await expect(page.getByRole('article', { name: /Kurdistan24/ })).toContainText('Kurdistan24')
  await parley.evidence.getByRole('button', { name: 'brief' }).click()
  await expect(picker).toBeHidden()
  await expect(parley.more.getByRole('button', { name: 'Show only this source' })).toHaveCount(5)
})

test('the sentence that a link names stands out by its fill and a bar, not by a box around every line', async ({
  page,
  parley,
}) => {
  await parley.open('?entry=raid-russia-2025-12-17')
  await parley.evidence.getByRole('link', { name: 'Read it in the article' }).first().click()
  const shown = page.locator('.sources-mark[data-shown]')
  await expect(shown).toBeFocused()
  const look = await shown.evaluate((node) => {
    const { boxShadow, outlineStyle, backgroundColor, borderBottomWidth } = getComputedStyle(node)
    const bar = getComputedStyle(node.parentElement!, '::after').borderLeftWidth
    const other = getComputedStyle(document.querySelector('.sources-mark:not([aria-current])')!).backgroundColor
    return { boxShadow, outlineStyle, borderBottomWidth, bar, isFilled: backgroundColor !== other }
  })
  expect(look).toEqual({
    boxShadow: 'none',
    outlineStyle: 'none',
    borderBottomWidth: '3px',
    bar: '3px',
    isFilled: true,
  })
})
