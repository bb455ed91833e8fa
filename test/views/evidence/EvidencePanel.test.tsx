// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EvidencePanel } from '../../../src/views/evidence/EvidencePanel'
import { drawView, ENTRIES, serveEdition, setWidth } from '../smallEdition'

beforeEach(() => {
  serveEdition()
  setWidth(1440)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the evidence of an entry', () => {
  it('is headed by the title, when, whose and how much stands behind it', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia' })
    const heading = screen.getByRole('heading', {
      level: 3,
      name: '82 drones launched at Ukraine, 63 intercepted or jammed',
    })
    expect(heading.id).toBe('evidence-heading')
    expect(heading.tabIndex).toBe(-1)
    screen.getByText('Night of 17–18 December 2025 · Russia’s drones · two claims, one source')
  })

  it('shows each quote marked within its own paragraph', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia' })
    const quote = await screen.findByText(
      'Ukraine’s air force reported that Russia fired 82 drones overnight, with 63 intercepted or jammed.',
    )
    expect(quote.tagName).toBe('MARK')
    expect(quote.closest('blockquote')!.textContent).toMatch(/^Allies gathered\. Ukraine.*drop its NATO bid\.$/)
  })

  it('marks a value that another claim denies, and strikes it through where the claim is suspect', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia' })
    const [sound, suspect] = await screen.findAllByRole('list', { name: 'Values in this claim' })
    within(sound!).getByText('47 elsewhere in this article, suspect')
    within(sound!).getByText('shown: the only one that counts')
    expect(within(suspect!).getByText('47').closest('s')).not.toBeNull()
    expect(within(suspect!).getByText('82').closest('s')).toBeNull()
    screen.getByText('The body of the article says 63.', { exact: false })
  })

  it('says that a link names a claim which is none of the entry’s', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia', claim: '000-999' })
    await screen.findByText('The link names claim 000-999, which is none of this entry’s.')
    cleanup()
    drawView(EvidencePanel, { entry: 'raid-russia', claim: '000-1' })
    await screen.findAllByRole('list', { name: 'Values in this claim' })
    expect(screen.queryByText(/which is none of this entry’s/)).toBeNull()
  })

  it('counts the drones unaccounted for from the sound claim alone', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia' })
    const [sound, suspect] = await screen.findAllByRole('list', { name: 'Values in this claim' })
    expect(sound!.textContent).toContain('19 unaccounted for')
    expect(suspect!.textContent).not.toContain('unaccounted')
  })

  it('gives the date as written and as resolved', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia' })
    await screen.findByText('“overnight”: night of 17–18 December 2025, resolved from the publication date')
  })

  it('says who is said to say it, in which words, and when no one is', async () => {
    drawView(EvidencePanel, { entry: 'raid-russia' })
    await screen.findByText('Ukraine’s Air Force (“Ukraine’s air force reported”)')
    screen.getByText('the article itself, without naming a source')
  })

  it('names the rule that chose a shown value, and what a dispute comes to', async () => {
    drawView(EvidencePanel, { entry: 'strike-zaporizhzhia' })
    await screen.findByText('shown: the most specific')
    screen.getByText('at least 32 elsewhere in this article')
    const disputes = await screen.findByRole('group', { name: 'Disputes' })
    within(disputes).getByRole('heading', { name: 'How many were wounded' })
    expect(disputes.textContent).toContain('Updated. The count rose.')
  })

  it('badges drafts, names what they leave open, and keeps the editor’s notes', async () => {
    drawView(EvidencePanel, { entry: 'position-ukraine' })
    await screen.findByText('whose pull-back')
    screen.getByText('draft')
    cleanup()
    drawView(EvidencePanel, { entry: 'position-russia' })
    await screen.findByText('Stands for an older demand.')
  })

  it('shows markup in an article as text', async () => {
    drawView(EvidencePanel, { entry: 'position-ukraine' })
    await screen.findByText('<b>Kyiv</b> rejects a pull-back.')
  })

  it('leads to the sentence in its article', async () => {
    const view = drawView(EvidencePanel, { entry: 'strike-zaporizhzhia' })
    await userEvent.click((await screen.findAllByRole('link', { name: 'Read it in the article' }))[1]!)
    expect(view.state()).toMatchObject({
      view: 'sources',
      article: '004',
      claim: '004-2',
      entry: 'strike-zaporizhzhia',
    })
  })

  it('makes way for the article where it lies over the page', async () => {
    setWidth(375)
    const view = drawView(EvidencePanel, { entry: 'strike-zaporizhzhia' })
    await userEvent.click((await screen.findAllByRole('link', { name: 'Read it in the article' }))[0]!)
    expect(view.state()).toMatchObject({ view: 'sources', claim: '004-1', entry: null })
  })

  it('steps through the list in the order in which it is read', async () => {
    const view = drawView(EvidencePanel, { entry: 'position-ukraine' })
    screen.getByText('3 of 4')
    await userEvent.click(screen.getByRole('button', { name: 'next ›' }))
    expect(view.state().entry).toBe('strike-zaporizhzhia')
    const next = screen.getByRole('button', { name: 'next ›' })
    await userEvent.click(next)
    expect(view.state().entry).toBe('strike-zaporizhzhia')
    expect([next.ariaDisabled, document.activeElement]).toEqual(['true', next])
    await userEvent.click(screen.getByRole('button', { name: 'brief' }))
    expect(view.state().entry).toBeNull()
  })

  it('says when the filters hide the entry', () => {
    drawView(EvidencePanel, { entry: 'raid-russia' }, ENTRIES.slice(0, 1))
    screen.getByText('hidden by the filters')
  })

  it('copies a citation that names the edition and the articles with their dates', async () => {
    const user = userEvent.setup()
    drawView(EvidencePanel, { entry: 'strike-zaporizhzhia' })
    await user.click(await screen.findByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toMatch(
      /^“Zaporizhzhia: at least 32 wounded”, Wednesday, 17 December 2025\. Parley, edition abc123, http\S+entry=strike-zaporizhzhia\. Source: Kurdistan24, 17 December 2025 \(article 004\)\.$/,
    )
    await screen.findByText('Copied')
  })

  it('says what failed, and tries again', async () => {
    const broken = new Set(['evidence.json'])
    serveEdition(broken)
    drawView(EvidencePanel, { entry: 'position-russia' })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The server answered 503')
    broken.clear()
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByText('Moscow demands that Kyiv drop its NATO bid.')
  })

  it('still shows the quotes where an article’s text cannot be had', async () => {
    serveEdition(new Set(['000.json']))
    drawView(EvidencePanel, { entry: 'position-russia' })
    await screen.findByText('Moscow demands that Kyiv drop its NATO bid.')
  })
})

