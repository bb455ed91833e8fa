import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/extract/dates/findDates'
import { read } from './read'

const dates = (sentence: string, published: string): string[] =>
  findDates(sentence, published).map(({ when }) => `${when.start}/${when.end} ${when.precision}`)

describe('a time told in a sentence', () => {
  it.each([
    ['overnight', '2025-12-18', '2025-12-17/2025-12-18 night'],
    ['653 drones overnight into Saturday', '2025-12-06', '2025-12-05/2025-12-06 night'],
    ['between Monday night and Tuesday morning', '2025-11-25', '2025-11-24/2025-11-25 night'],
    ['on the night of December 17-18', '2025-12-18', '2025-12-17/2025-12-18 night'],
    ['with members of the delegation on Monday night', '2025-11-25', '2025-11-24/2025-11-25 night'],
    ['Putin said on Wednesday', '2025-12-18', '2025-12-17/2025-12-17 day'],
    ['Earlier on Saturday, he criticised the media', '2025-12-20', '2025-12-20/2025-12-20 day'],
    ['They will meet on Saturday', '2025-12-18', '2025-12-20/2025-12-20 day'],
    ['he would sit down with them on Friday', '2025-12-07', '2025-12-05/2025-12-05 day'],
    ['he would sit down with them on Friday', '2025-12-04', '2025-12-05/2025-12-05 day'],
    ['are expected to hold talks this weekend', '2025-12-17', '2025-12-20/2025-12-21 weekend'],
    ['talks in Berlin last weekend', '2025-12-17', '2025-12-13/2025-12-14 weekend'],
    ['last Tuesday, an attack killed 28', '2025-06-23', '2025-06-17/2025-06-17 day'],
    ['on Jan. 9', '2026-01-10', '2026-01-09/2026-01-09 day'],
    ['on December 30', '2026-01-02', '2025-12-30/2025-12-30 day'],
    ['was struck on July 9', '2026-01-15', '2025-07-09/2025-07-09 day'],
    ['will be held on July 9', '2026-01-15', '2026-07-09/2026-07-09 day'],
    ['took place on Tuesday and Wednesday', '2026-02-18', '2026-02-17/2026-02-18 vague'],
    ['over the past day', '2026-01-10', '2026-01-09/2026-01-10 day'],
    ['shelling over the previous day', '2026-01-10', '2026-01-09/2026-01-10 day'],
    ['a woman born in 1955 was killed on Friday', '2026-01-10', '2026-01-09/2026-01-09 day'],
    ['earlier this week', '2025-12-18', '2025-12-15/2025-12-18 week'],
    ['overnight from Wednesday to Thursday', '2026-01-15', '2026-01-14/2026-01-15 night'],
    ['from Monday to Wednesday', '2026-01-15', '2026-01-12/2026-01-14 vague'],
    ['on the night of 14/15 January', '2026-01-15', '2026-01-14/2026-01-15 night'],
    ['on January 13 and 14', '2026-01-15', '2026-01-13/2026-01-14 vague'],
    ['the previous evening', '2026-01-15', '2026-01-14/2026-01-14 day'],
    ['the day before yesterday', '2026-01-15', '2026-01-13/2026-01-13 day'],
    ['two days ago', '2026-01-15', '2026-01-13/2026-01-13 day'],
    ['later this week', '2026-01-15', '2026-01-15/2026-01-18 week'],
    ['early next week', '2026-01-15', '2026-01-19/2026-01-25 week'],
    ['last week', '2026-01-15', '2026-01-05/2026-01-11 week'],
    ['on Tuesday next week', '2026-01-15', '2026-01-20/2026-01-20 day'],
    ['on Friday last week', '2026-01-18', '2026-01-09/2026-01-09 day'],
    ['in the coming days', '2026-01-15', '2026-01-16/2026-01-22 vague'],
    ["on New Year's Eve", '2026-01-02', '2025-12-31/2025-12-31 day'],
  ])('"%s", published %s', (sentence, published, told) => {
    expect(dates(sentence, published)).toEqual([told])
  })

  it.each([
    ['He met Putin on Tuesday and flew to Kyiv the next day.', ['2026-01-13', '2026-01-14']],
    ['They spoke on Tuesday, a day after Trump had called.', ['2026-01-13', '2026-01-12']],
    ['They spoke on Tuesday, two days before the summit.', ['2026-01-13', '2026-01-15']],
    ['They met on Monday; that same evening Russia struck Kyiv.', ['2026-01-12', '2026-01-12']],
  ])('is told from another: %s', (sentence, days) => {
    expect(findDates(sentence, '2026-01-15').map(({ when }) => when.start)).toEqual(days)
  })

  it('is told from that of the sentence before, if that is of an event', () => {
    const days = (sentence: string): string[] =>
      read('negotiation', sentence).map(({ when }) => when?.start ?? 'undated')
    expect(days('Witkoff met Putin in Moscow on Monday. The following day Kushner met Zelensky in Kyiv.')).toEqual([
      '2026-01-12',
      '2026-01-13',
    ])
    expect(findDates('That night, drones came.', '2026-01-15', null)[0]?.when).toMatchObject({ end: '2026-01-15' })
  })

  it('looks back where a report is dated, in a sentence that looks ahead', () => {
    expect(dates('They are expected to meet this weekend, Politico reported on Wednesday.', '2025-12-17')).toEqual([
      '2025-12-20/2025-12-21 weekend',
      '2025-12-17/2025-12-17 day',
    ])
  })

  it('is found without a day of publication only where the year stands with it', () => {
    expect(findDates('overnight, on Wednesday, on Jan. 9', null)).toEqual([])
    expect(findDates('on January 9, 2026', null)[0]?.when.start).toBe('2026-01-09')
  })

  it('is told apart as a sum, or as long past', () => {
    const reach = (sentence: string): string[] => findDates(sentence, '2025-12-18').map((date) => date.reach)
    expect(reach('over the past week')).toEqual(['total'])
    expect(reach('since the start of the war')).toEqual(['total'])
    expect(reach('in July')).toEqual(['past'])
    expect(reach('overnight')).toEqual(['point'])
  })

  it('never ends before it begins, whatever days are named together', () => {
    const day = fc.integer({ min: 1, max: 31 })
    const how = fc.constantFrom('On the night of December', 'On December', 'From December', 'Between December')
    fc.assert(
      fc.property(how, day, day, fc.constantFrom('-', ' to ', ' and ', '–'), (words, from, to, join) => {
        for (const { when } of findDates(`${words} ${from}${join}${to} drones came.`, '2025-12-31'))
          expect(when.start <= when.end).toBe(true)
      }),
    )
    expect(findDates('On the night of December 18-19, drones came.', '2025-12-31')).toHaveLength(1)
  })

  it('is not made of a comparison', () => {
    expect(dates('the largest attack since the start of the war', '2025-12-18')).toEqual([])
    expect(dates('the most in a month', '2025-12-18')).toEqual([])
  })
})
