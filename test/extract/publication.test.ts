import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract'
import { NO_REGISTRY } from './read'

const published = (text: string): [string | null, number] => {
  const { publishedOn, publishedConfidence } = extract(text, NO_REGISTRY).article
  return [publishedOn, publishedConfidence]
}

describe('the day of publication', () => {
  it.each([
    ['a byline', 'Headline of the day\n\nJanuary 11, 2026\n\nText follows.', ['2026-01-11', 0.9]],
    [
      'a byline in the other order',
      'Headline of the day\n\n18 Feb, 2026 10:14 / Updated 35 minutes ago\nText follows.',
      ['2026-02-18', 0.9],
    ],
    [
      'a dateline, with the year from the text',
      'MOSCOW, December 18. /TASS/. The plan of November 20, 2025 stands.',
      ['2025-12-18', 0.7],
    ],
    [
      'the newest date and the weekday of the news',
      'A flag in Moscow on Dec. 15, 2025.\n\nOfficials spoke on Wednesday. Talks went on, an official said on Wednesday.',
      ['2025-12-17', 0.6],
    ],
    [
      'the last day on which something was said, a day after a picture',
      'Photo: a garage in Nikopol on Jan. 9, 2026.\n\nAttacks injured two people, authorities said early on Jan. 10.',
      ['2026-01-10', 0.6],
    ],
    ['a byline in figures', 'Headline of the day\n\nUpdated: 15-12-2025 12:13 IST\n\nText.', ['2025-12-15', 0.9]],
    ['a byline with the month first', 'Headline of the day\n\n12/23/2025 3:09:15 AM\n\nText.', ['2025-12-23', 0.9]],
    ['no byline in figures that may be two days', 'Headline of the day\n\n05/06/2025 - 10:12\n\nText.', [null, 0]],
    [
      'the newest date, where the weekday of the news was the day before',
      'The update of Feb. 3, 2026 follows.\n\nStrikes resumed on Monday. He spoke on Monday.',
      ['2026-02-03', 0.4],
    ],
    ['nothing', 'Officials spoke on Wednesday.', [null, 0]],
    ['the date of the invasion alone', 'The invasion began on February 24, 2022. He spoke on Saturday.', [null, 0]],
  ])('is read from %s', (_, text, expected) => {
    expect(published(text)).toEqual(expected)
  })

  it('given from outside wins', () => {
    const { article } = extract('January 11, 2026', { ...NO_REGISTRY, published: '2026-01-12' })
    expect(article).toMatchObject({ publishedOn: '2026-01-12', publishedConfidence: 1 })
  })
})

describe('boilerplate', () => {
  it.each([
    ['cookie notice', 'By continuing to browse our site you agree to our use of cookies and Privacy Policy.'],
    ['share button', 'WhatsApp'],
    ['related article', 'Read Also: Russia launched 500 drones at Ukraine'],
    ['appeal to readers', 'Subscribe to our newsletter for updates'],
  ])('of the kind "%s" yields no claims', (_, line) => {
    const { article, claims } = extract(`Headline of the day\n\n${line}\n\nText follows.`, {
      actors: [],
      places: [],
      published: '2026-01-12',
    })
    expect(article.boilerplate).toHaveLength(1)
    expect(claims).toEqual([])
  })

  it('inside a paragraph ends with its headline', () => {
    const text = 'The raid was not over. Read also: Turkish media on drones\nIn Lviv, two people were injured.'
    const { claims } = extract(text, { ...NO_REGISTRY, published: '2026-01-15' })
    expect(claims.map((claim) => claim.kind)).toEqual(['strike'])
  })
})
