// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CRS } from 'leaflet'
import { readFile } from 'node:fs/promises'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edition } from '../../../src/analysis/edition'
import { projectDegrees } from '../../../src/analysis/mapProjection'
import { DEFAULT_STATE } from '../../../src/link/viewState'
import type { ViewState } from '../../../src/link/viewState'
import type { MapEntry } from '../../../src/analysis/mapSymbols'
import type { Strike } from '../../../src/model/entry'
import { StrikeMap } from '../../../src/views/map/StrikeMap'
import { exactly } from '../../counts'
import { raidOn } from '../../analysis/sampleRaids'
import { STRIKES, strike, strikeEdition } from '../../analysis/sampleStrikes'

const change = vi.fn<(part: Partial<ViewState>, history?: 'push' | 'replace') => void>()
const onDrawn = vi.fn()

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('fetch', async () => new Response(await readFile('src/views/map/basemap.topo.json')))
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(420)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

function Page({ edition, start }: { edition: Edition; start: Partial<ViewState> }) {
  const [state, setState] = useState<ViewState>({ ...DEFAULT_STATE, ...start })
  change.mockImplementation((part) => setState({ ...state, ...part }))
  return <StrikeMap edition={edition} entries={edition.entries} state={state} change={change} onDrawn={onDrawn} />
}

const show = (start: Partial<ViewState> = {}, edition = strikeEdition()) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page edition={edition} start={start} />
    </QueryClientProvider>,
  )

/** Eighty strikes so close that one disc stands for all of them. */
function showTogether(values: Partial<Strike>) {
  showAtOnce(Array.from({ length: 80 }, (_, i) => strike(`p${i}`, values)))
}

function showAtOnce(many: MapEntry[]) {
  const places = many.map(({ place }, i) => ({
    id: place.id,
    name: place.id,
    lat: 49 + (i % 9) / 100,
    lon: 32 + i / 500,
    precision: 'settlement' as const,
    country: 'UA',
    region: null,
    spellings: [],
  }))
  show(
    { map: { zoom: 5, lat: 49, lon: 32 } },
    { ...strikeEdition(many), placeById: new Map(places.map((place) => [place.id, place])) },
  )
}

const symbol = (name: RegExp) => screen.findByRole('button', { name }, { timeout: 8000 })

