import type { Parley } from './parley'
import { expect, test } from './parley'

/** What a reader sees: all words, all fields, and where each symbol of the map stands. */
async function screenOf({ page, timeline }: Parley) {
  const fields = await page
    .locator('input, select')
    .evaluateAll((nodes) =>
      (nodes as HTMLInputElement[]).map(
        ({ name, value, type, checked }) => `${name}=${type === 'checkbox' ? `${value} ${checked}` : value}`,
      ),
    )
  const symbols = await page.locator('.map-mark').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width } = node.getBoundingClientRect()
      return `${node.getAttribute('aria-label')} ${[x + window.scrollX, y + window.scrollY, width].map(Math.round).join(' ')}`
    }),
  )
  return {
    address: new URL(page.url()).search,
    title: await page.title(),
    words: await page.locator('body').ariaSnapshot(),
    count: await page.locator('output').textContent(),
    chosen: await timeline.locator('[aria-current=true]').textContent(),
    fields,
    symbols: symbols.sort(),
  }
}

test.describe('a copied link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Kyiv' })

  test('opens the same screen for others: dates, two actors, an entry and a moved map, in any time zone', async ({
    page,
    parley,
    anotherReader,
  }) => {
    await parley.open()
    await page.getByLabel('From', { exact: true }).fill('2025-12-14')
    await page.getByLabel('To', { exact: true }).fill('2025-12-21')
    await parley.openFilter('Actors')
    await page.getByRole('checkbox', { name: /^Volodymyr Zelenskyy/ }).check()
    await page.getByRole('checkbox', { name: /^Ihor Taburets/ }).check()
    await page.keyboard.press('Escape')
    await parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' }).click()
    await parley.strikes.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(
      /from=2025-12-14&to=2025-12-21&actor=ihor-taburets~volodymyr-zelenskyy&entry=strike-cherkasy-2025-12-17&map=/,
    )
    await page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())

    const screens = []
    for (const [timezoneId, locale] of [
      ['America/New_York', 'en-US'],
      ['Europe/Kyiv', 'uk-UA'],
      ['Pacific/Kiritimati', 'en-NZ'],
    ] as const) {
      const other = await anotherReader({ timezoneId, locale })
      await other.open(new URL(link).search)
      await expect(other.evidence.getByRole('blockquote')).not.toHaveCount(0)
      screens.push(await screenOf(other))
    }
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    await expect(parley.evidence.getByRole('blockquote')).not.toHaveCount(0)
    const mine = await screenOf(parley)
    for (const screen of screens) expect(screen).toEqual(mine)
  })

  test('is said to be copied until the view is another', async ({ page, parley }) => {
    await parley.open()
    const share = page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name: /link/i })
    await share.click()
    await expect(share).toHaveText('Link copied')
    await page.keyboard.press('j')
    await expect(share).toHaveText('Copy link')
  })
})

test('the screen that was shared is the screen that opens, before any reload', async ({
  page,
  parley,
  anotherReader,
}) => {
  await parley.open()
  await parley.openFilter('Kind')
  await page.getByRole('checkbox', { name: /^Strikes/ }).check()
  await page.keyboard.press('Escape')
  await parley.timeline.getByRole('button', { name: 'Kryvyi Rih: 4 wounded' }).click()
  await parley.strikes.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=/)
  await expect(parley.evidence.getByRole('blockquote')).not.toHaveCount(0)
  const other = await anotherReader({})
  await other.open(new URL(page.url()).search)
  await expect(other.evidence.getByRole('blockquote')).not.toHaveCount(0)
  const [mine, theirs] = [await screenOf(parley), await screenOf(other)]
  expect(theirs).toEqual(mine)
})

