import { describe, expect, it } from 'vitest'
import { read } from '../read'

const attackers = (text: string): string[] =>
  read('strike', text).map(({ place, attacker }) => `${place.name} ${attacker ?? '-'}`)

describe('who struck', () => {
  it.each([
    ['Ukrainian forces attacked a bridge in Nova Kakhovka and killed two.', ['Nova Kakhovka UA']],
    ["Ukraine's army shelled Horlivka, killing two.", ['Horlivka UA']],
    [
      "A Ukrainian attack on a bridge in a part of Ukraine's Kherson region under Russian occupation killed two.",
      ['Kherson Oblast UA'],
    ],
    ['Ukrainian forces said two people were killed in a strike on Kharkiv.', ['Kharkiv RU']],
    ["Ukraine's army said Russian drones killed two people in Kharkiv.", ['Kharkiv RU']],
    [
      "Russian forces shelled Ukraine's Kherson region, killing one person.\nA drone killed a woman in Nikopol.\nA Ukrainian attack on a bridge in the Kherson region under Russian occupation killed two.",
      ['Kherson Oblast RU', 'Nikopol RU', 'Kherson Oblast UA'],
    ],
  ])('%s', (text, expected) => {
    expect(attackers(text)).toEqual(expected)
  })
})
