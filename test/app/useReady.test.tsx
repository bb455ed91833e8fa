// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useReady } from '../../src/app/useReady'

afterEach(() => {
  cleanup()
  delete document.documentElement.dataset['ready']
})

const PARTS = ['timeline', 'map']
const isReady = () => document.documentElement.dataset['ready'] === 'true'

it('calls the page ready once all of its parts are drawn', () => {
  const { result } = renderHook(() => useReady(PARTS, false))
  act(() => result.current('timeline'))
  expect(isReady()).toBe(false)
  act(() => result.current('map'))
  expect(isReady()).toBe(true)
})

it('calls it not ready while words are searched, drawn or not', () => {
  const { result, rerender } = renderHook(({ isSearching }) => useReady(PARTS, isSearching), {
    initialProps: { isSearching: true },
  })
  act(() => PARTS.forEach((part) => result.current(part)))
  expect(isReady()).toBe(false)
  rerender({ isSearching: false })
  expect(isReady()).toBe(true)
  rerender({ isSearching: true })
  expect(isReady()).toBe(false)
})
