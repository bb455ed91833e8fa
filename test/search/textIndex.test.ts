import { describe, expect, it } from 'vitest'
import type { EditionIndex } from '../../src/model/edition'
import { createTextIndex, documentsOf, searchText } from '../../src/search/textIndex'

const when = { start: '2025-12-17', end: '2025-12-18', precision: 'night', basis: 'resolved', asWritten: null } as const
const common = { when, partOf: null, sides: [], sources: ['000'], claimCount: 1, status: 'reviewed', attributedTo: null, disputed: null } as const

const index: EditionIndex = {
  articles: [],
  actors: [{ id: 'volodymyr-zelenskyy', name: 'Volodymyr Zelenskyy', side: 'UA', type: 'person', roles: [], spellings: ['Zelensky'] }],
  places: [{ id: 'zaporizhzhia', name: 'Zaporizhzhia', lat: 47.8, lon: 35.2, precision: 'settlement', country: 'UA', region: 'UA-23', spellings: ['Zaporozhye'] }],
  entries: [
    { ...common, kind: 'strike', id: 'strike', title: 'Zaporizhzhia: at least 32 wounded', actors: [], sides: [], sources: [], place: { id: 'zaporizhzhia', precision: 'settlement' }, attacker: 'RU', weapon: null, killed: null, wounded: null, children: null, damage: null },
    { ...common, kind: 'position', id: 'position', title: 'A referendum on land', actors: ['volodymyr-zelenskyy'], sides: [], sources: [], party: 'volodymyr-zelenskyy', topic: 'territory', stance: 'offers', summary: '' },
  ],
  renamed: {},
  texts: {},
}
const evidence = { position: { shown: {}, claims: [{ quote: 'Kyiv’s envoy said pull‑back is out of the question' }] } } as never

const find = (query: string) => {
  const text = createTextIndex()
  text.addAll(documentsOf(index, evidence))
  return searchText(text, query)
}

describe('searching the texts', () => {
  it('finds a place and a person under every spelling', () => {
    expect(find('Zaporozhye').ids).toEqual(['strike'])
    expect(find('zelensky').ids).toEqual(['position'])
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
  it('says which of the edition’s words it matched, for highlighting', () => {
    expect(find('refer').words).toEqual(['referendum'])
  })
})
