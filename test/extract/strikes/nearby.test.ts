import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('where the attack of a region happened', () => {
  it.each([
    [
      'Two people were killed in a drone attack on a train in the Sumy region. Two drones hit the engine of the passenger train at the station in Konotop.',
      ['Konotop 2/-'],
    ],
    [
      'A strike on a mall in the Poltava region killed six. Russian forces had struck a mall in Kremenchuk in 2022.',
      ['Poltava Oblast 6/-'],
    ],
    [
      'Shelling killed one and wounded five in the Donetsk region. The fatality was recorded in Druzhkivka. Two people were wounded in Lyman.',
      ['Donetsk Oblast 1/5', 'Lyman -/2'],
    ],
    [
      'Drones struck a bus carrying miners in the Dnipropetrovsk region, killing 11 people and injuring 14. The bus, which belonged to a power company, was hit near the town of Ternivka.',
      ['Ternivka 11/14'],
    ],
    [
      'Drones hit the city of Sumy, wounding three people, and an energy facility in the Chernihiv region.',
      ['Sumy -/3'],
    ],
    ['Drones hit the city of Sumy and an energy facility in the region, wounding three people.', ['Sumy -/3']],
    ['One person was killed in the Sumy region, where a guided bomb fell on the village of Khotin.', ['Khotin 1/-']],
    [
      'A man was wounded in the Kherson region, where Russian forces shelled Antonivka and Bilozerka.',
      ['Kherson Oblast -/1'],
    ],
    [
      'Bombs hit the village of Kushuhum outside Zaporizhzhia, wounding 12 people. Houses burned. Many fled.\n\nA man who was pulled out alive died on the way to hospital.',
      ['Kushuhum 1/12'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
