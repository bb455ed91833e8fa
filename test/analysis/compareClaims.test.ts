import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/analysis/compareClaims'
import type { Claim } from '../../src/model/claim'
import type { Count } from '../../src/model/count'
import { CLAIMS } from '../views/smallEdition'

const strike = CLAIMS.find((claim) => claim.kind === 'strike')!
const raids = CLAIMS.filter((claim) => claim.kind === 'raid')

const withWounded = (id: string, wounded: Count): Claim => ({ ...strike, id, wounded })

describe('compareClaims', () => {
  it('finds 63 against the suspect 47, and nothing in the 82 that both tell', () => {
    const differences = compareClaims(raids)
    expect([...differences.get('000-1')!.keys()]).toEqual(['intercepted'])
    expect(differences.get('000-3')!.get('intercepted')).toEqual([raids[0]])
  })

  it('names all that differ from one claim, and not those that agree with it', () => {
    const [six, seven, eight] = [6, 7, 8].map((value) => withWounded(`${value}`, { value, bound: 'exact' }))
    const differences = compareClaims([six!, seven!, { ...six!, id: 'again' }, eight!])
    expect(differences.get('6')!.get('wounded')).toEqual([seven, eight])
  })
})
