// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PlaceSymbol } from '../../../src/analysis/mapSymbols'
import { MOST_LONE_PLACES, useClusterIndex } from '../../../src/views/map/useClusterIndex'

// The code of the clusters, as where its chunk does not come.
vi.mock('../../../src/views/map/clusterIndex', () => {
  throw new Error('the chunk did not come')
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const places = (count: number) => Array.from({ length: count }, (_, i) => ({ place: { id: `p${i}` } }) as PlaceSymbol)

const queries = new QueryClient()

const draw = (count: number) =>
  renderHook(() => useClusterIndex(places(count)), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  })

describe('the clusters of the map', () => {
  it('say so where their code does not come; each place is then drawn by itself', async () => {
    const asked = vi.fn(() => Promise.reject(new Error('no network')))
    vi.stubGlobal('fetch', asked)
    const { result } = draw(MOST_LONE_PLACES + 1)
    await waitFor(() => expect(result.current.error).not.toBeNull())
    expect(result.current.index).toBeNull()
    act(() => result.current.retry())
    expect(asked, 'whether a new page can be had').toHaveBeenCalledOnce()
  })
})
