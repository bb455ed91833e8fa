// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Disputes } from '../../../src/views/disputes/Disputes'
import { drawView, ENTRIES, serveEdition } from '../smallEdition'

beforeEach(() => serveEdition())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const dispute = (name: string) => screen.findByRole('listitem', { name })

describe('Disputes', () => {
  it('sets the sentences side by side under their degree and conclusion', async () => {
    drawView(Disputes, { view: 'disputes' })
    const drones = await dispute('How many drones were stopped')
    expect(drones.textContent).toContain('One of these cannot be right. 63 stands.')
    await within(drones).findByText('Russia fired 82 drones and Ukraine intercepted 47.')
    within(drones).getByText(
      'Ukraine’s air force reported that Russia fired 82 drones overnight, with 63 intercepted or jammed.',
    )
  })

  it('puts forward the values that differ, and those alone', async () => {
    drawView(Disputes, { view: 'disputes' })
    const drones = await dispute('How many drones were stopped')
    await within(drones).findByText('47')
    within(drones).getByText('63')
    expect(within(drones).queryByText('82')).toBeNull()
  })

  it('leads to the entry, and to the sentence in its article', async () => {
    const view = drawView(Disputes, { view: 'disputes' })
    const wounded = await dispute('How many were wounded')
    await userEvent.click(
      (await within(wounded).findAllByRole('link', { name: 'Zaporizhzhia: at least 32 wounded' }))[0]!,
    )
    expect(view.state().entry).toBe('strike-zaporizhzhia')
    await userEvent.click(within(wounded).getAllByRole('link', { name: 'Read it in the article' })[0]!)
    expect(view.state()).toMatchObject({ view: 'sources', article: '004', claim: '004-2' })
  })

  it('leaves the evidence of an entry that the sentence is none of, and keeps that of its own', async () => {
    const view = drawView(Disputes, { view: 'disputes', entry: 'strike-zaporizhzhia' })
    const read = async (name: string) =>
      userEvent.click((await within(await dispute(name)).findAllByRole('link', { name: 'Read it in the article' }))[0]!)
    await read('How many were wounded')
    expect(view.state()).toMatchObject({ entry: 'strike-zaporizhzhia', claim: '004-2' })
    await read('How many drones were stopped')
    expect(view.state()).toMatchObject({ entry: null, claim: '000-1' })
  })

  it('counts by degree and says how many the filters hide', async () => {
    drawView(
      Disputes,
      { view: 'disputes' },
      ENTRIES.filter(({ kind }) => kind === 'strike'),
    )
    await screen.findByText('0 contradictions, 0 apparent clashes, 1 update; 1 hidden by the filters')
    expect(screen.queryByText('How many drones were stopped')).toBeNull()
  })

  it('says what failed, and tries again', async () => {
    const broken = new Set(['disputes.json'])
    serveEdition(broken)
    drawView(Disputes, { view: 'disputes' })
    const alert = await screen.findByRole('alert')
    broken.clear()
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await dispute('How many were wounded')
  })
})