describe('the brief', () => {
  it('says what the edition covers and opens the entry of each line', async () => {
    const view = drawView(EvidencePanel)
    const brief = screen.getByRole('region', { name: 'In brief' })
    expect(brief.textContent).toContain(
      'Two articles, published 17–18 December 2025: Kurdistan24; one without a named outlet.',
    )
    await userEvent.click(screen.getByRole('link', { name: 'Zaporizhzhia: at least 32 wounded' }))
    expect(view.state().entry).toBe('strike-zaporizhzhia')
  })

  it('badges the drafts among its lines', () => {
    drawView(
      EvidencePanel,
      {},
      ENTRIES.map((entry) => ({ ...entry, status: entry.kind === 'strike' ? 'draft' : 'reviewed' })),
    )
    const [line] = screen.getAllByRole('listitem').filter((item) => item.textContent.includes('Zaporizhzhia'))
    within(line!).getByText('draft')
    expect(screen.getAllByText('draft')).toHaveLength(1)
  })

  it('names what is disputed, the gravest first', async () => {
    drawView(EvidencePanel)
    await screen.findByText('contradiction')
    const topics = screen.getAllByRole('link').map((link) => link.textContent)
    expect(topics.indexOf('How many drones were stopped')).toBeLessThan(topics.indexOf('How many were wounded'))
  })

  it('is about the entries that the filters leave', () => {
    drawView(EvidencePanel, {}, ENTRIES.slice(0, 1))
    expect(screen.getByRole('region', { name: 'In brief' }).textContent).toContain('The filters leave 1 of 4 entries')
    expect(screen.queryByRole('heading', { name: /Drones and strikes/ })).toBeNull()
  })
})
