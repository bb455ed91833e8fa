import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/text/words'

describe('the words of a text', () => {
  it('lie between spaces, hyphens, apostrophes and other punctuation', () => {
    expect(wordsIn('Kyiv’s “pull‑back”, 82 drones…')).toEqual(['Kyiv', 's', 'pull', 'back', '82', 'drones'])
  })

  it('keep accents that are written after their letters', () => {
    expect(wordsIn('Erdog\u0306an spoke')).toEqual(['Erdog\u0306an', 'spoke'])
  })

  it('are none where there is no letter and no digit', () => {
    expect(wordsIn('“ – ”')).toEqual([])
  })
})
