import { describe, expect, it } from 'vitest'
import { read, talks } from '../read'

describe('talks told the other way round', () => {
  it.each([
    [
      'With Steve Witkoff Rustem Umerov discussed the peace plan in Miami on Tuesday.',
      'meeting Miami 2026-01-13 Witkoff+Umerov',
    ],
    ['Donald Trump had Vladimir Putin on the line on Tuesday.', 'call - 2026-01-13 Trump+Putin'],
    ['Vladimir Putin got a call from Donald Trump on Tuesday.', 'call - 2026-01-13 Putin+Trump'],
    ["Two hours was the length of Tuesday's phone talk of Trump and Putin.", 'call - 2026-01-13 Trump+Putin'],
    [
      'The talks of Russia and Ukraine in Istanbul came to their end on Tuesday.',
      'meeting Istanbul 2026-01-13 Russia+Ukraine',
    ],
    [
      'It was put off after Kirill Dmitriev and Steve Witkoff had held talks in Miami on Saturday.',
      'meeting Miami 2026-01-10 Dmitriev+Witkoff',
    ],
    [
      'Hakan Fidan told reporters in Kyiv on Tuesday after his meeting with Andrii Sybiha that the war was at a turn.',
      'meeting Kyiv 2026-01-13 Fidan+Sybiha',
    ],
    [
      '"Useful" was his word for the trilateral talks just held in Abu Dhabi by the United States, Russia and Ukraine on Tuesday.',
      'meeting Abu Dhabi 2026-01-13 Russia+States+Ukraine',
    ],
    [
      'The consultations of Russia and Ukraine had their first day in Abu Dhabi on January 13.',
      'meeting Abu Dhabi 2026-01-13 Russia+Ukraine',
    ],
    [
      'From today envoys of Russia and Ukraine are back at the table in Geneva.',
      'meeting Geneva 2026-01-15 Russia+Ukraine',
    ],
  ])('%s', (text, expected) => {
    expect(talks(text)).toEqual([expected])
  })
})

describe('talks to come', () => {
  it.each([
    [
      'Trump receives Zelensky at the White House on Friday.',
      'meeting White House, Washington 2026-01-16 Trump+Zelenskyy',
    ],
    [
      'On February 4 and 5, he said, representatives of Russia and Ukraine will talk in Abu Dhabi.',
      'meeting Abu Dhabi 2026-02-04 Russia+Ukraine',
    ],
    ['Kellogg due in Kyiv to talk with Zelensky', 'meeting Kyiv - Kellogg+Zelenskyy'],
    [
      'Witkoff landed in Moscow earlier in the day and is reportedly due to meet Putin there.',
      'meeting Moscow 2026-01-15 Witkoff+Putin',
    ],
    ['Zelensky is to talk to the U.S. president on Friday.', 'call - 2026-01-16 Zelenskyy+Trump'],
    ["Zelensky is to talk to Trump about the previous day's call.", 'call - - Zelenskyy+Trump'],
    ['Trump and Putin agreed that their next meeting will be in Budapest.', 'meeting Budapest - Trump+Putin'],
    [
      'A meeting of Russia and Ukraine is likely on Monday in Istanbul, Erdogan said.',
      'meeting Istanbul 2026-01-19 Russia+Ukraine',
    ],
  ])('%s', (text, expected) => {
    expect(read('negotiation', text).map(({ status }) => status)).toEqual(['planned'])
    expect(talks(text)).toEqual([expected])
  })
})

describe('no talks turned round', () => {
  it.each([
    'Zelensky landed in Singapore on Monday to speak at a security forum.',
    'Putin had his reputation on the line on Monday, Trump said.',
    'Zelensky took a call from a journalist on Monday.',
    'Trump said in Paris on Monday after his dinner that Putin was strong.',
    'Putin will talk in Moscow on Friday about the economy.',
    'A place at the table is what Macron wants, he said in Paris on Monday.',
  ])('%s', (text) => {
    expect(talks(text)).toEqual([])
  })
})
