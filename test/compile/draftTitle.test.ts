import { describe, expect, it } from 'vitest'
import { draftTitle } from '../../src/compile/draftTitle'
import type { UnnumberedClaim } from '../../src/compile/foundClaim'

const names = { actor: (id: string) => id.toUpperCase(), place: (id: string) => id[0]!.toUpperCase() + id.slice(1) }
const exact = (value: number) => ({ value, bound: 'exact' as const })
const common = {
  article: '005',
  quote: 'A sentence.',
  start: 0,
  end: 11,
  status: 'draft' as const,
  suspect: null,
  note: null,
  when: null,
  attributedTo: null,
  placeAsWritten: null,
  doubts: [],
}
const raid = (values: Partial<Extract<UnnumberedClaim, { kind: 'raid' }>>): UnnumberedClaim => ({
  ...common,
  kind: 'raid',
  launchedBy: 'RU',
  launched: null,
  intercepted: null,
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
  wording: null,
  scope: 'national',
  place: null,
  ...values,
})
const strike = (values: Partial<Extract<UnnumberedClaim, { kind: 'strike' }>>): UnnumberedClaim => ({
  ...common,
  kind: 'strike',
  place: { id: 'lutsk', precision: 'settlement' },
  attacker: 'RU',
  weapon: null,
  killed: null,
  wounded: null,
  children: null,
  damage: null,
  ...values,
})

describe('the title of a draft', () => {
  it('tells what was launched and what was stopped, in the source’s word for it', () => {
    expect(draftTitle(raid({ launched: exact(121), intercepted: exact(94) }), names)).toBe(
      '121 drones launched at Ukraine, 94 intercepted',
    )
    expect(draftTitle(raid({ launchedBy: 'UA', intercepted: exact(47), wording: 'shot down' }), names)).toBe(
      '47 Ukrainian drones shot down',
    )
  })
  it('tells where, and how many, and keeps a lower bound', () => {
    expect(draftTitle(strike({ killed: exact(1), wounded: { value: 3, bound: 'at-least' } }), names)).toBe(
      'Lutsk: 1 killed, at least 3 wounded',
    )
    expect(draftTitle(strike({ place: { id: 'odesa', precision: 'near-settlement' } }), names)).toBe(
      'near Odesa: hit, casualties unknown',
    )
  })
  it('tells no casualties from casualties unknown', () => {
    expect(draftTitle(strike({ killed: exact(0), wounded: exact(0) }), names)).toBe('Lutsk: no casualties')
  })
  it('names who talks and where; a statement keeps its sentence', () => {
    const talks = {
      ...common,
      kind: 'negotiation' as const,
      form: 'meeting' as const,
      state: 'planned' as const,
      place: { id: 'miami', precision: 'settlement' as const },
      participants: ['a', 'b', 'c', 'd'],
    }
    expect(draftTitle(talks, names)).toBe('Talks of A, B, C and 1 more in Miami')
    expect(draftTitle({ ...talks, form: 'statement' }, names)).toBe('A sentence.')
  })
})
