import { expect, test } from './parley'

test('dates from the two fields hold in every view and in the address', async ({ page, parley }) => {
  await parley.open()
  await page.getByLabel('From', { exact: true }).fill('2025-12-20')
  await page.getByLabel('To', { exact: true }).fill('2025-12-21')
  await expect(page).toHaveURL(/\?from=2025-12-20&to=2025-12-21$/)
  const shown = await parley.countShown()
  expect(shown).toBeGreaterThan(5)
  await expect(parley.timeline.getByRole('listitem')).toHaveCount(shown)
  await expect(parley.timeline.getByRole('heading', { name: /17–18 December/ })).toHaveCount(0)
  await expect(parley.strikes).toContainText('No strike among the entries shown')
  await expect(parley.brief).toContainText(`The filters leave ${shown} of`)
  await expect(page.getByRole('button', { name: /^Remove 20–21 Dec/ })).toBeVisible()
})

test('a date is typed digit by digit, and what is half typed neither vanishes nor filters', async ({
  page,
  parley,
}) => {
  await parley.open('?kind=raid')
  const from = page.getByLabel('From', { exact: true })
  await from.focus()
  await page.keyboard.type('12142025')
  await expect(from).toHaveValue('2025-12-14')
  await expect(page).toHaveURL(/\?from=2025-12-14&kind=raid$/)
  await from.blur()
  await from.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await expect(from).toHaveValue('')
  await expect(page).toHaveURL(/\?from=2025-12-14&kind=raid$/)
  await page.keyboard.type('152025')
  await expect(from).toHaveValue('2025-12-15')
  await expect(page).toHaveURL(/\?from=2025-12-15&kind=raid$/)
  await page.keyboard.press('Backspace')
  await from.blur()
  await expect(from, 'a field left half typed shows the day that holds').toHaveValue('2025-12-15')
})

test('a day on the way to another does not open the other end, and typing is one step of history', async ({
  page,
  parley,
}) => {
  await parley.open('?from=2025-12-14')
  await page.getByLabel('To', { exact: true }).focus()
  await page.keyboard.type('12202025')
  await expect(page).toHaveURL(/\?from=2025-12-14&to=2025-12-20$/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('21')
  await expect(page).toHaveURL(/\?from=2025-12-14&to=2025-12-21$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?from=2025-12-14$/)
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('')
})

test('a date field emptied gives all days back', async ({ page, parley }) => {
  await parley.open('?from=2025-12-14')
  await page.getByLabel('From', { exact: true }).focus()
  for (const part of ['month', 'day', 'year']) {
    await page.keyboard.press('Backspace')
    if (part !== 'year') await page.keyboard.press('ArrowRight')
  }
  await expect(page).toHaveURL(/\/$/)
})

test('a night counts under both of its days', async ({ parley }) => {
  for (const day of ['2025-12-17', '2025-12-18']) {
    await parley.open(`?from=${day}&to=${day}`)
    await expect(parley.timeline).toContainText('82 drones launched at Ukraine')
  }
})

test('the brush chooses dates by keyboard, day by day', async ({ page, parley }) => {
  await parley.open()
  const first = page.getByRole('slider', { name: 'First day' })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?from=2025-12-04$/)
  await expect(first).toHaveAttribute('aria-valuetext', /4 December/)
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025-12-04')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\?from=2025-12-04&to=2025-12-\d\d$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/)
})

test('the brush is drawn over the strip with the pointer, in one step of history', async ({ page, parley }) => {
  await parley.open()
  const strip = (await page.locator('.density-track').boundingBox())!
  const all = await parley.countShown()
  await page.mouse.move(strip.x + strip.width * 0.5, strip.y + strip.height / 2)
  await page.mouse.down()
  await page.mouse.move(strip.x + strip.width * 0.6, strip.y + strip.height / 2, { steps: 4 })
  await page.mouse.move(strip.x + strip.width * 0.7, strip.y + strip.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/\?from=2025-12-1\d&to=2025-12-1\d$/)
  expect(await parley.countShown()).toBeLessThan(all)
  await page.goBack()
  await parley.expectShown(all)
})

test('an actor is found under another spelling', async ({ page, parley }) => {
  await parley.open()
  await parley.openFilter('Actors')
  await page.getByRole('searchbox', { name: 'Find an actor' }).fill('Zelenskiy')
  const options = page.locator('input[name=actor]')
  await expect(options).toHaveCount(1)
  const option = page.getByRole('checkbox', { name: /^Volodymyr Zelenskyy/ })
  await option.check()
  await expect(page).toHaveURL(/\?actor=volodymyr-zelenskyy$/)
  await expect(parley.timeline).toContainText('Zelenskyy reports progress in the dialogue with the US')
})

test('several actors leave the entries of any of them', async ({ page, parley }) => {
  await parley.open('?actor=kirill-dmitriev')
  const one = await parley.countShown()
  await parley.openFilter('Actors')
  await page.getByRole('checkbox', { name: /^Ihor Taburets/ }).check()
  await expect(page).toHaveURL(/\?actor=ihor-taburets~kirill-dmitriev$/)
  expect(await parley.countShown()).toBeGreaterThan(one)
  await expect(parley.timeline).toContainText('Cherkasy: 6 wounded')
  await expect(parley.timeline).toContainText('Dmitriev calls the Miami talks constructive')
})

