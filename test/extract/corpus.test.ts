import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Gold, SCORED_KINDS, scoreExtraction } from '../../src/cli/scoreExtraction'
import { extract } from '../../src/extract/extract'
import { NO_REGISTRY } from './read'

/** `corpus`: paraphrases of real reports with gold records. `further`: articles written to the same shape, rule by rule. */
describe.each(['corpus', 'further'])('the articles of %s', (folder) => {
  const path = join(import.meta.dirname, folder)
  const names = readdirSync(path)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.replace('.gold.json', ''))

  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  it.each(names)('%s yields what its gold records owe, and nothing else', (name) => {
    const gold = JSON.parse(readFileSync(join(path, `${name}.gold.json`), 'utf8')) as Gold
    const text = readFileSync(join(path, `${name}.txt`), 'utf8')
    const { claims } = extract(text, { ...NO_REGISTRY, published: gold.published })
    const scores = scoreExtraction(claims, gold)
    for (const kind of SCORED_KINDS) {
      expect(scores[kind].missed, `${kind} missed`).toEqual([])
      expect(scores[kind].wrong, `${kind} wrong`).toEqual([])
    }
    for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote)
  })
})
