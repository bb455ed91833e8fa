// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_STATE } from '../../../src/link/viewState'
import type { ViewState } from '../../../src/link/viewState'
import { shardOf } from '../../../src/model/edition'
import type { EvidenceShard } from '../../../src/model/edition'
import type { Entry, Raid } from '../../../src/model/entry'
import { addDays } from '../../../src/text/calendar'
import { Drones } from '../../../src/views/drones/Drones'
import { exactly } from '../../counts'
import { editionOf } from '../../analysis/sampleEntries'
import { CLAIMANTS, raidOn, russianRaid, ukrainianRaid } from '../../analysis/sampleRaids'

const suspect = 'The article’s own body says that Ukraine intercepted or jammed 63 of these drones.'
const claim: EvidenceShard[string]['claims'][number] = {
  kind: 'raid',
  id: '000-31',
  article: '000',
  entry: russianRaid.id,
  quote: 'Aerial attacks continue, with Russia firing 82 drones and Ukraine intercepting 47.',
  start: 0,
  end: 82,
  status: 'reviewed',
  suspect,
  note: null,
  when: null,
  attributedTo: null,
  placeAsWritten: null,
  doubts: [],
  launchedBy: 'RU',
  launched: exactly(82),
  intercepted: exactly(47),
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
  wording: 'intercepting',
  scope: 'national',
  place: null,
}

const bothSides: Entry[] = [russianRaid, ukrainianRaid]

function show(entries: Entry[], state: Partial<ViewState> = {}, all = entries) {
  const change = vi.fn()
  const client = new QueryClient()
  const edition = { ...editionOf(all), actorById: CLAIMANTS }
  const evidence: EvidenceShard = { [russianRaid.id]: { claims: [claim], shown: {} } }
  for (const entry of entries) client.setQueryData(['evidence', edition.manifest.version, shardOf(entry)], evidence)
  const view = render(
    <QueryClientProvider client={client}>
      <Drones edition={edition} entries={entries} state={{ ...DEFAULT_STATE, ...state }} change={change} />
    </QueryClientProvider>,
  )
  return { change, ...view }
}

const nightsOf = (count: number): Raid[] =>
  Array.from({ length: count }, (_, i) =>
    raidOn(addDays('2025-12-17', i), { launched: exactly(100 + i), intercepted: exactly(80), oneStatement: true }),
  )

afterEach(cleanup)

describe('Drones in one night', () => {
  it('says which night it shows, and that there is no other', () => {
    show(bothSides)
    expect(screen.getByText('night of 17–18 December 2025, the one night the articles count')).toBeTruthy()
  })

  it('puts into words what each bar shows and who says so', () => {
    show(bothSides)
    const [russian, ukrainian] = screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))
    expect(russian).toBe(
      'Russian drones over Ukraine, night of 17–18 December 2025: ' +
        '82 launched, 63 intercepted or jammed, 19 unaccounted for, 77% stopped, as Ukraine’s Air Force reported.',
    )
    expect(ukrainian).toContain('47 intercepted, no launch count given, so no rate')
    expect(screen.getByText('as Ukraine’s Air Force reported')).toBeTruthy()
    expect(screen.getByText('as the Russian Defence Ministry claimed')).toBeTruthy()
  })

  it('draws the intercepted and the unaccounted for, and no remainder where no launch count is given', () => {
    const { container } = show(bothSides)
    const partsOf = (raid: Raid) =>
      [...container.querySelectorAll(`rect[data-entry="${raid.id}"]`)].map((part) => part.classList[1])
    expect(partsOf(russianRaid)).toEqual(['drones-intercepted', 'drones-rest'])
    expect(partsOf(ukrainianRaid)).toEqual(['drones-intercepted'])
  })

  it('opens the evidence of the bar that is pressed', () => {
    const { change } = show(bothSides)
    fireEvent.click(screen.getByRole('button', { name: `Open the evidence: ${ukrainianRaid.title}` }))
    expect(change).toHaveBeenCalledWith({ entry: ukrainianRaid.id, claim: null })
  })

  it('marks the bar whose evidence is open', () => {
    show(bothSides, { entry: russianRaid.id })
    expect(screen.getByRole('button', { current: true }).getAttribute('data-entry')).toBe(russianRaid.id)
  })

  it('says beside the claimant what is disputed and what no editor has reviewed', () => {
    show([
      { ...russianRaid, disputed: 'contradiction' },
      { ...ukrainianRaid, status: 'draft' },
    ])
    expect(screen.getByText(/as Ukraine’s Air Force reported/).textContent).toContain('disputed')
    expect(screen.getByText(/as the Russian Defence Ministry claimed/).textContent).toContain('draft')
  })

  it('names the claim set aside, with its reason, and opens that very claim', () => {
    const { change } = show(bothSides)
    expect(screen.getByText(/Set aside/).closest('li')?.textContent).toContain(suspect)
    fireEvent.click(screen.getByRole('link', { name: /Ukraine intercepting 47/ }))
    expect(change).toHaveBeenCalledWith({ entry: russianRaid.id, claim: claim.id })
  })

  it('says of a side without a report that it has none', () => {
    show([russianRaid], {}, bothSides)
    expect(screen.getByText('Ukrainian drones over Russia: no report in these filters.')).toBeTruthy()
  })

  it('says what to do when no raid is left', () => {
    show([], {}, bothSides)
    expect(screen.getByText(/No article counts a night’s drones within these filters/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'as table' })).toBeNull()
  })

  it('names tallies that it does not count', () => {
    const regional = {
      ...raidOn('2025-12-17', { scope: 'regional', title: 'Nine drones over Rostov region' }),
      id: 'regional',
    }
    show([...bothSides, regional])
    expect(screen.getByText(/Not drawn, in no total/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Nine drones over Rostov region' })).toBeTruthy()
  })
})

