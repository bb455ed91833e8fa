import { compile } from '../../src/compile/compile'
import type { Entry } from '../../src/model/entry'
import { entryOf, smallSeeds, YAML } from './smallSeeds'

/** A strike in Cherkasy told again: by whom, how many, and whether it may be counted. */
export interface Told {
  words: string
  wounded: string
  killed?: string
  by?: string
  suspect?: string
  place?: string
  status?: 'draft'
}

/** One article tells of one entry in as many sentences as there are claims. */
export function toldAs<K extends Entry['kind']>(kind: K, told: readonly { words: string; values: string }[]) {
  const text = told.map(({ words }) => words).join('\n')
  const claims = told.map(({ words, values }) => `  - entry: told\n    quote: ${words}\n    ${values}\n`)
  const yaml = `${YAML.split('  boilerplate:')[0]}claims:\n${claims.join('')}`
  const seeds = smallSeeds({ text, yaml, registry: { 'entries.yaml': `told: { kind: ${kind}, title: x }` } })
  const compiled = compile(seeds)
  if (!compiled.ok) throw new Error(compiled.offenders.map(({ what }) => what).join('\n'))
  return entryOf(compiled.dataset, 'told', kind)
}

export const strikeTold = (...told: Told[]) =>
  toldAs(
    'strike',
    told.map(({ words, wounded, killed, by, suspect, place, status }) => ({
      words,
      values: `when: { from: 2025-12-17, to: 2025-12-18, precision: night }
    ${by ? `attributedTo: { actors: [${by}], asWritten: said }` : 'note: null'}
    suspect: ${suspect ?? 'null'}
    status: ${status ?? 'reviewed'}
    strike: { place: { id: ${place ?? 'cherkasy'}, asWritten: Cherkasy }, wounded: ${wounded}, killed: ${killed ?? 'null'} }`,
    })),
  )

/** A meeting or statement told: by whom, and whether with its day and place. */
export interface Said {
  words: string
  speaker: string | null
  when?: string
  place?: string
}

export const saidOf = (form: string, ...told: Said[]) =>
  toldAs(
    'negotiation',
    told.map(({ words, speaker, when, place }) => ({
      words,
      values: `when: ${when ?? 'null'}
    attributedTo: ${speaker ? `{ actors: [${speaker}], asWritten: spoke }` : 'null'}
    negotiation: { form: ${form}, status: reported, participants: [], place: ${place ?? 'null'} }`,
    })),
  )
