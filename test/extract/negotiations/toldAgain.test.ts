import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks told again later', () => {
  it('are those of the three where the first of three states is listed before "the U.S."', () => {
    expect(
      talks(
        'Ukraine, the U.S., and Russia will meet in Abu Dhabi on Jan. 20-21 for a new round of talks. The Kremlin expects the next round of talks with Ukraine to be held in Abu Dhabi on Jan. 20-21.',
      ),
    ).toEqual(['meeting Abu Dhabi 2026-01-20 Ukraine+States+Russia'])
  })

  it('give talks their day from afar, where it is named by the day', () => {
    expect(
      talks(
        "The talks were held in Florida with a Ukrainian delegation headed by Rustem Umerov. He gave no details.\n\nHis deputy spoke to reporters. The sides agreed on little. Nothing was signed.\n\nWednesday's meeting is the latest step in weeks of diplomacy, set off by a US plan that alarmed Europe.",
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
