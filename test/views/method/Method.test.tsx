// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Method } from '../../../src/views/method/Method'
import { drawView, serveEdition } from '../smallEdition'

beforeEach(() => serveEdition())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('Method', () => {
  it('gives the version and the counts of the edition that is open', async () => {
    drawView(Method, { view: 'method' })
    const table = screen.getByRole('table', { name: 'What this edition holds' })
    const value = (name: string) =>
      within(within(table).getByRole('rowheader', { name }).parentElement!).getByRole('cell').textContent
    expect([value('Version'), value('Articles'), value('Claims'), value('Entries')]).toEqual(['abc123', '2', '6', '4'])
    await vi.waitFor(() => expect(value('Disputes')).toBe('2'))
  })

  it('says that the disputes did not load instead of waiting for ever, and tries again', async () => {
    const broken = new Set(['disputes.json'])
    serveEdition(broken)
    drawView(Method, { view: 'method' })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The disputes did not load.')
    screen.getByRole('row', { name: 'Disputes not loaded' })
    broken.clear()
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByRole('row', { name: 'Disputes 2' })
  })

  it('names the one other host that a site may ask, where it asks one', async () => {
    drawView(Method, { view: 'method' })
    screen.getByText(/asks nothing of any other host, sets no cookies/)
    cleanup()
    vi.stubEnv('VITE_TILE_URL', 'https://tiles.example/{z}/{x}/{y}.png')
    vi.resetModules()
    const { MethodRights } = await import('../../../src/views/method/MethodRights')
    render(<MethodRights />)
    screen.getByText(/asks nothing of any other host but the tile server this site names, sets no cookies/)
  })

  it('explains its rules by sentences that stand in the articles letter by letter', () => {
    drawView(Method, { view: 'method' })
    const articles = readdirSync('seeds')
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(`seeds/${file}`, 'utf8'))
    const examples = [...document.querySelectorAll('blockquote')].map(
      (quote) => /^“(.*)” /su.exec(quote.textContent)![1]!,
    )
    expect(examples.length).toBeGreaterThan(4)
    for (const example of examples)
      expect(
        articles.some((text) => text.includes(example)),
        example,
      ).toBe(true)
  })

  it('links an example to its article only where the edition holds it', async () => {
    const view = drawView(Method, { view: 'method' })
    await userEvent.click(screen.getAllByRole('link', { name: 'Article 000' })[0]!)
    expect(view.state()).toMatchObject({ view: 'sources', article: '000' })
    expect(screen.getAllByText('Article 002 of the first edition').length).toBe(1)
  })

  it('states borders, rights and privacy', () => {
    drawView(Method, { view: 'method' })
    for (const words of [
      /resolution 68\/262/,
      /Crimea and Sevastopol are Ukraine/,
      /MIT licence/,
      /Natural Earth/,
      /GeoNames/,
      /asks nothing of any other host/,
    ]) {
      screen.getByText(words)
    }
  })
})
