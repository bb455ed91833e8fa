// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Chips } from '../../../src/views/filters/Chips'
import type { ViewProps } from '../../../src/views/viewProps'
import { drawView } from '../smallEdition'

afterEach(cleanup)

const Bar = ({ edition, state, change }: ViewProps) => (
  <>
    <form className="filter-form">
      <input name="from" />
      <input name="to" />
    </form>
    <Chips edition={edition} filter={state} onChange={change} />
  </>
)

const draw = () => drawView(Bar, { kinds: ['raid', 'strike'], query: 'Odesa' })
const chip = (name: RegExp) => screen.getByRole('button', { name })
const press = async (name: RegExp) => {
  chip(name).focus()
  await userEvent.keyboard('{Enter}')
}

describe('the focus of a chip that is taken away', () => {
  it('goes on to the next, then to the one before, then to where the filters begin', async () => {
    draw()
    await press(/raids/)
    expect(document.activeElement).toBe(chip(/Strikes/))
    await press(/Odesa/)
    expect(document.activeElement).toBe(chip(/Strikes/))
    await press(/Strikes/)
    expect(document.activeElement?.getAttribute('name')).toBe('from')
  })

  it('goes to where the filters begin once all are cleared', async () => {
    draw()
    await press(/Clear all/)
    expect(document.activeElement?.getAttribute('name')).toBe('from')
  })

  it('stays where it is, if that is elsewhere', () => {
    draw()
    const elsewhere = screen.getAllByRole('textbox')[1]!
    elsewhere.focus()
    chip(/Strikes/).click()
    expect(document.activeElement).toBe(elsewhere)
  })
})
