// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BottomViews } from '../../src/app/BottomViews'
import { drawView, ENTRIES, serveEdition, setWidth } from '../views/smallEdition'

beforeEach(() => {
  serveEdition()
  setWidth(1440)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const tabs = () =>
  within(screen.getByRole('navigation', { name: 'More views' }))
    .getAllByRole('button')
    .map((tab) => tab.textContent)

it('counts in its tabs what the filters leave, and not the whole edition', () => {
  drawView(BottomViews)
  expect(tabs()).toEqual(['Positions ', 'Disputes ', 'Sources 2', `Table ${ENTRIES.length}`, 'Method '])
  cleanup()
  drawView(BottomViews, {}, ENTRIES.slice(0, 1))
  expect(tabs()).toEqual(['Positions ', 'Disputes ', 'Sources 1', 'Table 1', 'Method '])
})
