// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

describe('an address that the browser refuses to write for a while', () => {
  const refuse = () => {
    throw new DOMException('too many calls', 'SecurityError')
  }
  let steps = 0

  beforeEach(() => {
    vi.useFakeTimers()
    steps = window.history.length
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('does not hold the page up, and is written later, the latest alone, as one step', () => {
    const { result } = renderHook(() => useViewState().state)
    act(() => changeState({ query: 'Odesa' }))
    act(() => changeState({ entry: 'talks-miami' }, 'replace'))
    expect(result.current).toMatchObject({ query: 'Odesa', entry: 'talks-miami' })
    expect(window.location.search).toBe('')
    vi.advanceTimersByTime(10_000)
    expect(window.location.search).toBe('')
    vi.restoreAllMocks()
    vi.advanceTimersByTime(10_000)
    expect(window.location.search).toBe('?q=Odesa&entry=talks-miami')
    expect(window.history.length).toBe(steps + 1)
    expect(result.current).toMatchObject({ query: 'Odesa', entry: 'talks-miami' })
  })

  it('is forgotten when Back is pressed meanwhile', () => {
    const { result } = renderHook(() => useViewState().state)
    act(() => changeState({ query: 'Odesa' }))
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
    expect(result.current.query).toBe('')
    vi.restoreAllMocks()
    vi.advanceTimersByTime(10_000)
    expect(window.location.search).toBe('')
  })
})
