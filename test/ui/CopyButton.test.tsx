// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('CopyButton', () => {
  it('copies the text and says so', async () => {
    const user = userEvent.setup()
    render(<CopyButton text="https://parley.example/?kind=raid" label="Copy link" />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe('https://parley.example/?kind=raid')
    expect(screen.getByRole('status').textContent).toContain('Copied')
  })

  it('says so of that text alone, not of the next', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<CopyButton text="one link" label="Copy link" />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    rerender(<CopyButton text="another link" label="Copy link" />)
    expect(screen.getByRole('status').textContent).toBe('')
    rerender(<CopyButton text="one link" label="Copy link" />)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('offers the text for copying by hand where the browser refuses', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    render(<CopyButton text="the text" label="Copy citation" />)
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'the text')
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
