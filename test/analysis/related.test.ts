import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRelated } from '../../src/analysis/related'
import { arbitraryEdition } from './arbitraryEdition'
import { SAMPLE_ENTRIES, sampleEdition } from '../views/timeline/sampleEdition'

const edition = sampleEdition()
const related = (id: string) => findRelated(edition, edition.entryById.get(id)!)
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('findRelated', () => {
  it('names the whole of a part, and the parts of a whole', () => {
    expect(related('strike-bataysk').whole?.id).toBe('strike-rostov')
    expect(ids(related('strike-rostov').parts)).toEqual(['strike-bataysk'])
  })

  it('offers arms beside arms before anything else of the same day', () => {
    expect(ids(related('strike-odesa').sameDay).slice(0, 3)).toEqual(['raid-ru', 'raid-ua', 'strike-bataysk'])
  })

  it('asks for two shared actors where an entry names two', () => {
    expect(ids(related('talks-miami').sameActors)).toEqual([])
    const [miami, summit] = [SAMPLE_ENTRIES[0]!, SAMPLE_ENTRIES[2]!]
    const cast = sampleEdition([
      { ...miami, actors: ['kirill-dmitriev', 'steve-witkoff'] },
      { ...summit, actors: ['kirill-dmitriev', 'steve-witkoff', 'dmitry-peskov'] },
      { ...SAMPLE_ENTRIES[1]!, actors: ['kirill-dmitriev'] },
    ])
    expect(ids(findRelated(cast, cast.entries[0]!).sameActors)).toEqual(['summit-eu'])
  })

  it('never names an entry twice, nor the entry itself', () => {
    fc.assert(
      fc.property(arbitraryEdition, (some) => {
        for (const entry of some.entries) {
          const { whole, parts, siblings, samePlace, sameActors, sameDay } = findRelated(some, entry)
          const named = ids([...(whole ? [whole] : []), ...parts, ...siblings, ...samePlace, ...sameActors, ...sameDay])
          expect(named).not.toContain(entry.id)
          expect(new Set(named).size).toBe(named.length)
        }
      }),
    )
  })
})
