// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DensityStrip } from '../../../../src/views/filters/density/DensityStrip'
import { sampleEdition } from '../../timeline/sampleEdition'

const edition = sampleEdition()

/** 30 November to 20 December is 21 days: a strip 210 px wide has a bar every 10 px. */
const WIDTH = 210

function show(from: string | null = null, to: string | null = null) {
  const onChange = vi.fn()
  const onClear = vi.fn()
  const strip = (from: string | null, to: string | null) => (
    <DensityStrip
      edition={edition}
      entries={edition.entries}
      from={from}
      to={to}
      onChange={onChange}
      onClear={onClear}
    />
  )
  const view = render(strip(from, to))
  const track = document.querySelector<HTMLElement>('.density-track')!
  vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 40))
  return {
    onChange,
    onClear,
    track,
    reshow: (from: string | null, to: string | null) => view.rerender(strip(from, to)),
  }
}

const pointer = (button: number, clientX: number) => ({ button, clientX, pointerId: 1 })

beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => undefined
})
afterEach(cleanup)

describe('the density strip', () => {
  it('draws the weeks in which things happened, and says how many entries lie off its end', () => {
    show()
    expect(screen.getByText('30 Nov')).toBeTruthy()
    expect(screen.getByText('20 Dec')).toBeTruthy()
    expect(screen.getByRole('button', { name: '1 earlier' })).toBeTruthy()
  })

  it('shows all dates when asked for what is off its end', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: '1 earlier' }))
    expect(screen.getByText('1 Mar 2014')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /earlier/ })).toBeNull()
  })

  it('zooms to weeks and months', async () => {
    show()
    const zoom = screen.getByRole('combobox', { name: 'Entries by' })
    await userEvent.selectOptions(zoom, 'week')
    expect(screen.getByText('24 Nov')).toBeTruthy()
    await userEvent.selectOptions(zoom, 'month')
    expect(screen.getByText('31 Dec')).toBeTruthy()
  })

  it('says what the bar under the mouse stands for', () => {
    const { track } = show()
    fireEvent.pointerMove(track, { ...pointer(0, 175), pointerType: 'mouse' })
    expect(screen.getByText('9 entries begin').parentElement?.textContent).toBe('17 Dec: 9 entries begin')
    fireEvent.pointerLeave(track)
    expect(screen.queryByText('9 entries begin')).toBeNull()
  })

  it('chooses a bar by a click', () => {
    const { onChange, track } = show()
    fireEvent.pointerDown(track, pointer(0, 175))
    fireEvent.pointerUp(track, pointer(0, 175))
    expect(onChange.mock.calls).toEqual([['2025-12-17', '2025-12-17', 'push']])
  })

  it('chooses from bar to bar by a drag, as one step of history', () => {
    const { onChange, track, reshow } = show()
    fireEvent.pointerDown(track, pointer(0, 145))
    fireEvent.pointerMove(track, pointer(0, 155))
    reshow('2025-12-14', '2025-12-15')
    fireEvent.pointerMove(track, pointer(0, 185))
    reshow('2025-12-14', '2025-12-18')
    fireEvent.pointerUp(track, pointer(0, 185))
    expect(onChange.mock.calls).toEqual([
      ['2025-12-14', '2025-12-15', 'push'],
      ['2025-12-14', '2025-12-18', 'replace'],
    ])
  })

  it('moves the whole choice when it is dragged from within', () => {
    const { onChange, track } = show('2025-12-10', '2025-12-12')
    fireEvent.pointerDown(track, pointer(0, 115))
    fireEvent.pointerMove(track, pointer(0, 135))
    expect(onChange.mock.calls).toEqual([['2025-12-12', '2025-12-14', 'push']])
  })

  it('puts things back when the browser takes the finger for a scroll', () => {
    const { onChange, track, reshow } = show('2025-12-10', '2025-12-12')
    fireEvent.pointerDown(track, pointer(0, 115))
    fireEvent.pointerMove(track, pointer(0, 135))
    reshow('2025-12-12', '2025-12-14')
    fireEvent.pointerCancel(track, pointer(0, 135))
    expect(onChange).toHaveBeenLastCalledWith('2025-12-10', '2025-12-12', 'replace')
  })

  it('drags one end by its handle', () => {
    const { onChange } = show('2025-12-10', '2025-12-12')
    const last = screen.getByRole('slider', { name: 'Last day' })
    fireEvent.pointerDown(last, pointer(0, 130))
    fireEvent.pointerMove(last, pointer(0, 190))
    expect(onChange.mock.calls).toEqual([['2025-12-10', '2025-12-18', 'push']])
  })

  it('tells each end in words, and moves it as a slider moves, in one step of history', () => {
    const { onChange, reshow } = show('2025-12-10', null)
    const first = screen.getByRole<HTMLInputElement>('slider', { name: 'First day' })
    expect(first.getAttribute('aria-valuetext')).toBe('10 December 2025')
    expect(screen.getByRole('slider', { name: 'Last day' }).getAttribute('aria-valuetext')).toBe('open, to the end')
    fireEvent.change(first, { target: { value: Number(first.value) + 1 } })
    reshow('2025-12-11', null)
    fireEvent.change(first, { target: { value: first.min } })
    expect(onChange.mock.calls).toEqual([
      ['2025-12-11', null, 'push'],
      [null, null, 'replace'],
    ])
  })

  it('is cleared by Escape and by a double click, and leaves both alone where nothing is chosen', async () => {
    const { onClear, track, reshow } = show()
    screen.getByRole('slider', { name: 'First day' }).focus()
    await userEvent.keyboard('{Escape}')
    fireEvent.doubleClick(track)
    expect(onClear).not.toHaveBeenCalled()
    reshow('2025-12-10', '2025-12-12')
    await userEvent.keyboard('{Escape}')
    fireEvent.doubleClick(track)
    expect(onClear).toHaveBeenCalledTimes(2)
  })
})