for (const [filter, name] of [
  ['Side', 'side'],
  ['Kind', 'kind'],
  ['Source', 'source'],
] as const) {
  test(`each ${name} says how many entries it would leave, and leaves that many`, async ({ page, parley }) => {
    await parley.open('?from=2025-12-04')
    await parley.openFilter(filter)
    const options = page.locator(`label:has(input[name=${name}])`)
    await expect(options).not.toHaveCount(0)
    for (const option of await options.all()) {
      const told = Number(/(\d+) entries$/.exec((await option.textContent())!)![1])
      await option.getByRole('checkbox').check()
      await parley.expectShown(told)
      await option.getByRole('checkbox').uncheck()
    }
  })
}

test('the options of one filter follow the others', async ({ page, parley }) => {
  await parley.open('?source=003')
  await parley.openFilter('Kind')
  await expect(page.getByRole('checkbox', { name: /^Strikes 0 entries/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Drone raids 0 entries/ })).toBeVisible()
})

test('every view shows the same entries', async ({ page, parley }) => {
  await parley.open('?kind=strike&view=table')
  const shown = await parley.countShown()
  await expect(parley.timeline.getByRole('listitem')).toHaveCount(shown)
  const symbols = parley.strikes.getByRole('group', { name: /Strikes on the map/ })
  await expect(symbols.locator('[data-entry]')).toHaveCount(shown)
  await expect(page.getByRole('table', { name: /All entries/ }).getByRole('row')).toHaveCount(shown + 1)
  await expect(parley.more.getByRole('button', { name: /^Table/ })).toHaveText(`Table ${shown}`)
  await expect(parley.drones).toContainText('No article counts')
})

test('each filter that is set is taken away on its own, or all at once', async ({ page, parley }) => {
  await parley.open(
    '?from=2025-12-14&to=2025-12-21&actor=kirill-dmitriev~steve-witkoff&kind=negotiation&source=001&q=Miami',
  )
  const chips = page.getByRole('list', { name: 'Filters set' }).getByRole('button')
  await expect(chips).toHaveText([
    /14–21 Dec/,
    /Kirill Dmitriev/,
    /Steve Witkoff/,
    /Negotiations|Talks/,
    /[Aa]rticle 001/,
    /“Miami”/,
    'Clear all',
  ])
  await page.getByRole('button', { name: 'Remove Kirill Dmitriev' }).click()
  await expect(page).toHaveURL(/actor=steve-witkoff&/)
  await page.getByRole('button', { name: /Remove 14–21 Dec/ }).click()
  await expect(page).not.toHaveURL(/from=|to=/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/$/)
  await parley.expectShown(Number(await page.locator('output').getAttribute('data-total')))
})

test('an empty result says which filter to loosen, and the button does it', async ({ page, parley }) => {
  await parley.open('?kind=strike&source=003')
  await parley.expectShown(0)
  await expect(parley.timeline).toContainText('No entry passes all of these filters.')
  const way = parley.timeline.getByRole('button', { name: /^Without Strikes: \d+ entries$/ })
  const told = Number(/(\d+) entries/.exec((await way.textContent())!)![1])
  await way.click()
  await expect(page).toHaveURL(/\?source=003$/)
  await parley.expectShown(told)
})

test('a list of options closes on Escape and gives the focus back', async ({ page, parley }) => {
  await parley.open()
  await parley.openFilter('Kind')
  await page.getByRole('checkbox', { name: /^Strikes/ }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox', { name: /^Strikes/ })).toBeHidden()
  await expect(page.locator('summary', { hasText: 'Kind' })).toBeFocused()
})

test('the strip is read by day, week or month, and tells of entries beyond its ends', async ({ page, parley }) => {
  await parley.open()
  const unit = page.getByLabel('Entries by')
  const first = page.getByRole('slider', { name: 'First day' })
  const days = Number(await page.getByRole('slider', { name: 'Last day' }).getAttribute('max'))
  await expect(page.getByRole('button', { name: /^\d+ earlier$/ })).toBeVisible()
  await unit.selectOption('week')
  await expect
    .poll(async () => Number(await page.getByRole('slider', { name: 'Last day' }).getAttribute('max')))
    .toBeLessThan(days)
  await unit.selectOption({ index: 3 })
  await expect(page.getByRole('button', { name: /earlier$/ })).toHaveCount(0)
  await expect(first).toHaveAttribute('aria-valuetext', 'open, from the beginning')
})

test('choosing moves no filter away from under the pointer', async ({ page, parley }) => {
  await parley.open()
  const places = async () =>
    page.locator('.dropdown, .date-filter, .search-box').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, right, top } = part.getBoundingClientRect()
        return [left, right, top].map(Math.round)
      }),
    )
  const before = await places()
  for (const [name, option] of [
    ['Kind', /^Negotiations/],
    ['Side', /^United States/],
    ['Source', /^Kurdistan24/],
  ] as const) {
    await parley.openFilter(name)
    await page.getByRole('checkbox', { name: option }).check()
    expect(await places(), name).toEqual(before)
  }
})

test('a box stands at the first line of its label', async ({ page, parley }) => {
  await parley.open()
  await parley.openFilter('Source')
  const lines = await page.locator('label:has(> input[name=source])').evaluateAll((labels) =>
    labels.map((label) => {
      const box = label.querySelector('input')!.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(label.querySelector('span')!.firstChild!)
      const first = range.getClientRects()[0]!
      return Math.abs((box.top + box.bottom) / 2 - (first.top + first.bottom) / 2)
    }),
  )
  expect(lines.length).toBe(5)
  for (const distance of lines) expect(distance).toBeLessThan(4)
})
