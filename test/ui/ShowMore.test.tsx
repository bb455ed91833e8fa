// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ShowMore } from '../../src/ui/ShowMore'

afterEach(cleanup)

const draw = (rest: number) => render(<ShowMore rest={rest} page={30} onMore={() => {}} />)

describe('the button under a list that is drawn in part', () => {
  it.each([
    [1, 'Show the other one'],
    [2, 'Show the other 2'],
    [30, 'Show the other 30'],
    [1234, 'Show 30 of the other 1,234'],
  ])('takes the %i that are left for no total', (rest, words) => {
    draw(rest)
    expect(screen.getByRole('button').textContent).toBe(words)
  })

  it('is gone once all are shown', () => {
    draw(0)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