test('back and forward undo and redo each choice', async ({ page, parley }) => {
  await parley.open()
  const all = await parley.countShown()
  await parley.openFilter('Kind')
  await page.getByRole('checkbox', { name: /^Strikes/ }).check()
  await parley.expectShown(8)
  await page.keyboard.press('Escape')
  await parley.timeline.getByRole('button', { name: 'Cherkasy: 6 wounded' }).click()
  await parley.more.getByRole('button', { name: /^Table/ }).click()
  await expect(page).toHaveURL(/\?kind=strike&entry=strike-cherkasy-2025-12-17&view=table$/)
  await page.goBack()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
  await expect(parley.more.getByRole('heading', { name: 'Positions' })).toBeVisible()
  await page.goBack()
  await expect(parley.brief).toBeVisible()
  await parley.expectShown(8)
  await page.goBack()
  await parley.expectShown(all)
  await page.goForward()
  await page.goForward()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
  await parley.expectShown(8)
})

test('what a link says in vain is named and left out, the rest holds', async ({ page, parley }) => {
  await parley.open(
    '?from=yesterday&actor=nobody~kirill-dmitriev&kind=battle~negotiation&entry=nothing-of-this-name&map=far/away&colour=red',
  )
  const notice = page.getByRole('status', { name: 'About this link' })
  for (const said of [
    'from “yesterday”',
    'actor “nobody”',
    'kind “battle”',
    'entry “nothing-of-this-name”',
    'map “far/away”',
    'colour “red”',
  ]) {
    await expect(notice).toContainText(said)
  }
  await expect(page.getByRole('list', { name: 'Filters set' }).getByRole('button')).toHaveText([
    /Kirill Dmitriev/,
    /Negotiations|Talks/,
    'Clear all',
  ])
  await notice.getByRole('button', { name: 'Tidy the link' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page).toHaveURL(/\?actor=kirill-dmitriev&kind=negotiation$/)
})

test('of very many things said in vain a link’s first few are named', async ({ page, parley }) => {
  await parley.open(`?${Array.from({ length: 1006 }, (_, i) => `p${i}=x`).join('&')}`)
  const notice = page.getByRole('status', { name: 'About this link' })
  await expect(notice).toContainText('p5 “x” and 1,000 more.')
  await expect(notice).not.toContainText('p6')
})

test('a link with an entry’s former name opens the entry', async ({ page, parley }) => {
  await page.route('**/data/index-*.json', async (route) => {
    const response = await route.fetch()
    const index = (await response.json()) as { renamed: Record<string, string> }
    await route.fulfill({
      response,
      json: { ...index, renamed: { 'strike-cherkassy-2025-12-18': 'strike-cherkasy-2025-12-17' } },
    })
  })
  await parley.open('?entry=strike-cherkassy-2025-12-18')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toHaveText('Cherkasy: 6 wounded')
  await expect(page.getByRole('status', { name: 'About this link' })).toHaveCount(0)
})

test('every link to an entry is a true link, for a new tab too', async ({ page, parley, context }) => {
  await parley.open('?kind=raid')
  const address = await parley.brief.getByRole('link', { name: /82 drones launched/ }).getAttribute('href')
  const tab = await context.newPage()
  await tab.goto(new URL(address!, page.url()).href)
  await expect(
    tab.getByRole('region', { name: 'Evidence', exact: true }).getByRole('heading', { level: 3 }),
  ).toContainText('82 drones launched')
  expect(new URL(tab.url()).search).toBe('?kind=raid&entry=raid-russia-2025-12-17')
  await expect(page).toHaveURL(/\?kind=raid$/)
})

for (const [search, title] of [
  ['', 'Parley'],
  ['?entry=strike-cherkasy-2025-12-17', 'Cherkasy: 6 wounded · Parley'],
  ['?view=disputes', 'Disputes · Parley'],
  ['?from=2025-12-14&to=2025-12-21', '14–21 December 2025 · Parley'],
] as const) {
  test(`the page is called “${title}” at ${search || 'its own address'}`, async ({ page, parley }) => {
    await parley.open(search)
    await expect(page).toHaveTitle(title)
  })
}
