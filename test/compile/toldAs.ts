import { compile } from '../../src/compile/compile'
import type { Entry } from '../../src/model/entry'
import { edit, entryOf, smallSeeds, YAML } from './smallSeeds'

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

interface Words {
  words: string
  values: string
}

/** An article of a day, with a claim in each of its sentences. */
interface Telling {
  publishedOn: string
  told: readonly Words[]
}

/** Several articles tell of one entry. Their ids run in the order given, whatever their days: 000, 001, … */
function toldIn<K extends Entry['kind']>(kind: K, ...articles: Telling[]) {
  const files = articles.map(({ publishedOn, told }, index) => {
    const claims = told.map(({ words, values }) => `  - entry: told\n    quote: ${words}\n    ${values}\n`)
    const head = edit(YAML.split('  boilerplate:')[0]!, '2025-12-18', publishedOn)
    const text = told.map(({ words }) => words).join('\n')
    return { stem: `seeds/00${index}_told`, text, yaml: `${head}claims:\n${claims.join('')}` }
  })
  const compiled = compile({
    ...smallSeeds({ registry: { 'entries.yaml': `told: { kind: ${kind}, title: x }` } }),
    articles: files.map(({ stem, text }) => ({ file: `${stem}.txt`, text })),
    editorsFiles: files.map(({ stem, yaml }) => ({ file: `${stem}.yaml`, yaml })),
  })
  if (!compiled.ok) throw new Error(compiled.offenders.map(({ what }) => what).join('\n'))
  return entryOf(compiled.dataset, 'told', kind)
}

/** One article tells of one entry in as many sentences as there are claims. */
export const toldAs = <K extends Entry['kind']>(kind: K, told: readonly Words[]) =>
  toldIn(kind, { publishedOn: '2025-12-18', told })

export const strikeTold = (...told: Told[]) => toldAs('strike', told.map(strikeWords))

/** The strike told on several days, by an article of each. */
export const strikeToldOn = (...told: (Told & { publishedOn: string })[]) =>
  toldIn('strike', ...told.map((words) => ({ publishedOn: words.publishedOn, told: [strikeWords(words)] })))

function strikeWords({ words, wounded, killed, by, suspect, place, status }: Told): Words {
  const values = `when: { from: 2025-12-13, to: 2025-12-14, precision: night }
    ${by ? `attributedTo: { actors: [${by}], asWritten: said }` : 'note: null'}
    suspect: ${suspect ?? 'null'}
    status: ${status ?? 'reviewed'}
    strike: { place: { id: ${place ?? 'cherkasy'}, asWritten: Cherkasy }, wounded: ${wounded}, killed: ${killed ?? 'null'} }`
  return { words, values }
}

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
