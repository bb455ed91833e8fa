import { describe, expect, it } from 'vitest'
import { read, talks } from '../read'

describe('a weekday beside the present tense is to come', () => {
  it.each([
    [
      'Delegations led by Umerov and Medinsky face each other again in Istanbul on Friday.',
      'meeting Istanbul 2026-01-16 Umerov+Medinsky',
    ],
    ['Zelensky sits down with Macron in Paris on Saturday.', 'meeting Paris 2026-01-17 Zelenskyy+Macron'],
    ['Trump speaks with Putin by phone on Saturday.', 'call - 2026-01-17 Trump+Putin'],
    ['Witkoff is in Moscow on Saturday for talks with Putin.', 'meeting Moscow 2026-01-17 Witkoff+Putin'],
    ['Putin’s meeting with Modi is on Saturday in Delhi.', 'meeting New Delhi 2026-01-17 Putin+Modi'],
    [
      'Erdogan chairs talks between Ukraine and Russia in Istanbul on Saturday.',
      'meeting Istanbul 2026-01-17 Erdogan+Ukraine+Russia',
    ],
  ])('%s', (text, told) => {
    expect(talks(text)).toEqual([told])
    expect(read('negotiation', text)[0]?.status).toBe('planned')
  })

  it('and so is a weekend', () => {
    expect(talks('More talks of Russia and Ukraine are planned for the weekend in Abu Dhabi.')).toEqual([
      'meeting Abu Dhabi 2026-01-17 Russia+Ukraine',
    ])
  })

  it('and what somebody means to do', () => {
    const [meant] = read('negotiation', 'Macron means to speak with Putin as soon as he can.')
    expect(meant).toMatchObject({ status: 'planned', when: null, place: null })
  })

  it('and beside the past tense is over', () => {
    expect(talks('Witkoff was in Moscow on Saturday for talks with Putin.')).toEqual([
      'meeting Moscow 2026-01-10 Witkoff+Putin',
    ])
  })
})
