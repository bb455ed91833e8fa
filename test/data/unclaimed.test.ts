import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/compile/compile'
import type { EditorsFile } from '../../src/compile/editorsFile'
import { untouchedSentences } from '../../src/compile/untouchedSentences'
import { realSeeds } from './readRealSeeds'

const compiled = compile({ ...realSeeds, drafts: new Map(), lexicon: [] })
const dataset = compiled.ok ? compiled.dataset : null

/** Every sentence of the five articles that bears no claim, with the editor's reason. */
const unclaimed = (dataset?.articles ?? []).flatMap((article) => {
  const { yaml } = realSeeds.editorsFiles.find(({ file }) => file.endsWith(article.file.replace(/\.txt$/, '.yaml')))!
  const setAside = (parse(yaml) as EditorsFile).article.unclaimed
  const claims = dataset!.entries.flatMap((entry) => entry.claims).filter((claim) => claim.article === article.id)
  return untouchedSentences(article.text, claims).map(({ start, end }) => {
    const sentence = article.text.slice(start, end)
    const isBoilerplate = article.boilerplate.some((span) => span.start < end && start < span.end)
    const why = isBoilerplate
      ? 'boilerplate'
      : setAside.find(({ quote }) => sentence.includes(quote) || quote.includes(sentence))?.why
    return { article: article.id, sentence: sentence.replace(/\s+/g, ' ').slice(0, 70), why }
  })
})

describe('a sentence without a claim', () => {
  it('is there at all: articles hold more than claims', () => {
    expect(unclaimed.length).toBeGreaterThan(20)
  })

  it.each(unclaimed)('of article $article is $why: $sentence', ({ why }) => {
    expect(['boilerplate', 'background', 'repetition', 'comment', 'navigation']).toContain(why)
  })
})
