// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_STATE } from '../../../src/link/viewState'
import type { ViewState } from '../../../src/link/viewState'
import type { Entry } from '../../../src/model/entry'
import { EntryTable } from '../../../src/views/table/EntryTable'
import { atLeast, exactly } from '../../counts'
import { editionOf, figureOn, strikeOn, talksOn } from '../../analysis/sampleEntries'
import { russianRaid } from '../../analysis/sampleRaids'

const entries: Entry[] = [
  russianRaid,
  strikeOn('2025-12-17', 'zaporizhzhia', {
    title: 'Zaporizhzhia: at least 32 wounded',
    wounded: atLeast(32),
    attributedTo: { actors: [], asWritten: 'local authorities said' },
    disputed: 'evolution',
  }),
  strikeOn('2025-12-16', 'near-odesa', {
    title: 'Near Odesa: 7 wounded',
    place: { id: 'odesa', precision: 'near-settlement' },
    wounded: exactly(7),
    status: 'draft',
  }),
  talksOn('2025-12-14', 'berlin', { title: 'Talks in Berlin', sources: ['000', '001', '002'] }),
]

function show(shown: Entry[], state: Partial<ViewState> = {}) {
  const change = vi.fn()
  const view = render(
    <EntryTable edition={editionOf(shown)} entries={shown} state={{ ...DEFAULT_STATE, ...state }} change={change} />,
  )
  return { change, ...view }
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)

/** What a cell says: not what is hidden from screen readers. */
function cells(row: HTMLElement): string[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => {
      const told = cell.cloneNode(true) as HTMLElement
      for (const hidden of told.querySelectorAll('[aria-hidden]')) hidden.remove()
      return told.textContent.trim()
    })
}

afterEach(cleanup)

describe('EntryTable', () => {
  it('shows every entry with its values, bounds and all', () => {
    show(entries)
    expect(rows()).toHaveLength(4)
    expect(cells(screen.getByRole('row', { name: /Zaporizhzhia/ }))).toEqual([
      '17 Dec 2025',
      'strike',
      'Odesa',
      'local authorities',
      'unknown',
      'at least 32',
      '',
      '',
      '1',
    ])
    expect(cells(screen.getByRole('row', { name: /82 drones/ }))).toEqual([
      '17–18 Dec 2025, night',
      'drone raid',
      '',
      'ukraine-air-force',
      '',
      '',
      '82',
      '63',
      '1',
    ])
  })

  it('leaves out the counts that no row could have', () => {
    show(entries.filter(({ kind }) => kind === 'negotiation' || kind === 'strike'))
    const names = screen.getAllByRole('columnheader').map((head) => head.textContent)
    expect(names).toEqual(['Date', 'Kind', 'Entry', 'Place', 'Said by', 'Killed', 'Wounded', 'Sources'])
    cleanup()
    show(
      entries.filter(({ kind }) => kind === 'negotiation'),
      { sort: { column: 'wounded', descending: true } },
    )
    expect(screen.getByRole('columnheader', { name: 'Wounded' }).getAttribute('aria-sort')).toBe('descending')
    expect(screen.queryByRole('columnheader', { name: 'Killed' })).toBeNull()
  })

  it('says what is near, updated, and not yet reviewed', () => {
    show(entries)
    expect(screen.getByRole('row', { name: /Near Odesa/ }).textContent).toMatch(/draft.*near Odesa/)
    expect(screen.getByRole('row', { name: /Zaporizhzhia/ }).textContent).toContain('updated')
  })

  it('tells by aria-sort which column it is sorted by', () => {
    show(entries, { sort: { column: 'wounded', descending: true } })
    expect(screen.getByRole('columnheader', { name: 'Wounded' }).getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByRole('columnheader', { name: 'Date' }).hasAttribute('aria-sort')).toBe(false)
    expect(rows().map((row) => row.dataset['entry'])).toEqual(['zaporizhzhia', 'near-odesa', russianRaid.id, 'berlin'])
  })

  it('sorts numbers from the largest at a first press, and turns round at a second', () => {
    const { change } = show(entries)
    fireEvent.click(screen.getByRole('button', { name: 'Wounded' }))
    expect(change).toHaveBeenLastCalledWith({ sort: { column: 'wounded', descending: true } })
    cleanup()
    const second = show(entries, { sort: { column: 'wounded', descending: true } })
    fireEvent.click(screen.getByRole('button', { name: 'Wounded' }))
    expect(second.change).toHaveBeenLastCalledWith({ sort: { column: 'wounded', descending: false } })
  })

  it('sorts from a list of columns where there is no head to press', () => {
    const { change } = show(entries)
    fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), { target: { value: 'sources' } })
    expect(change).toHaveBeenLastCalledWith({ sort: { column: 'sources', descending: true } })
    fireEvent.click(screen.getByRole('button', { name: 'newest first' }))
    expect(change).toHaveBeenLastCalledWith({ sort: { column: 'when', descending: false } })
  })

  it('opens an entry from its row and marks the open one', () => {
    const { change } = show(entries, { entry: 'berlin' })
    fireEvent.click(screen.getByRole('button', { name: 'Near Odesa: 7 wounded' }))
    expect(change).toHaveBeenCalledWith({ entry: 'near-odesa', claim: null })
    expect(screen.getByRole('row', { current: true }).dataset['entry']).toBe('berlin')
  })

  it('moves from row to row with the arrow keys, and stays inside', () => {
    show(entries)
    const buttons = rows().map((row) => within(row).getByRole('button'))
    buttons[0]!.focus()
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown']) fireEvent.keyDown(document.activeElement!, { key })
    expect(document.activeElement).toBe(buttons[2])
    fireEvent.keyDown(document.activeElement!, { key: 'End' })
    expect(document.activeElement).toBe(buttons[3])
  })

  it('says so when nothing is left', () => {
    show([])
    expect(screen.getByText('No entry passes these filters.')).toBeTruthy()
  })
})

describe('EntryTable with thousands of entries', () => {
  // jsdom lays nothing out: a scroller of 640 pixels and rows of 34 stand in for it.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(34)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const many = Array.from({ length: 5000 }, (_, i) => figureOn('2025-12-17', `figure-${i}`, { title: `Figure ${i}` }))

  it('draws a screenful and tells assistive software of all', () => {
    show(many)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001')
    const drawn = rows()
    expect(drawn.length).toBeGreaterThan(5)
    expect(drawn.length).toBeLessThan(100)
    expect(drawn[0]?.getAttribute('aria-rowindex')).toBe('2')
    expect(drawn.map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(drawn.map((_, i) => i + 2))
  })

  it('draws three hundred whole', () => {
    show(many.slice(0, 300))
    expect(rows()).toHaveLength(300)
  })
})
