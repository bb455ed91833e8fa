import { describe, expect, it } from 'vitest'
import { isCountedIn } from '../../src/analysis/isCountedIn'
import { exactly } from '../counts'
import { strikeOn } from './sampleEntries'
import { raidOn, russianRaid } from './sampleRaids'

const DAY = '2025-12-17'
const town = strikeOn(DAY, 'strike-bataysk', { killed: exactly(1) })

describe('a part', () => {
  it('is counted in a total that tells its number', () => {
    expect(isCountedIn(town, strikeOn(DAY, 'strike-rostov', { killed: exactly(3) }))).toBe(true)
    expect(isCountedIn(raidOn(DAY, { scope: 'regional' }), russianRaid)).toBe(true)
  })

  it('counts on its own within a raid, which holds no casualties, and within a total without a number', () => {
    expect(isCountedIn(town, russianRaid)).toBe(false)
    expect(isCountedIn(town, strikeOn(DAY, 'strike-rostov'))).toBe(false)
    expect(isCountedIn(raidOn(DAY, { scope: 'regional' }), raidOn(DAY, { launched: null, intercepted: null }))).toBe(
      false,
    )
  })
})