describe('Drones as a table', () => {
  it('has a row for each bar with the same numbers', () => {
    show(bothSides, { tables: ['drones'] })
    const [, russian, ukrainian] = screen.getAllByRole('row')
    expect(
      within(russian!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Russia', '82', '63', '19', '77%'])
    expect(
      within(ukrainian!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Ukraine', 'unknown', '47', 'unknown', 'no rate'])
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('prints as unaccounted for only drones of which the rest is told', () => {
    show([raidOn('2025-12-17', { id: 'raid-other', launched: exactly(200) }), russianRaid], { tables: ['drones'] })
    const row = screen.getAllByRole('row').at(-1)!
    const columns = screen.getAllByRole('columnheader').map((head) => head.textContent)
    const cell = (name: string) => within(row).getAllByRole('cell')[columns.indexOf(name) - 1]!.textContent
    expect(cell('unaccounted for')).toBe('19in 1 of 2')
    expect(cell('fate unknown')).toBe('200in 1 of 2')
  })

  it('opens an entry from its row', () => {
    const { change } = show(bothSides, { tables: ['drones'] })
    fireEvent.click(screen.getAllByRole('button', { name: 'Night of 17–18 December 2025' })[0]!)
    expect(change).toHaveBeenCalledWith({ entry: russianRaid.id, claim: null })
  })

  it('is chosen without touching the other views’ tables', () => {
    const { change } = show(bothSides, { tables: ['map'] })
    fireEvent.click(screen.getByRole('button', { name: 'as table' }))
    expect(change).toHaveBeenCalledWith({ tables: ['map', 'drones'] })
  })
})

describe('Drones over several nights', () => {
  const nights = nightsOf(5).filter((_, i) => i !== 2)

  it('has a button for each night told of and "no report" for the others', () => {
    show(nights)
    const list = screen.getByRole('list', { name: 'Russian drones over Ukraine, bar by bar' })
    expect(within(list).getAllByRole('button')).toHaveLength(4)
    expect(within(list).getAllByText('no report')).toHaveLength(1)
  })

  it('is one stop for the Tab key, and arrow keys pass over gaps', () => {
    show(nights)
    const buttons = within(screen.getByRole('list', { name: /bar by bar/ })).getAllByRole('button')
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0])
    buttons[3]!.focus()
    fireEvent.keyDown(buttons[3]!, { key: 'ArrowLeft' })
    fireEvent.keyDown(buttons[2]!, { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(buttons[1])
    fireEvent.keyDown(buttons[1]!, { key: 'End' })
    expect(document.activeElement).toBe(buttons[3])
  })

  it('gives the same facts to the pointer and to the keyboard', () => {
    const { container } = show(nights)
    const readout = () => container.querySelector('.drones-readout')?.textContent
    const [first] = within(screen.getByRole('list', { name: /bar by bar/ })).getAllByRole('button')
    fireEvent.pointerEnter(first!)
    const pointed = readout()
    expect(pointed).toContain('Night of 17–18 December 2025')
    expect(pointed).toContain('100 launched · 80 intercepted · 20 unaccounted for · 80% stopped')
    fireEvent.pointerLeave(screen.getByRole('list', { name: /bar by bar/ }))
    expect(readout()).not.toBe(pointed)
    fireEvent.focus(first!)
    expect(readout()).toBe(pointed)
  })

  it('keeps over a bar and under it that a number is a lower bound', () => {
    show([
      raidOn('2025-12-17', {
        launched: { value: 100, bound: 'at-least' },
        intercepted: exactly(80),
        oneStatement: true,
      }),
      raidOn('2025-12-18', {
        launched: exactly(90),
        intercepted: { value: 45, bound: 'at-least' },
        oneStatement: true,
      }),
    ])
    expect(screen.getByText('≥100')).toBeTruthy()
    expect(screen.getByText(/^open: no launch count given, or only “at least”/)).toBeTruthy()
    expect(screen.getByText('≤80%')).toBeTruthy()
    expect(screen.getByText('≥50%')).toBeTruthy()
  })

  it('sums the nights in words', () => {
    show([...nights, raidOn('2025-12-30', { intercepted: exactly(5) })])
    expect(screen.getByText(/408 launched · no launch count in 1 of 5 nights/)).toBeTruthy()
  })

  it('counts the disputed nights where there are too many to name', () => {
    show(nightsOf(80).map((raid, i) => (i % 8 === 0 ? { ...raid, disputed: 'contradiction' as const } : raid)))
    expect(screen.getByText(/Disputed or updated/).parentElement?.textContent).toContain('10 tallies')
  })

  it('narrows the dates where a bar stands for several nights', () => {
    const { change } = show(nightsOf(80))
    const [, second] = within(screen.getByRole('list', { name: /bar by bar/ })).getAllByRole('button')
    fireEvent.click(second!)
    expect(change).toHaveBeenCalledWith({ from: '2025-12-23', to: '2025-12-28' })
  })
})
