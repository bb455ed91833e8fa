import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DRONE_PARTS,
  isTallyOpen,
  stoppedShare,
  tallyDrones,
  tallyLength,
  unaccountedFor,
} from '../../src/analysis/droneTally'
import { layOutNight } from '../../src/analysis/layOutNight'
import type { Raid } from '../../src/model/entry'
import { atLeast, exactly } from '../counts'
import { arbitraryRaids, raidOn, russianRaid, ukrainianRaid } from './sampleRaids'

describe('one raid', () => {
  it('leaves 19 of 82 drones unaccounted for when 63 were intercepted or jammed', () => {
    expect(unaccountedFor(russianRaid)).toEqual(exactly(19))
  })

  it('leaves nothing to be counted where no launch count is given', () => {
    expect(unaccountedFor(ukrainianRaid)).toBeNull()
  })

  it('takes drones that were lost or hit from the remainder too', () => {
    const raid = raidOn('2025-12-17', {
      launched: exactly(100),
      intercepted: exactly(60),
      lost: exactly(20),
      hits: exactly(5),
    })
    expect(unaccountedFor(raid)).toEqual(exactly(15))
  })

  it('has a rate only where both numbers come from one statement', () => {
    expect(stoppedShare(russianRaid)?.value).toBeCloseTo(63 / 82)
    expect(stoppedShare({ ...russianRaid, oneStatement: false })).toBeNull()
    expect(stoppedShare(ukrainianRaid)).toBeNull()
  })

  it('counts drones lost to jamming as stopped where the source tells them apart', () => {
    const raid = raidOn('2025-12-17', {
      launched: exactly(100),
      intercepted: exactly(60),
      lost: exactly(20),
      oneStatement: true,
    })
    expect(stoppedShare(raid)).toEqual(exactly(0.8))
  })
})

describe('the end of a bar', () => {
  it('is open where more may have flown, in one night and in several alike', () => {
    const endsOf = (launched: Raid['launched']): boolean[] => {
      const raid = raidOn('2025-12-17', { launched, intercepted: exactly(5) })
      return [isTallyOpen(tallyDrones([raid])), layOutNight(raid, 82, 60).isOpen]
    }
    expect(endsOf(null)).toEqual([true, true])
    expect(endsOf(atLeast(82))).toEqual([true, true])
    expect(endsOf({ value: 270, bound: 'about' })).toEqual([true, true])
    expect(endsOf({ value: 82, bound: 'at-most' })).toEqual([false, false])
    expect(endsOf(exactly(82))).toEqual([false, false])
  })

  it('is open where one of its nights has no launch count', () => {
    expect(isTallyOpen(tallyDrones([russianRaid, ukrainianRaid]))).toBe(true)
  })
})

describe('tallyDrones', () => {
  const nights = [
    russianRaid,
    raidOn('2025-12-18', { launched: atLeast(100), intercepted: exactly(50), oneStatement: true }),
    raidOn('2025-12-19', { intercepted: exactly(30) }),
  ]

  it('sums the launches that are told, keeps "at least", and says of how many nights', () => {
    expect(tallyDrones(nights).launched).toEqual({ count: atLeast(182), raids: 2 })
  })

  it('leaves nights without a launch count out of the remainder, so that they cannot shrink it', () => {
    expect(tallyDrones(nights).rest).toEqual({ count: atLeast(69), raids: 2 })
  })

  it('calls no drones unaccounted for whose fate no one tells, and keeps them in the bar', () => {
    const tally = tallyDrones([
      raidOn('2025-12-17', { launched: exactly(100), intercepted: exactly(80) }),
      raidOn('2025-12-18', { launched: exactly(200) }),
    ])
    expect(tally.rest).toEqual({ count: exactly(20), raids: 1 })
    expect(tally.untold).toEqual({ count: exactly(200), raids: 1 })
    expect(tallyLength(tally)).toBe(300)
  })

  it('takes the share of all nights that have a rate together, not the mean of their shares', () => {
    const { count, raids } = tallyDrones(nights).stopped
    expect(count?.value).toBeCloseTo(113 / 182)
    expect(count?.bound).toBe('at-most')
    expect(raids).toBe(2)
  })

  it('does not know a sum of which no part is told', () => {
    expect(tallyDrones([ukrainianRaid]).launched).toEqual({ count: null, raids: 0 })
  })

  it('has parts that are never negative and add up to the launched, unless more is told of than was launched', () => {
    fc.assert(
      fc.property(arbitraryRaids, (raids) => {
        for (const raid of raids) {
          const tally = tallyDrones([raid])
          const values = DRONE_PARTS.map((part) => tally[part].count?.value ?? 0)
          expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
          const told = (raid.intercepted?.value ?? 0) + (raid.lost?.value ?? 0) + (raid.hits?.value ?? 0)
          expect(tallyLength(tally)).toBe(Math.max(raid.launched?.value ?? 0, told))
        }
      }),
    )
  })

  it('gives a share between nothing and all, or none', () => {
    fc.assert(
      fc.property(arbitraryRaids, (raids) => {
        const share = tallyDrones(raids).stopped.count?.value ?? 0
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
