import { describe, expect, it } from 'vitest'
import { read } from '../read'

const hits = (text: string): string[] => read('strike', text).map(({ place, when }) => `${place.name} ${when?.end}`)

describe('a hit that hurt no one', () => {
  it.each([
    ["An oil depot in Feodosia is ablaze after Tuesday's Ukrainian drone strike.", ['Feodosia 2026-01-13']],
    ['The oil depot in Feodosia, hit by drones on Tuesday, is still burning.', ['Feodosia 2026-01-13']],
    ['The airfield at Engels was the target of Ukrainian drones on Tuesday.', ['Engels 2026-01-13']],
    [
      'An attack by Ukrainian drones on the airfield of Engels on Tuesday destroyed a stock of missiles.',
      ['Engels 2026-01-13'],
    ],
    ['On Tuesday a missile landed in the yard of a school in Kharkiv.', ['Kharkiv 2026-01-13']],
    ['A humanitarian warehouse went up in flames in Lviv on Tuesday, hit by Russian drones.', ['Lviv 2026-01-13']],
    ['Two private houses burned down in Marhanets on Tuesday after artillery shelling.', ['Marhanets 2026-01-13']],
    ['A missile strike on Tuesday plunged Kherson into darkness.', ['Kherson 2026-01-13']],
    ['Chernihiv lost power on Tuesday when drones struck a substation.', ['Chernihiv 2026-01-13']],
    [
      'Power was out in Odesa on Thursday; a ferry was burning in the port of Chornomorsk, struck by a missile on Wednesday.',
      ['Chornomorsk 2026-01-14'],
    ],
  ])('is told by what befell its target: %s', (text, expected) => {
    expect(hits(text)).toEqual(expected)
  })
  it.each([
    'A fire broke out at a warehouse in Podolsk on Tuesday because of faulty wiring.',
    'Air defences shot down a drone approaching the refinery in Ryazan on Tuesday.',
    'In Odesa on Tuesday engineers showed a drone that can hit bridges.',
    'A court in Rostov on Tuesday jailed a man who had set fire to a railway station for a drone.',
    'Rescuers practised on Tuesday the evacuation of a hospital in Vinnytsia hit by a missile.',
    'Reports that a shell had struck a plant in Enerhodar on Tuesday are not true.',
    'The airports of Kazan and Samara were shut on Tuesday after a drone attack on a plant.',
  ])('is none where no weapon struck: %s', (text) => {
    expect(hits(text)).toEqual([])
  })
})
