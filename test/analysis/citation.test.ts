import { describe, expect, it } from 'vitest'
import { citeEntry, citePage } from '../../src/analysis/citation'
import { smallEdition } from '../views/smallEdition'

describe('citations', () => {
  it('cite an entry with its time, the edition, the link and each article with its own date', () => {
    const entry = smallEdition.entryById.get('raid-russia')!
    expect(citeEntry(smallEdition, entry, 'https://parley.example/?entry=raid-russia')).toBe(
      '“82 drones launched at Ukraine, 63 intercepted or jammed”, night of 17–18 December 2025. Parley, edition abc123, ' +
        'https://parley.example/?entry=raid-russia. Source: outlet not named, “Talks and drones”, 18 December 2025 (article 000).',
    )
  })

  it('cite the page by its version', () => {
    expect(citePage(smallEdition, 'https://parley.example/')).toMatch(
      /two articles.*Edition abc123, https:\/\/parley\.example\/$/,
    )
  })
})
