// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { markWords } from '../../src/app/markWords'

const highlights = new Map<string, Set<Range>>()
vi.stubGlobal('CSS', { highlights })
vi.stubGlobal(
  'Highlight',
  class extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges)
    }
  },
)
const marked = (): string[] => [...(highlights.get('found') ?? [])].map(String)

let unmark = () => {}
afterEach(() => unmark())

describe('marking the words that a search found', () => {
  it('marks whole words whatever their case, and accents written after their letters with them', () => {
    document.body.innerHTML = '<p>Erdog\u0306an met <b>ERDOĞAN</b>; erdogans did not.</p>'
    unmark = markWords(['erdogan'])
    expect(marked()).toEqual(['Erdog\u0306an', 'ERDOĞAN'])
  })

  it('takes its marks away again', () => {
    document.body.innerHTML = '<p>Odesa</p>'
    markWords(['odesa'])()
    expect(marked()).toEqual([])
  })
})
