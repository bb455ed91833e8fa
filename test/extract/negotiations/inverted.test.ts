import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks', () => {
  it.each([
    [
      'on a day before who tells of them',
      'On Saturday, the minister has said, the talks of Ukraine and the United States in Miami are to deal with guarantees.',
      ['meeting Miami 2026-01-17 Ukraine+States'],
    ],
    [
      'past and to come in one sentence',
      'On Wednesday Zelensky met Prime Minister Carney in Ottawa, and on Sunday he will see Trump in Miami.',
      ['meeting Ottawa 2026-01-14 Zelenskyy+Carney', 'meeting Miami 2026-01-18 Zelenskyy+Trump'],
    ],
    [
      'that were due the day before',
      'Witkoff and Kushner were due to meet Ukrainian delegates on Wednesday in Miami.',
      ['meeting Miami 2026-01-14 Witkoff+Kushner+Ukraine'],
    ],
    [
      'that a wish stands before',
      'Zelensky is asking for patience as talks with American envoys and European leaders open in Berlin.',
      ['meeting Berlin 2026-01-14 Zelenskyy+States+leaders'],
    ],
    [
      'on a plan with a day of its own',
      'U.S., European and Ukrainian officials met in Geneva for talks on a plan that Kyiv was handed last week.',
      ['meeting Geneva 2026-01-14 States+Ukraine+leaders'],
    ],
    [
      'negotiated on a day',
      'Putin negotiated on Tuesday, January 13, with Steve Witkoff in Moscow.',
      ['meeting Moscow 2026-01-13 Putin+Witkoff'],
    ],
    [
      'with what was talked over',
      "In Paris on January 13, Witkoff talked over Washington's plan with the Russian envoy Kirill Dmitriev.",
      ['meeting Paris 2026-01-13 Witkoff+Dmitriev'],
    ],
    [
      'to go on as agreed',
      'Russia and Ukraine held talks in Abu Dhabi on Tuesday. The two agreed to go on negotiating on Friday, TASS said.',
      ['meeting Abu Dhabi 2026-01-13 Russia+Ukraine', 'meeting - 2026-01-16 Russia+Ukraine'],
    ],
    [
      'on the eve of which a strike killed people',
      'Missiles struck the capital and killed one person early on Thursday, a day before talks of Ukraine and the United States.',
      ['meeting - 2026-01-16 Ukraine+States'],
    ],
    [
      'whose second day a strike fell on',
      'Drones injured 14 people, and envoys of Ukraine, Russia and the United States prepare for a second day of talks in Doha.',
      ['meeting Doha 2026-01-14 Ukraine+Russia+States'],
    ],
    [
      'told by the telephone first',
      'By phone on Tuesday Putin promised Trump to go easier.',
      ['call - 2026-01-13 Putin+Trump'],
    ],
    [
      'after a call of another day',
      'Zelensky said that after a "long" call on Wednesday he would meet Trump in Washington on Monday.',
      ['meeting Washington 2026-01-19 Zelenskyy+Trump'],
    ],
    [
      'where they stand beside the place struck',
      'A missile struck a ship in Odesa hours after a meeting in Turkmenistan of Erdogan and Putin.',
      ['meeting Turkmenistan 2026-01-14 Erdogan+Putin'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('no talks', () => {
  it.each([
    'Our team looks forward to good technical meetings with the Ukrainians and the British, Rubio said.',
    'Such is how Moscow answers honest negotiations of Ukraine with the United States, Zelensky said.',
    'Yermak, who had led the negotiations with the United States, is stepping down.',
    'The plan put forward by the United States was met with displeasure in Kyiv, Zelensky said.',
    'Putin goes on bombing while he talks of peace, Yermak said.',
    'In the new corps troops of Ukraine, France and the U.S. come together, Macron said.',
  ])('%s', (text) => {
    expect(talks(text)).toEqual([])
  })
})
