// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Positions } from '../../../src/views/positions/Positions'
import { drawView, ENTRIES, serveEdition, setWidth } from '../smallEdition'

beforeEach(() => {
  serveEdition()
  setWidth(1440)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('Positions', () => {
  it('is a table of topics and parties in which silence is said', () => {
    drawView(Positions, { view: 'positions' })
    const table = screen.getByRole('table', { name: 'Positions by topic and side' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Topic', 'Russia', 'Ukraine', 'United States', 'Europe'])
    within(table).getByRole('rowheader', { name: 'NATO' })
    expect(within(table).getAllByText('no position in these articles')).toHaveLength(2)
  })

  it('says stance, day and sources, and opens the entry', async () => {
    const view = drawView(Positions, { view: 'positions' })
    screen.getByText('demands · 18 Dec · 1 source')
    await userEvent.click(screen.getByRole('link', { name: 'Ukraine must drop its NATO bid' }))
    expect(view.state().entry).toBe('position-russia')
    expect(screen.getByRole('link', { name: 'Ukraine must drop its NATO bid' }).getAttribute('aria-current')).toBe(
      'true',
    )
  })

  it('leads from a cell to its sentence in the article in two steps, the second beside the first', async () => {
    const view = drawView(Positions, { view: 'positions' })
    screen.getByRole('link', { name: 'Ukraine must drop its NATO bid' }).focus()
    await userEvent.keyboard('{Enter}')
    const sentences = await screen.findByRole('list', { name: 'Its sentences' })
    within(sentences).getByText('Moscow demands that Kyiv drop its NATO bid.')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(view.state()).toMatchObject({ view: 'sources', article: '000', claim: '000-2' })
  })

  it('shows what differs between the claims on one position, drafts badged, each leading to its own', async () => {
    const view = drawView(Positions, { view: 'positions' })
    await userEvent.click(await screen.findByText('stance differs'))
    const draft = screen.getByRole('link', { name: 'No pull-back' })
    within(draft.closest('li')!).getByText('draft')
    await userEvent.click(draft)
    expect(view.state()).toMatchObject({ entry: 'position-ukraine', claim: '004-4' })
  })

  it('stacks the topics on narrow screens, the silent sides in one line', () => {
    setWidth(375)
    drawView(Positions, { view: 'positions' })
    expect(screen.queryByRole('table')).toBeNull()
    screen.getByRole('heading', { level: 3, name: 'NATO' })
    screen.getByText('United States, Europe: no position in these articles')
  })

  it('says so when the filters leave no position', () => {
    drawView(
      Positions,
      { view: 'positions' },
      ENTRIES.filter(({ kind }) => kind === 'raid'),
    )
    screen.getByText(/None of the entries shown is a position/)
  })
})
