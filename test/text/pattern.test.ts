import { describe, expect, it } from 'vitest'
import { oneOf, part } from '../../src/text/pattern'

describe('patterns over several lines', () => {
  it('lose their line breaks and margins, and keep blanks within a line', () => {
    expect(part`
      (?:spoke|talked) with
       \p{Lu}${'[a-z]+'}
    `).toBe(String.raw`(?:spoke|talked) with\p{Lu}[a-z]+`)
  })

  it('list alternatives line by line', () => {
    const verb = oneOf`
      met | sat down
      spoke (?:with|to)
      ${'held'}
    `
    expect(verb).toBe('(?:met|sat down|spoke (?:with|to)|held)')
    expect(oneOf`met | sat down`).toBe('(?:met|sat down)')
  })
})
