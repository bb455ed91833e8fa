import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../src/extract/places/findPlaces'
import { builtInPlaces, indexPlaces } from '../../src/extract/gazetteer/placeIndex'
import { placeKey } from '../../src/extract/gazetteer/placeKey'
import { REGIONS } from '../../src/extract/gazetteer/regions'
import { read } from './read'

const registry = indexPlaces([])
const found = (sentence: string): string[] =>
  findPlaces(sentence, registry, []).map(
    ({ asWritten, role, candidates }) => `${asWritten} ${candidates[0]?.name ?? '?'} ${role}`,
  )

describe('a place name', () => {
  it.each([
    ['Zaporozhye', 'Zaporizhzhia'],
    ['Kiev', 'Kyiv'],
    ['Kharkov', 'Kharkiv'],
    ['Nikolayev', 'Mykolaiv'],
    ['Odessa', 'Odesa'],
    ['Orel', 'Oryol'],
    ['Orlov', 'Oryol'],
    ['Rostov', 'Rostov-on-Don'],
    ['Sheptytskyi', 'Sheptytskyi'],
    ['Saki', 'Saky'],
    ['Chongar', 'Chonhar'],
    ['Slavyansk-on-Kuban', 'Slavyansk-on-Kuban'],
    ['Yuzhne', 'Pivdenne'],
    ['Bataisk', 'Bataysk'],
    ['Dnepropetrovsk', 'Dnipropetrovsk Oblast'],
    ['Abu Dhabi', 'Abu Dhabi'],
    ['Jeddah', 'Jeddah'],
  ])('%s is %s', (written, name) => {
    expect(found(`a meeting in ${written} today`)).toEqual([`${written} ${name} at`])
  })

  it('before "region" is the region, also in a list', () => {
    expect(found('in the Kharkiv and Zhytomyr regions')).toEqual([
      'Kharkiv Kharkiv Oblast at',
      'Zhytomyr regions Zhytomyr Oblast at',
    ])
  })

  it('after "from" is where drones came from, all along the list', () => {
    expect(
      found('sent drones from Kursk, Orel, Bryansk and Millerovo in Russia').every(
        (place) => place.endsWith('origin') || place.startsWith('Russia'),
      ),
    ).toBe(true)
  })

  it('in an office or for a government is no place of an event', () => {
    expect(found('said Rostov Governor Yury Slyusar')).toEqual(['Rostov Rostov-on-Don title'])
    expect(found('Kyiv has not commented')).toEqual(['Kyiv Kyiv metonym'])
  })

  it('that no list knows is kept after "the village of"', () => {
    expect(found('near the village of Zzyzxivka')).toEqual(['Zzyzxivka ? at'])
  })

  it('that no list knows is kept before "farmstead"', () => {
    expect(found('a car at the Zzyzxovka farmstead was hit')).toEqual(['Zzyzxovka ? at'])
  })

  it('is none before "settlement" where it is an adjective', () => {
    expect(found('houses in the Russian settlement were')).toEqual([])
  })

  it('shared by several means the one in the region named', () => {
    const [strike] = read('strike', 'Two people were killed in Lyman, Donetsk Oblast.')
    expect(strike?.place).toMatchObject({ name: 'Lyman', region: 'UA-14' })
  })

  it('with "near" keeps its distance', () => {
    expect(read('strike', 'Seven people were wounded near Odesa.')[0]?.place.precision).toBe('near-settlement')
  })
})

describe('the gazetteer', () => {
  it('has every region under its own name, with the coordinates of its capital', () => {
    for (const region of REGIONS) {
      const place = builtInPlaces()
        .byKey.get(placeKey(region.name))
        ?.find((each) => each.region === region.id)
      expect(place, region.name).toMatchObject({ precision: 'region', country: region.country })
    }
  })

  it('counts Crimea and Sevastopol as Ukraine', () => {
    for (const name of ['Sevastopol', 'Simferopol', 'Kerch', 'Yalta', 'Crimea'])
      expect(builtInPlaces().byKey.get(placeKey(name))?.[0]?.country, name).toBe('UA')
  })
})

it('the Kremlin speaks for a government, though the registry spells it with its article', () => {
  const names = indexPlaces([
    {
      id: 'moscow',
      name: 'Moscow',
      lat: 55.75,
      lon: 37.62,
      precision: 'settlement',
      country: 'RU',
      region: 'RU-MOW',
      spellings: ['the Kremlin'],
    },
  ])
  const [place] = findPlaces('The Kremlin condemned an overnight attack on an oil depot.', names, [])
  expect(place?.role).toBe('metonym')
})
