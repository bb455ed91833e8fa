// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useShortList } from '../../../src/views/filters/useShortList'

const options = Array.from({ length: 200 }, (_, i) => ({ id: `${i % 2 === 0 ? 'even' : 'odd'}-${i}` }))
const counts = new Map(options.map(({ id }, i) => [id, i]))
const find = (all: readonly { id: string }[], typed: string) => all.filter(({ id }) => id.startsWith(typed))

describe('a long list of options', () => {
  it('says how many more were found than are listed, whatever else is chosen', () => {
    const chosen = ['odd-1', 'odd-3', 'odd-5']
    const { result } = renderHook(() => useShortList(options, counts, chosen, find))
    act(() => result.current.setTyped('even'))
    const { listed, hidden } = result.current
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(chosen))
    const found = listed.filter(({ id }) => id.startsWith('even')).length
    expect(found + hidden).toBe(100)
  })
})
