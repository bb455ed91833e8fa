// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { changeState, useViewState } from '../../src/link/useViewState'

afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})

describe('the state in the address', () => {
  it('keeps the very lists of filters while something else changes, so that nothing is filtered anew', () => {
    act(() => changeState({ kinds: ['raid'], actors: ['kirill-dmitriev'] }))
    const { result } = renderHook(() => useViewState().state)
    const before = result.current
    act(() => changeState({ entry: 'talks-miami', map: { zoom: 6, lat: 48, lon: 33 } }))
    expect(result.current.entry).toBe('talks-miami')
    expect(result.current.kinds).toBe(before.kinds)
    expect(result.current.actors).toBe(before.actors)
    act(() => changeState({ kinds: ['raid', 'strike'] }))
    expect(result.current.kinds).toEqual(['raid', 'strike'])
    expect(result.current.actors).toBe(before.actors)
  })
})
