import { describe, expect, it } from 'vitest'
import { read, talks } from './read'

describe('talks', () => {
  it.each([
    ['Lavrov and Rubio held a telephone conversation on Tuesday.', 'call - 2026-01-13 Lavrov+Rubio'],
    ['Putin and Trump spoke by phone for more than two hours on Monday.', 'call - 2026-01-12 Putin+Trump'],
    ['Witkoff and Kushner met Putin in Moscow on Tuesday.', 'meeting Moscow 2026-01-13 Witkoff+Kushner+Putin'],
    [
      'Trump said he would meet Zelensky at the White House on Friday.',
      'meeting White House, Washington 2026-01-16 Trump+Zelenskyy',
    ],
    [
      'Ukrainian Foreign Minister Andrii Sybiha met his Hungarian counterpart Peter Szijjarto in Budapest on Monday.',
      'meeting Budapest 2026-01-12 Sybiha+Szijjarto',
    ],
    [
      'In Geneva, the US and Ukrainian delegations began consultations on the plan on Sunday.',
      'meeting Geneva 2026-01-11 States+Ukraine',
    ],
  ])('%s', (text, told) => {
    expect(talks(text)).toEqual([told])
  })

  it('over two days are one', () => {
    const [claim, ...others] = read(
      'negotiation',
      'The trilateral talks of the Russian, US and Ukrainian delegations in Geneva are over. The two-day negotiations took place in Switzerland on Tuesday and Wednesday.',
    )
    expect(others).toEqual([])
    expect(claim).toMatchObject({ place: { name: 'Geneva' }, when: { start: '2026-01-13', end: '2026-01-14' } })
  })

  it('are not held where the dateline says', () => {
    const [claim] = read(
      'negotiation',
      'WASHINGTON, January 15. Meetings between US Army Secretary Dan Driscoll and Russian representatives are under way in Abu Dhabi, CBS News said.',
    )
    expect(claim).toMatchObject({ place: { name: 'Abu Dhabi' }, status: 'ongoing' })
  })

  it('ahead are planned, and past ones held', () => {
    expect(read('negotiation', 'Russian and Ukrainian negotiators will meet in Istanbul on Friday.')[0]?.status).toBe(
      'planned',
    )
    expect(read('negotiation', 'Russian and Ukrainian negotiators met in Istanbul on Wednesday.')[0]?.status).toBe(
      'held',
    )
  })

  it('do not include those who only speak of them', () => {
    const [claim] = read(
      'negotiation',
      'Kremlin spokesman Dmitry Peskov said that Putin will meet Witkoff in Moscow on Friday.',
    )
    expect(claim?.participants).toEqual(['Vladimir Putin', 'Steve Witkoff'])
  })
})

describe('no talks', () => {
  it.each([
    ['readiness', 'Zelensky said he was ready to meet Putin in any format.'],
    ['refusal', 'The Kremlin ruled out a meeting between Putin and Zelensky in Istanbul.'],
    ['postponement without a venue', 'The meeting of Russia and Ukraine was postponed.'],
    ['a visit to soldiers', 'Zelensky met with soldiers near Kupiansk on Friday.'],
    ['a cabinet meeting', 'Zelensky held a meeting with the government on energy on Thursday.'],
    ['a statement', 'Lavrov told reporters in Moscow on Tuesday that Russia was open to dialogue.'],
    ['earlier rounds', 'Before that, the three countries had met twice in Abu Dhabi in October.'],
  ])('are read from %s', (_, text) => {
    expect(talks(text)).toEqual([])
  })
})
