import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('the capital', () => {
  it.each([
    ['3 Killed and 29 Wounded as Russian Drones Target Kyiv', ['Kyiv 3/29']],
    ["Three people were killed in their homes as Russia went after Ukraine's capital with drones.", ['Kyiv 3/-']],
    ["A barrage pounded Ukraine's capital overnight, wounding six people.", ['Kyiv -/6']],
  ])('is a place where it is struck: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})
