import { describe, expect, it } from 'vitest'
import { siteAddress } from '../../src/cli/siteAddress'

describe('the address of the page', () => {
  it.each([
    ['https://me.github.io/parley', 'https://me.github.io/parley/'],
    ['https://me.github.io/parley/', 'https://me.github.io/parley/'],
    ['https://me.github.io/parley/index.html', 'https://me.github.io/parley/'],
    ['https://parley.example', 'https://parley.example/'],
  ])('is a folder, so that the preview is found in it: %s', (wanted, site) => {
    expect(siteAddress(wanted)).toBe(site)
    expect(new URL('preview.png', siteAddress(wanted)!).href).toBe(`${site}preview.png`)
  })

  it('is unknown where none is given', () => {
    expect([siteAddress(undefined), siteAddress('')]).toEqual([null, null])
  })
})
