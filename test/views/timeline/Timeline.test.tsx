// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Edition } from '../../../src/analysis/edition'
import { DEFAULT_STATE } from '../../../src/link/viewState'
import type { ViewState } from '../../../src/link/viewState'
import { Timeline } from '../../../src/views/timeline/Timeline'
import { MOST_WHOLE_ROWS } from '../../../src/views/timeline/useRowWindow'
import { manyEntries, sampleEdition } from './sampleEdition'

const sample = sampleEdition()

function show(state: Partial<ViewState> = {}, edition: Edition = sample, entries = edition.entries) {
  const change = vi.fn()
  const props = { edition, entries, state: { ...DEFAULT_STATE, ...state }, change }
  const view = render(<Timeline {...props} empty={<p>Nothing left</p>} />)
  const reshow = (next: Partial<ViewState>) =>
    view.rerender(<Timeline {...props} state={{ ...props.state, ...next }} />)
  return { change, reshow, ...view }
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-entry="${id}"]`)!

afterEach(() => {
  delete document.documentElement.dataset['keys']
  cleanup()
  vi.unstubAllGlobals()
})

describe('the timeline', () => {
  it('heads each day with its date, its night or its weekend', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      '20–21 December, weekend',
      '18 December, Thursday',
      '17–18 December, night',
      '17 December, Wednesday',
      '14–15 December, Sun–Mon',
      '30 Nov – 2 Dec day unknown',
      'March 2014, day unknown',
    ])
  })

  it('hatches the days that the sources leave open, and no others', () => {
    show()
    const fuzzy = [...document.querySelectorAll('.is-fuzzy h3 b')].map((numerals) => numerals.textContent)
    expect(fuzzy).toEqual(['20–21', '30 Nov – 2 Dec', 'March'])
  })

  it('says of each entry what it is, who tells it, how many tell it, and what is in doubt', () => {
    show()
    const raid = within(rowOf('raid-ru'))
    expect(raid.getByTitle('Russian drone raid')).toBeTruthy()
    expect(raid.getByText('disputed', { exact: false }).className).toBe('doubt')
    expect(raid.getByText('1 source')).toBeTruthy()
    expect(within(rowOf('strike-kushuhum')).getByText('draft').className).toBe('badge')
    expect(rowOf('talks-miami').textContent).toContain('planned, then ongoing')
  })

  it('says of a part that it is part of the total above it, and names the total where it is out of sight', () => {
    show()
    expect(rowOf('strike-bataysk').textContent).toContain('part of the total above')
    cleanup()
    show(
      {},
      sample,
      sample.entries.filter(({ id }) => id === 'strike-bataysk'),
    )
    expect(rowOf('strike-bataysk').textContent).toContain('counted in “Rostov region: 3 killed, at least 10 wounded”')
  })

  it('says of a strike that it is part of a raid, and not that the raid counts its casualties', () => {
    show()
    expect(rowOf('strike-cherkasy').textContent).toContain('within the raid above: ')
    cleanup()
    show(
      {},
      sample,
      sample.entries.filter(({ kind }) => kind === 'strike'),
    )
    const told = rowOf('strike-cherkasy').textContent
    expect(told).toContain('within the raid “82 drones launched at Ukraine, 63 intercepted or jammed”')
    expect(told).not.toContain('counted in')
  })

  it('says of what no article dates that it stands as told', () => {
    const [first, ...others] = sample.entries
    const edition = sampleEdition([{ ...first!, when: { ...first!.when, basis: 'told' } }, ...others])
    show({}, edition)
    expect(rowOf(first!.id).querySelector('p')!.textContent).toMatch(/· as told$/)
    expect(rowOf('talks-berlin').textContent).not.toContain('as told')
  })

  it('opens an entry when its title is chosen, and marks the chosen one', async () => {
    const { change, reshow } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Near Odesa: 7 wounded' }))
    expect(change).toHaveBeenCalledWith({ entry: 'strike-odesa', claim: null })
    reshow({ entry: 'strike-odesa' })
    expect([...document.querySelectorAll('[aria-current=true]')]).toEqual([rowOf('strike-odesa')])
  })

  it('turns around', async () => {
    const { change } = show()
    await userEvent.click(screen.getByRole('button', { name: /newest first/ }))
    expect(change).toHaveBeenCalledWith({ order: 'oldest' })
    cleanup()
    show({ order: 'oldest' })
    expect(document.querySelector('[data-entry]')).toBe(rowOf('crimea-area'))
  })

  it('shows what it is given where no entry is left', () => {
    show({}, sample, [])
    expect(screen.getByText('Nothing left')).toBeTruthy()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('has an equal table: the same entries in the same order, opened the same way', async () => {
    show()
    const order = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((node) => node.dataset['entry'])
    cleanup()
    const { change } = show({ tables: ['timeline'], entry: 'raid-ru' })
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => row.dataset['entry'])).toEqual(order)
    expect(rowOf('raid-ru').getAttribute('aria-current')).toBe('true')
    await userEvent.click(within(rowOf('talks-berlin')).getByRole('button'))
    expect(change).toHaveBeenCalledWith({ entry: 'talks-berlin', claim: null })
    await userEvent.click(screen.getByRole('button', { name: 'as list' }))
    expect(change).toHaveBeenCalledWith({ tables: [] })
  })
})

describe('the timeline by keyboard', () => {
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry']
  const tabStops = () =>
    [...document.querySelectorAll('[data-row] button[tabindex="0"]')].map((button) => button.textContent)

  it('is one stop of the Tab key, at the chosen entry', () => {
    show({ entry: 'talks-berlin' })
    expect(tabStops()).toEqual(['Security guarantees discussed in Berlin'])
  })

  it('moves from entry to entry with the arrows, j and k, Home and End, and opens with Enter', async () => {
    const { change } = show()
    rowOf('talks-miami').querySelector('button')!.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('summit-eu')
    expect(tabStops()).toHaveLength(1)
    await userEvent.keyboard('jj')
    expect(focused()).toBe('raid-ru')
    await userEvent.keyboard('k{ArrowUp}')
    expect(focused()).toBe('summit-eu')
    await userEvent.keyboard('{End}')
    expect(focused()).toBe('crimea-area')
    await userEvent.keyboard('{PageUp}')
    expect(focused()).toBe('strike-cherkasy')
    await userEvent.keyboard('{Home}{ArrowUp}{Enter}')
    expect(change).toHaveBeenCalledWith({ entry: 'talks-miami', claim: null })
  })

  it('leaves j and k alone where single keys are off', async () => {
    document.documentElement.dataset['keys'] = 'off'
    show()
    rowOf('talks-miami').querySelector('button')!.focus()
    await userEvent.keyboard('jjk')
    expect(focused()).toBe('talks-miami')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('summit-eu')
  })
})

describe('a long timeline', () => {
  const long = sampleEdition(manyEntries(4, 500))

  it('is drawn whole up to a few hundred entries, so that the browser finds every word of it', () => {
    const whole = sampleEdition(manyEntries(1, MOST_WHOLE_ROWS))
    show({}, whole)
    expect(document.querySelectorAll('[data-entry]')).toHaveLength(MOST_WHOLE_ROWS)
  })

  it('beyond that is drawn only where it is in sight, with room for the rest', () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
    show({}, long)
    expect(document.querySelectorAll('[data-entry]').length).toBeLessThan(200)
  })

  it('brings an entry chosen elsewhere into the part that is drawn', () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
    const { reshow } = show({}, long)
    expect(rowOf('entry-001234')).toBeNull()
    reshow({ entry: 'entry-001234' })
    expect(rowOf('entry-001234').getAttribute('aria-current')).toBe('true')
  })
})

describe('the timeline without a browser', () => {
  it('is drawn by the server: all of a small edition, the first days of a large one', () => {
    const draw = (edition: Edition) =>
      renderToString(
        <Timeline edition={edition} entries={edition.entries} state={DEFAULT_STATE} change={() => undefined} />,
      )
    expect(draw(sample).match(/data-entry=/g)).toHaveLength(sample.entries.length)
    const large = draw(sampleEdition(manyEntries(4, 500)))
    expect(large).toContain('entry-000000')
    expect(large.match(/data-entry=/g)!.length).toBeLessThan(200)
  })
})
