// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Sources } from '../../../src/views/sources/Sources'
import { drawView, ENTRIES, serveEdition, setWidth, TEXTS } from '../smallEdition'

let scrolledTo: Element[] = []

beforeEach(() => {
  serveEdition()
  setWidth(1440)
  scrolledTo = []
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this)
  }
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const openArticle = async (id: string, more = {}) => {
  const view = drawView(Sources, { view: 'sources', article: id, ...more })
  const reader = await screen.findByRole('article')
  await within(reader).findByRole('list', { name: 'How claims are marked' })
  return { view, reader }
}

describe('the list of articles', () => {
  it('names outlet and date as far as known, and counts what was read', () => {
    drawView(Sources, { view: 'sources' })
    const [first, second] = screen.getAllByRole('listitem').filter((item) => item.querySelector('h3'))
    expect(first!.textContent).toContain('Article 000, outlet not named · 18 December 2025')
    expect(first!.textContent).toContain('3 claims on 2 entries')
    expect(second!.textContent).toContain('Kurdistan24 (article 004) · 17 December 2025')
    within(second!).getByRole('link', { name: 'Article 004, without a headline' })
  })

  it('says how much of an article the filters leave', () => {
    drawView(Sources, { view: 'sources' }, ENTRIES.slice(0, 1))
    screen.getByText('3 claims on 2 entries, 1 of them shown')
  })

  it('says how many articles tell of what the filters leave, where not all do', () => {
    drawView(Sources, { view: 'sources' }, ENTRIES.slice(0, 1))
    screen.getByText(/; 1 of 2 tell of the entries shown$/)
    cleanup()
    drawView(Sources, { view: 'sources' })
    expect(screen.queryByText(/tell of the entries shown/)).toBeNull()
  })

  it('makes a source the filter, and gives all back', async () => {
    const view = drawView(Sources, { view: 'sources' })
    await userEvent.click(screen.getAllByRole('button', { name: 'Show only this source' })[1]!)
    expect(view.state().sources).toEqual(['004'])
    await userEvent.click(screen.getByRole('button', { name: 'Show all sources', pressed: true }))
    expect(view.state().sources).toEqual([])
  })
})

describe('an article', () => {
  it('is shown in full, letter by letter', async () => {
    const { reader } = await openArticle('000')
    const drawn = reader.textContent.replace(/\s+/g, ' ')
    for (const line of TEXTS['000']!.split('\n')) expect(drawn).toContain(line.replace('• ', ''))
  })

  it('says why its date is believed and that its outlet is not named', async () => {
    const { reader } = await openArticle('000')
    within(reader).getByText('not named: The text names no outlet.')
    within(reader).getByText('18 December 2025: The caption is dated.')
  })

  it('shows markup as text', async () => {
    const { reader } = await openArticle('004')
    expect(reader.textContent).toContain('<b>Kyiv</b> rejects')
    expect(reader.querySelector('b')).toBeNull()
  })

  it('folds what is no journalism under its name', async () => {
    const { reader } = await openArticle('000')
    expect(within(reader).getByText('Not part of the report: share button').closest('details')!.textContent).toContain(
      'Share this story',
    )
  })

  it('marks each claim by kind and side, and the suspect one as such', async () => {
    await openArticle('000')
    const raid = screen.getByRole('link', { name: /^Ukraine’s air force reported/ })
    expect(raid.dataset).toMatchObject({ kind: 'raid', side: 'RU', entry: 'raid-russia' })
    expect(
      screen.getByRole('link', { name: 'Russia fired 82 drones and Ukraine intercepted 47.' }).dataset.suspect,
    ).toBe('true')
    expect(raid.dataset.suspect).toBeUndefined()
  })

  it('opens the entry of the sentence that is pressed', async () => {
    const { view } = await openArticle('000')
    await userEvent.click(screen.getByRole('link', { name: /^Moscow demands/ }))
    expect(view.state()).toMatchObject({ article: '000', entry: 'position-russia', claim: '000-2' })
  })

  it('brings the claim of the link into view and gives it the focus', async () => {
    await openArticle('000', { claim: '000-2' })
    const sentence = screen.getByRole('link', { name: /^Moscow demands/ })
    expect(document.activeElement).toBe(sentence)
    expect(sentence.dataset.shown).toBe('true')
    expect(scrolledTo).toEqual([sentence])
  })

  it('lists beside a paragraph every entry that its sentences bear', async () => {
    await openArticle('000')
    const notes = screen.getAllByRole('list', { name: 'Read from this paragraph' })
    expect(
      within(notes[0]!)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['82 drones launched at Ukraine, 63 intercepted or jammed', 'Russia wants Ukraine out of NATO'])
  })

  it('says when its text cannot be had, and tries again', async () => {
    const broken = new Set(['004.json'])
    serveEdition(broken)
    drawView(Sources, { view: 'sources', article: '004' })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The article did not load.')
    broken.clear()
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByRole('link', { name: /^The strikes on Wednesday/ })
  })
})
