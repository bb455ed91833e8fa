import { expect, test } from './parley'

const KEY_TAKEAWAYS = 'Aerial attacks continue, with Russia firing 82 drones and Ukraine intercepting 47.'

test('82 launched, 63 intercepted or jammed, 19 unaccounted for, as Ukraine’s Air Force reported', async ({
  parley,
}) => {
  await parley.open()
  const { drones } = parley
  await expect(drones).toContainText('night of 17–18 December 2025')
  await expect(drones).toContainText('as Ukraine’s Air Force reported')
  const bar = drones.getByRole('img', { name: 'Russian drones over Ukraine' })
  await expect(bar).toHaveAccessibleName(
    /night of 17–18 December 2025: 82 launched, 63 intercepted or jammed, 19 unaccounted for, 77% stopped, as Ukraine’s Air Force reported\.$/,
  )
  await expect(drones.getByText('63 intercepted or jammed')).toBeVisible()
  await expect(drones.getByText('unaccounted for')).toBeVisible()
  await expect(drones.getByText('82 launched')).toBeVisible()
})

test('Russia’s 47 stand as its ministry’s claim, without a launch count and without a rate', async ({ parley }) => {
  await parley.open()
  const bar = parley.drones.getByRole('img', { name: 'Ukrainian drones over Russia' })
  await expect(bar).toHaveAccessibleName(
    /: 47 intercepted, no launch count given, so no rate, as the Russian Defence Ministry claimed\.$/,
  )
  await expect(parley.drones).toContainText('as the Russian Defence Ministry claimed')
  await expect(parley.drones.getByText('no launch count given, so no rate')).toBeVisible()
})

test('the Key Takeaways’ 47 are set aside with the reason, a press from their sentence', async ({ parley }) => {
  await parley.open()
  const aside = parley.drones.getByRole('listitem').filter({ hasText: 'Set aside' })
  await expect(aside).toContainText('47 is Russia’s claim about Ukrainian drones')
  await aside.getByRole('link', { name: KEY_TAKEAWAYS }).click()
  const claim = parley.evidence.getByRole('listitem').filter({ has: parley.page.getByText(KEY_TAKEAWAYS) })
  await expect(claim.getByText('Suspect, in no total.')).toBeVisible()
  await expect(claim).toHaveAttribute('aria-current', 'true')
})

test('no total counts the suspect 47: not the raid, not the chart’s table, not the table of all entries', async ({
  page,
  parley,
}) => {
  await parley.open('?tables=drones&view=table&kind=raid')
  const night = parley.drones.getByRole('row').filter({ hasText: 'Ukraine’s air force' })
  await expect(night.getByRole('cell')).toHaveText(['Russia', '82', '63', '19', /^77%$/])
  const claimed = parley.drones.getByRole('row').filter({ hasText: 'Russian Defence Ministry' })
  await expect(claimed.getByRole('cell')).toHaveText(['Ukraine', 'unknown', '47', 'unknown', 'no rate'])
  const row = page.getByRole('table', { name: /All entries/ }).getByRole('row', { name: /82 drones launched/ })
  await expect(row).toContainText('63')
  await expect(row).not.toContainText('47')
})

test('the evidence keeps both numbers side by side and says which one stands', async ({ parley }) => {
  await parley.open('?entry=raid-russia-2025-12-17')
  const { evidence } = parley
  await expect(evidence.getByRole('group', { name: 'Disputes' })).toContainText('63 stands')
  const values = evidence.getByRole('list', { name: 'Values in this claim' })
  await expect(values.nth(0)).toContainText('82 launched')
  await expect(values.nth(0)).toContainText('63 intercepted or jammed')
  await expect(values.nth(0)).toContainText('19 unaccounted for')
  await expect(values.nth(0)).toContainText('47 elsewhere in this article, suspect')
  await expect(values.nth(1)).toContainText('63 elsewhere in this article')
})

test('a bar opens its evidence, by keyboard too', async ({ parley }) => {
  await parley.open()
  await parley.drones.getByRole('button', { name: /82 drones launched/ }).click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toContainText('82 drones launched at Ukraine')
  await parley.drones.getByRole('button', { name: /47 Ukrainian drones/ }).press('Enter')
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toContainText('47 Ukrainian drones intercepted')
})

test('without a night among the entries shown, the chart says what to do', async ({ parley }) => {
  await parley.open('?kind=position')
  await expect(parley.drones).toContainText('No article counts a night’s drones within these filters')
})
