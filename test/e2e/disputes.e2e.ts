import { expect, tabTo, test } from './parley'

const TOPIC = 'When Witkoff and Kushner met Putin in Moscow'

test('sets the sentences side by side and says what to conclude', async ({ parley }) => {
  await parley.open('?view=disputes')
  const dispute = parley.more.getByRole('listitem').filter({ has: parley.page.getByRole('heading', { name: TOPIC }) })
  await expect(dispute.getByText('One of these cannot be right.')).toBeVisible()
  await expect(dispute.getByRole('blockquote').nth(1)).toBeVisible()
  await expect(dispute).toContainText('2 December')
})

test('tells a contradiction from an apparent clash and from an update', async ({ parley }) => {
  await parley.open('?view=disputes')
  await expect(parley.more).toContainText(/\d+ contradictions, \d+ apparent clashes, \d+ updates?/)
  await parley.more.getByRole('button', { name: /^Show the other \d+$/ }).click()
  const zaporizhzhia = parley.more
    .getByRole('listitem')
    .filter({ has: parley.page.getByRole('heading', { name: /wounded in Zaporizhzhia/ }) })
  await expect(zaporizhzhia).toContainText('30')
  await expect(zaporizhzhia).toContainText('32')
  await expect(zaporizhzhia).not.toContainText('One of these cannot be right')
})

test('from a dispute to its entry, and to the sentence in the article, in two clicks', async ({ page, parley }) => {
  await parley.open('?view=disputes')
  const dispute = parley.more.getByRole('listitem').filter({ has: page.getByRole('heading', { name: TOPIC }) })
  await dispute.getByRole('link', { name: 'Putin receives Witkoff and Kushner in Moscow' }).first().click()
  await expect(parley.evidence.getByRole('heading', { level: 3 })).toBeInViewport()
  await parley.evidence.getByRole('link', { name: 'Read it in the article' }).first().click()
  await expect(page.locator('.sources-text :focus')).toBeInViewport()
})

test('the same by keyboard alone', async ({ page, parley }) => {
  await parley.open('?view=disputes')
  const dispute = parley.more.getByRole('listitem').filter({ has: page.getByRole('heading', { name: TOPIC }) })
  await tabTo(page, dispute.getByRole('link', { name: 'Read it in the article' }).first())
  await page.keyboard.press('Enter')
  await expect(page.locator('.sources-text :focus')).toBeInViewport()
})

test('follows the filters and says how many it leaves out', async ({ parley }) => {
  await parley.open('?view=disputes&kind=raid')
  await expect(parley.more.getByRole('heading', { level: 3 })).toHaveText([
    'How many Russian drones Ukraine stopped on the night of 17–18 December',
  ])
  await expect(parley.more).toContainText(/\d+ hidden by the filters/)
})

test.describe('where the list does not come', () => {
  test.use({ forgiven: /Failed to load resource|net::ERR_/ })

  test('counts no disputes, rather than none', async ({ page, parley }) => {
    const list = '**/data/disputes-*.json'
    await page.route(list, (route) => route.fulfill({ status: 503 }))
    await parley.open('?view=disputes')
    const alert = parley.more.getByRole('alert')
    await expect(alert).toContainText('The list of disputes did not load.', { timeout: 15_000 })
    await expect(parley.more).not.toContainText('contradictions')
    await page.unroute(list)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(parley.more).toContainText(/\d+ contradictions/)
  })
})
