import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('no talks are told by', () => {
  it.each([
    [
      'what nobody has planned',
      'No one in Kyiv has seriously discussed a three-way meeting in Miami with the Russians.',
    ],
    [
      'a judgement of what they would be',
      'On Friday the Russian president, Vladimir Putin, said negotiations with Kyiv were a complicated matter for Trump.',
    ],
    ['what somebody would like', 'Macron is keen to hold talks with Putin in Paris.'],
    [
      'how a matter is negotiated',
      'The format in which Ukraine is negotiated at present, with US officials talking it over with Russia, is not good.',
    ],
    ['a visit without a word of the hosts', 'Fico paid a visit to Moscow on Monday.'],
    ['a visit with a word of others', 'Orban made a visit to Kyiv on Tuesday and criticised Putin for the war.'],
    ['what was done several times', 'Kellogg will step down. He had met Zelensky in Kyiv several times.'],
    ['what has been discussed with a state', 'Ukraine and its partners have discussed the assets with Washington.'],
    [
      'what one will do at the right time',
      '"I have made up my mind to speak to Putin at the right time," Scholz said.',
    ],
    ['preparations', 'Preparations are under way for a meeting of Trump and Putin in Budapest.'],
  ])('%s', (_, text) => {
    expect(talks(text)).toEqual([])
  })
})

it('a summit of long ago gives its place to no other talks', () => {
  const text =
    'Macron will meet Putin on Friday. After the EU summit in Brussels in December the French leader had urged Europe to talk.'
  expect(talks(text)).toEqual(['meeting - 2026-01-16 Macron+Putin'])
})

it('no talks are sought without end in a run of small words', () => {
  expect(talks('of one whose were called of of '.repeat(50))).toEqual([])
})
