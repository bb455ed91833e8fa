import { expect, it } from 'vitest'
import { wrapWords } from '../../src/text/wrapWords'

it.each([
  ['3 killed, at least 10 wounded', 1, ['3 killed, at least 10 wounded']],
  ['3 killed, at least 10 wounded', 2, ['3 killed,', 'at least 10 wounded']],
  ['3 killed, at least 10 wounded', 3, ['3 killed,', 'at least 10', 'wounded']],
  ['Rostov-on-Don and Bataysk', 2, ['Rostov-on-Don', 'and Bataysk']],
  ['Kushuhum', 2, ['Kushuhum']],
])('sets “%s” on %i at most', (text, lines, wrapped) => {
  expect(wrapWords(text, lines)).toEqual(wrapped)
})
