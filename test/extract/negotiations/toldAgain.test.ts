import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks told again later', () => {
  it('are those of the three where the first of three states is listed before "the U.S."', () => {
    expect(
      talks(
        'Ukraine, the U.S., and Russia are to meet in Abu Dhabi on Jan. 20-21 for a new round of talks. The Kremlin hopes for a next round of talks with Ukraine there on those days, in Abu Dhabi on Jan. 20-21.',
      ),
    ).toEqual(['meeting Abu Dhabi 2026-01-20 Ukraine+States+Russia'])
  })

  it('give talks their day from afar, where it is named by the day', () => {
    expect(
      talks(
        "The talks took place in Florida with a Ukrainian delegation headed by Rustem Umerov. He gave no details.\n\nHis deputy spoke to reporters. The sides agreed on little. Nothing was signed.\n\nWednesday's meeting is the latest step in weeks of diplomacy, set off by a US plan that alarmed Europe.",
      ),
    ).toEqual(['meeting Florida 2026-01-14 Ukraine+Umerov+States'])
  })

  it('are on the day after it was said that they would be the next day', () => {
    expect(talks('Zelensky said on Tuesday that Umerov would meet Witkoff in Miami the next day.')).toEqual([
      'meeting Miami 2026-01-14 Umerov+Witkoff',
    ])
    expect(
      talks('Umerov and Witkoff met in Miami on Monday. The next day they met again, officials said on Wednesday.'),
    ).toEqual(['meeting Miami 2026-01-12 Umerov+Witkoff', 'meeting - 2026-01-13 Umerov+Witkoff'])
  })
})

describe('talks of a sentence that tells more beside them', () => {
  it.each([
    [
      'are no call where only some take part by video',
      'Leaders of the Coalition of the Willing met in Paris on Tuesday, in person or by video link. European leaders and Zelensky met to put pressure on Russian President Vladimir Putin.',
      ['meeting Paris 2026-01-13 Willing+leaders+Zelenskyy'],
    ],
    [
      'are a call where all take part by video',
      'Macron and Merz spoke by video link on Tuesday about aid to Ukraine.',
      ['call - 2026-01-13 Macron+Merz'],
    ],
    [
      'are on the day of a journey just made',
      'Zelensky arrived on Wednesday in Saudi Arabia, where he is due to meet Crown Prince Mohammed bin Salman.',
      ['meeting Saudi Arabia 2026-01-14 Zelenskyy+Salman'],
    ],
    [
      'are on the days of the summit that someone leaves for',
      'Macron leaves for Switzerland today to take part in the peace summit on Ukraine on January 16 and 17.',
      ['summit Switzerland 2026-01-16 Macron+Switzerland'],
    ],
    ['are none to come where only contacts go on', 'Rubio and Lavrov agreed to continue contacts.', []],
    [
      'are none to come where they hang on a deal',
      'Witkoff is to meet Putin in Moscow on Friday. Trump said he would see Putin only when a deal is close.',
      ['meeting Moscow 2026-01-16 Witkoff+Putin'],
    ],
  ])('%s', (_, text, expected) => {
    expect(talks(text)).toEqual(expected)
  })
})
