// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import type { Map as LeafletMap } from 'leaflet'
import { afterEach, expect, it, vi } from 'vitest'

const chunk = vi.hoisted(() => ({ isAsked: false }))

// The code of the tiles, as where its chunk does not come.
vi.mock('leaflet/src/layer/tile/TileLayer.js', () => {
  chunk.isAsked = true
  throw new Error('the chunk did not come')
})

afterEach(() => {
  cleanup()
  vi.unstubAllEnvs()
})

it('the map goes on without a tile server’s pictures where their code does not come', async () => {
  const uncaught = vi.fn()
  process.on('unhandledRejection', uncaught)
  vi.stubEnv('VITE_TILE_URL', 'https://tiles.example/{z}/{x}/{y}.png')
  // The address is read when its module is loaded, which another test may have done without one.
  vi.resetModules()
  const { useTiles } = await import('../../../src/views/map/useTiles')
  renderHook(() => useTiles({} as LeafletMap))
  await vi.waitFor(() => expect(chunk.isAsked).toBe(true))
  await new Promise(setImmediate)
  process.off('unhandledRejection', uncaught)
  expect(uncaught).not.toHaveBeenCalled()
})
