import { describe, expect, it } from 'vitest'
import { matchActors } from '../../src/analysis/matchActors'
import type { Actor } from '../../src/model/actor'

const actor = (id: string, name: string, spellings: string[] = []): Actor => ({
  id,
  name,
  side: 'UA',
  type: 'person',
  roles: [],
  spellings,
})

const actors = [
  actor('volodymyr-zelenskyy', 'Volodymyr Zelenskyy', ['Zelensky', 'Zelenskiy']),
  actor('ursula-von-der-leyen', 'Ursula von der Leyen'),
  actor('mohammed-al-thani', 'Mohammed Al-Thani'),
  actor('recep-tayyip-erdogan', 'Recep Tayyip Erdoğan'),
]
const found = (typed: string) => matchActors(actors, typed).map(({ id }) => id)

describe('matchActors', () => {
  it('finds an actor by any spelling of the sources, whatever its case', () => {
    expect(found('zelenskiy')).toEqual(['volodymyr-zelenskyy'])
  })

  it('finds a name without its accents, and by the beginnings of its words in any order', () => {
    expect(found('erdogan rec')).toEqual(['recep-tayyip-erdogan'])
  })

  it('takes a hyphen for a space, in the name and in what is typed', () => {
    expect(found('al-thani')).toEqual(['mohammed-al-thani'])
    expect(found('al thani')).toEqual(['mohammed-al-thani'])
    expect(found('von-der')).toEqual(['ursula-von-der-leyen'])
  })

  it('does not find what stands amid a word', () => {
    expect(found('eyen')).toEqual([])
  })

  it('gives all of them for an empty field', () => {
    expect(found('  ')).toHaveLength(actors.length)
  })
})
