import { describe, expect, it } from 'vitest'
import { buildSearchFile } from '../../src/compile/buildSearchFile'
import { createMentions } from '../../src/compile/createMentions'
import type { Dataset } from '../../src/model/dataset'
import { createTextIndex, searchText } from '../../src/search/textIndex'

const when = { start: '2025-12-17', end: '2025-12-18', precision: 'night', basis: 'resolved', asWritten: null } as const
const common = {
  when,
  partOf: null,
  sides: [],
  sources: ['000'],
  claimCount: 1,
  status: 'reviewed',
  attributedTo: null,
  disputed: null,
} as const

const edition = {
  actors: [
    {
      id: 'volodymyr-zelenskyy',
      name: 'Volodymyr Zelenskyy',
      side: 'UA',
      type: 'person',
      roles: [],
      spellings: ['Zelensky'],
    },
  ],
  places: [
    {
      id: 'zaporizhzhia',
      name: 'Zaporizhzhia',
      lat: 47.8,
      lon: 35.2,
      precision: 'settlement',
      country: 'UA',
      region: 'UA-23',
      spellings: ['Zaporozhye'],
    },
  ],
  entries: [
    {
      ...common,
      kind: 'strike',
      id: 'strike',
      title: 'Zaporizhzhia: at least 32 wounded',
      actors: [],
      place: { id: 'zaporizhzhia', precision: 'settlement' },
      claims: [],
    },
    {
      ...common,
      kind: 'position',
      id: 'position',
      title: 'A referendum on land',
      actors: ['volodymyr-zelenskyy'],
      claims: [{ quote: 'Kyiv’s envoy said pull‑back is out of the question' }],
    },
    {
      ...common,
      kind: 'figure',
      id: 'figure',
      title: 'A front near the city',
      actors: [],
      claims: [{ quote: 'Zelensky said the front is near Zaporozhye' }],
    },
  ],
} as unknown as Pick<Dataset, 'actors' | 'places' | 'entries'>

const index = createTextIndex(buildSearchFile(edition))
const find = (query: string) => {
  const { matches, words } = searchText(index, query)
  return { ids: edition.entries.filter((_, row) => matches[row] === 1).map(({ id }) => id), words }
}

describe('who is named in a text', () => {
  const mentions = createMentions([
    { name: 'United States', spellings: ['US', 'Washington', 'a U.S. official'] },
    { name: 'Zaporizhzhia', spellings: ['Zaporozhye'] },
  ])

  it('is found by any spelling that is a name', () => {
    expect(mentions('The US and Zaporozhye’s mayor agreed; Washington did not.')).toEqual([0, 1])
  })
  it('is not found in a pronoun, nor in words that may stand for anybody', () => {
    expect(mentions('They told us about it, and so did a U.S. official.')).toEqual([])
  })
})

describe('searching the texts', () => {
  it('finds a place and a person under every spelling', () => {
    expect(find('Zaporozhye').ids).toEqual(['strike', 'figure'])
    expect(find('Zaporizhzhia').ids).toEqual(['strike', 'figure'])
    expect(find('zelensky').ids).toEqual(['position', 'figure'])
  })
  it('finds whom a quote names under every spelling, though no editor has filed them with the entry', () => {
    expect(find('Volodymyr Zelenskyy').ids).toEqual(['position', 'figure'])
  })
  it('finds words of quotes, whatever hyphen or apostrophe they are written with', () => {
    expect(find('pull-back').ids).toEqual(['position'])
    expect(find("Kyiv's").ids).toEqual(['position'])
  })
  it('forgives a wrong letter, and an unfinished word', () => {
    expect(find('referendun').ids).toEqual(['position'])
    expect(find('refer').ids).toEqual(['position'])
  })
  it('wants every word', () => {
    expect(find('referendum Zaporizhzhia').ids).toEqual([])
  })
  it('finds nothing for a text without a word, and nothing for a word that no entry has', () => {
    expect(find('“ – ”').ids).toEqual([])
    expect(find('Vladivostok').ids).toEqual([])
  })
  it('takes a short word at its word', () => {
    expect(find('lend').ids).toEqual([])
    expect(find('lan').ids).toEqual(['position'])
    expect(find('len').ids).toEqual([])
  })
  it('takes a number at its digits, and a word that is there for no other', () => {
    expect(find('32').ids).toEqual(['strike'])
    expect(find('20251').ids).toEqual([])
    expect(find('referendum').words).toEqual(['referendum'])
  })
  it('says which of the edition’s words it matched, for highlighting', () => {
    expect(find('refer').words).toEqual(['referendum'])
  })
})