describe('the map', { timeout: 20_000 }, () => {
  it('says of each strike where, how many, when and whose', async () => {
    show()
    await symbol(/^Cherkasy, 6 wounded, night of 17–18 December 2025, Russia’s drones$/)
    await symbol(/^near Odesa, 7 wounded/)
    await symbol(/^Kushuhum, number unknown/)
    await symbol(/^Zaporizhzhia, at least 32 wounded, Wednesday, 17 December 2025, Russia’s air strikes, updated$/)
    await symbol(/^Rostov region, 3 killed, at least 10 wounded, .*Ukraine’s drones, whole region$/)
  })

  it('names each entry by its id on the symbol that stands for it, alone or with its neighbours', async () => {
    const { container } = show()
    await symbol(/^Cherkasy/)
    for (const { id } of STRIKES)
      expect(container.querySelector(`.map-mark:is([data-entry="${id}"], :has([data-entry="${id}"]))`)).not.toBeNull()
  })

  it('sums up what it shows, and calls back once drawn', async () => {
    show()
    await waitFor(() => expect(onDrawn).toHaveBeenCalled())
    expect(screen.getByText('6 places, one night and one day')).toBeDefined()
    expect(screen.getByRole('region', { name: 'Map of strikes' })).toBeDefined()
    expect(screen.getByText(/^6 strikes, at least 58 casualties\./)).toBeDefined()
  })

  it('opens the numbers at a press, and from there the evidence', async () => {
    show()
    await userEvent.click(await symbol(/^Zaporizhzhia/))
    const card = within(screen.getByRole('dialog', { name: 'Zaporizhzhia' }))
    expect(card.getByText('at least 32 wounded')).toBeDefined()
    card.getByRole('button', { name: /^Open the evidence/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(change).toHaveBeenLastCalledWith({ entry: 'strike-zaporizhzhia', claim: null })
    expect((await symbol(/^Zaporizhzhia/)).getAttribute('aria-current')).toBe('true')
  })

  it('closes the card at Escape and gives the focus back', async () => {
    show()
    await userEvent.click(await symbol(/^Cherkasy/))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(await symbol(/^Cherkasy/))
  })

  it('is one stop for the Tab key, and leads on by arrow keys', async () => {
    show()
    const from = await symbol(/^Zaporizhzhia/)
    const group = within(screen.getByRole('group', { name: /^Strikes on the map/ }))
    expect(group.getAllByRole('button').filter((button) => button.tabIndex === 0)).toHaveLength(1)
    from.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^(Cherkasy|near Odesa)/)
  })

  it('lists several strikes on one place in its card', async () => {
    const twice = [
      strike('cherkasy', { id: 'later', wounded: exactly(6) }),
      strike('cherkasy', { id: 'earlier', attacker: null, weapon: null }),
    ]
    show({}, strikeEdition(twice))
    await userEvent.click(await symbol(/^Cherkasy: 2 strikes, at least 6 casualties, 17–18 December 2025$/))
    expect(within(screen.getByRole('dialog')).getAllByRole('listitem')).toHaveLength(2)
  })

  it('says of drafts that they are drafts, alone and among others', async () => {
    const drafts = [
      strike('odesa', { wounded: exactly(7), status: 'draft' }),
      strike('cherkasy', { id: 'later', wounded: exactly(6) }),
      strike('cherkasy', { id: 'earlier', status: 'draft' }),
    ]
    show({}, strikeEdition(drafts))
    const lone = await symbol(/^Odesa, 7 wounded, .*, draft$/)
    expect(lone.textContent).toContain('7 wounded, draft')
    await symbol(/^Cherkasy: 2 strikes \(1 draft\), at least 6 casualties, 17–18 December 2025$/)
  })

  it('gathers many places into discs that say what they hold', async () => {
    showTogether({ wounded: exactly(1), killed: exactly(0) })
    await symbol(/^80 strikes, 80 casualties, close together: show them apart$/)
  })

  it('gives strikes whose attacker no one names to no side', async () => {
    showTogether({ attacker: null })
    const disc = await symbol(/^80 strikes, numbers unknown, close together/)
    expect([...disc.querySelectorAll('.map-disc-ring')].map((ring) => ring.getAttribute('class'))).toEqual([
      'map-disc-ring is-unnamed',
    ])
  })

  it('calls raids told of towns raids, not strikes of unknown numbers', async () => {
    showAtOnce(
      Array.from({ length: 80 }, (_, i) => ({
        ...raidOn('2025-12-17', { id: `raid-${i}` }),
        scope: 'regional',
        place: { id: `p${i}`, precision: 'settlement' },
      })),
    )
    const disc = await symbol(/^80 drone raids, close together: show them apart$/)
    expect(disc.querySelector('.map-disc-number')!.textContent).toBe('80')
    expect(disc.textContent).not.toContain('strikes')
    expect(screen.getByText(/^80 drone raids\. Plus and minus/)).toBeDefined()
  })

  it('names what cannot be drawn', async () => {
    show({}, strikeEdition([strike('russia')]))
    expect(await screen.findByText(/Not on the map, because only a country is told/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Strike on russia' })).toBeDefined()
    expect(screen.getByText('no place on the map, one night')).toBeDefined()
    expect(screen.getByText('No strike among the entries shown has a place on this map.')).toBeDefined()
  })

  it('stays usable without the base map, says why, and tries again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })))
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })}>
        <Page edition={strikeEdition()} start={{}} />
      </QueryClientProvider>,
    )
    expect(await screen.findByText(/The base map did not load/)).toBeDefined()
    await symbol(/^Cherkasy/)
    vi.stubGlobal('fetch', async () => new Response(await readFile('src/views/map/basemap.topo.json')))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByText(/did not load/)).toBeNull())
  })

  it('goes back to the opening view at a press', async () => {
    show({ map: { zoom: 8, lat: 47.8, lon: 35.1 } })
    await userEvent.click(await screen.findByRole('button', { name: 'Reset view' }))
    expect(change).toHaveBeenLastCalledWith({ map: null })
    expect(screen.queryByRole('button', { name: 'Reset view' })).toBeNull()
  })

  it('writes a zoomed view into the address, replacing the last', async () => {
    show({ map: { zoom: 6, lat: 48, lon: 34 } })
    await userEvent.click(await screen.findByRole('button', { name: 'Zoom in' }))
    // Leaflet keeps whole pixels, so the centre may shift by a hundredth of a degree.
    const map = { zoom: 7, lat: expect.closeTo(48, 1), lon: expect.closeTo(34, 1) }
    await waitFor(() => expect(change.mock.calls).toEqual([[{ map }, 'replace']]))
  })

  it('leaves the address alone when it only shows what the address says', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    show({ map: { zoom: 6.25, lat: 48.123, lon: 34.567 }, entry: 'strike-odesa' })
    await waitFor(() => expect(onDrawn).toHaveBeenCalled())
    vi.advanceTimersByTime(5000)
    expect(change).not.toHaveBeenCalled()
  })
})

describe('the table', () => {
  it('holds every strike of the map with bounds, unknowns and the same selection', async () => {
    show({ tables: ['map'], entry: 'strike-kushuhum' })
    const table = within(screen.getByRole('table', { name: /^Strikes and regional raids/ }))
    expect(table.getAllByRole('row')).toHaveLength(1 + STRIKES.length)
    const row = table.getByRole('row', { name: /Zaporizhzhia/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Wednesday, 17 December 2025', 'Russia’s air strikes', 'unknown', 'at least 32', 'told by 1 article'])
    expect(table.getByRole('row', { current: true }).textContent).toContain('Kushuhum')
    await userEvent.click(table.getByRole('button', { name: 'Cherkasy' }))
    expect(change).toHaveBeenCalledWith({ entry: 'strike-cherkasy', claim: null })
  })

  it('takes the map’s place and gives it back', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'as table' }))
    expect(change).toHaveBeenLastCalledWith({ tables: ['map'] })
    await userEvent.click(screen.getByRole('button', { name: 'as map' }))
    await symbol(/^Cherkasy/)
  })
})

it('projects as Leaflet does', () => {
  for (const [lat, lon, zoom] of [
    [48.4, 32.4, 5.5],
    [61.9, 69.9, 3],
    [41, 19, 11],
  ] as const) {
    const { x, y } = CRS.EPSG3857.latLngToPoint({ lat, lng: lon } as never, zoom)
    const ours = projectDegrees({ lat, lon }, zoom)
    expect(ours.x).toBeCloseTo(x, 6)
    expect(ours.y).toBeCloseTo(y, 6)
  }
})
