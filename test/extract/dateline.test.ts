import { describe, expect, it } from 'vitest'
import { datelineLength } from '../../src/extract/dates/dateline'
import { read } from './read'

const NEWS = 'A Russian drone killed two people in the town of Lyman, rescuers said.'

const DATELINES = [
  'KYIV, Ukraine (AP) — ',
  'KYIV, Ukraine, Mar 10, 2025 (BSS/AFP) - ',
  'KYIV/ODESA, Ukraine, Jan 27 (Reuters) – ',
  'MOSCOW, March 10. ',
  'MOSCOW, March 10. /TASS/. ',
  'KYIV, MARCH 10: ',
  'KYIV / ISTANBUL ',
  'KYIV, 10th March, 2025 (WAM) -- ',
  'KYIV, (APP - UrduPoint / Pakistan Point News - 10th Mar, 2025) ',
  'March 10 (UPI) -- ',
  'Mar 10 (Reuters) - ',
  '[Kyiv, March 10] ',
  'Kyiv [Ukraine], March 10 (ANI): ',
  'Kyiv, Mar 10 (PTI) ',
  'Kyiv, March 10, 2025 – ',
  'Kyiv/Moscow (dpa) - ',
  'Sumy, Ukraine – ',
  'Kharkiv, Ukraine (CNN) — ',
  '(MENAFN- IANS) Kyiv, March 10 (IANS) ',
]

describe('A dateline', () => {
  it.each(DATELINES)('%s tells neither where nor when something happened', (dateline) => {
    const [strike, ...others] = read('strike', dateline + NEWS, '2025-03-12')
    expect(others).toEqual([])
    expect(strike).toMatchObject({ place: { name: 'Lyman' }, killed: { value: 2 }, when: { start: '2025-03-11' } })
  })

  it.each([
    'Kharkiv: two people were wounded.',
    'Kharkiv Oblast – two people were wounded.',
    'On March 10, Russian forces shelled Lyman.',
    'March 10 was the deadliest day.',
    'Ukraine (the country) was attacked.',
    'Odesa, March 10: two people were wounded.',
    'Kramatorsk, June 27, 2023: A missile hit a restaurant.',
    'Kramatorsk, June 27, 2023 – A missile hit a restaurant.',
  ])('is none in "%s"', (sentence) => {
    expect(datelineLength(sentence)).toBe(0)
  })
})
