import { compile, type Compiled, type Seeds } from '../../src/compile/compile'
import type { Note, Offender } from '../../src/compile/offender'
import type { Dataset } from '../../src/model/dataset'
import type { Entry, Evidence } from '../../src/model/entry'

/** An edition of one short article: a raid, a strike and a meeting. Tests change one thing in it and see what comes. */

export const ARTICLE_FILE = 'seeds/000_small.txt'
export const EDITORS_FILE = 'seeds/000_small.yaml'

export const TEXT = `Night of drones

Ukraine’s air force said Russia fired 82 drones overnight, with 63 intercepted or jammed. Later it said 64 were stopped.
In Cherkasy, Russian drones wounded six people, according to officials. At least ten others were wounded near Odesa.
Steve Witkoff will meet Kirill Dmitriev on Saturday in Miami.
Share this article`

export const YAML = `article:
  outlet: null
  outletReason: none is named
  headline: Night of drones
  publishedOn: 2025-12-18
  publishedReason: the text says so
  boilerplate:
    - { lines: 6, what: share button }
claims:
  - entry: raid-russia-2025-12-17
    quote: Ukraine’s air force said Russia fired 82 drones overnight, with 63 intercepted or jammed.
    when: { from: 2025-12-17, to: 2025-12-18, precision: night, asWritten: overnight }
    attributedTo: { actors: [air-force], asWritten: Ukraine’s air force said }
    raid: { launchedBy: RU, launched: 82, intercepted: 63, wording: intercepted or jammed }
  - entry: strike-cherkasy-2025-12-17
    quote: In Cherkasy, Russian drones wounded six people, according to officials.
    when: { from: 2025-12-17, to: 2025-12-18, precision: night }
    attributedTo: { asWritten: according to officials }
    strike: { place: { id: cherkasy, asWritten: Cherkasy }, attacker: RU, weapon: drones, wounded: 6 }
  - entry: talks-miami-2025-12-20
    quote: Steve Witkoff will meet Kirill Dmitriev on Saturday in Miami.
    when: { on: 2025-12-20, asWritten: on Saturday }
    negotiation: { form: meeting, status: planned, place: { id: miami, asWritten: Miami }, participants: [witkoff, dmitriev] }
`

export const REGISTRY = {
  'actors.yaml': `air-force: { name: Ukraine’s Air Force, side: UA, type: institution }
witkoff: { name: Steve Witkoff, side: US, type: person, spellings: [Witkoff] }
dmitriev: { name: Kirill Dmitriev, side: RU, type: person }
umerov: { name: Rustem Umerov, side: UA, type: person, spellings: [Umerov] }
`,
  'places.yaml': `cherkasy: { name: Cherkasy, lat: 49.4285, lon: 32.0621, precision: settlement, country: UA, region: UA-71 }
odesa: { name: Odesa, lat: 46.4775, lon: 30.7326, precision: settlement, country: UA, region: UA-51 }
miami: { name: Miami, lat: 25.7743, lon: -80.1937, precision: settlement, country: US }
`,
  'entries.yaml': `raid-russia-2025-12-17: { kind: raid, title: Russia’s drones against Ukraine }
strike-cherkasy-2025-12-17: { kind: strike, title: Strike on Cherkasy, partOf: raid-russia-2025-12-17 }
talks-miami-2025-12-20: { kind: negotiation, title: Talks in Miami }
`,
}

export interface Changes {
  text?: string
  yaml?: string
  registry?: Record<string, string>
  more?: Partial<Pick<Seeds, 'articles' | 'editorsFiles' | 'drafts'>>
}

export function smallSeeds({ text = TEXT, yaml = YAML, registry = {}, more = {} }: Changes = {}): Seeds {
  return {
    articles: [{ file: ARTICLE_FILE, text }, ...(more.articles ?? [])],
    editorsFiles: [{ file: EDITORS_FILE, yaml }, ...(more.editorsFiles ?? [])],
    registry: Object.entries({ ...REGISTRY, ...registry }).map(([name, content]) => ({
      file: `seeds/registry/${name}`,
      yaml: content,
    })),
    drafts: more.drafts ?? new Map(),
    lexicon: [{ name: 'Oleh Kiper', side: 'UA', type: 'person' }],
  }
}

export const compileSmall = (changes?: Changes): Compiled => compile(smallSeeds(changes))

/** The dataset of seeds that must be sound; fails with their offenders otherwise. */
export function datasetOf(changes?: Changes): Dataset {
  const compiled = compileSmall(changes)
  if (!compiled.ok)
    throw new Error(compiled.offenders.map(({ file, line, what }) => `${file}:${line} ${what}`).join('\n'))
  return compiled.dataset
}

export function notesOf(changes?: Changes): Note[] {
  const compiled = compileSmall(changes)
  return compiled.ok ? compiled.notes : []
}

export function offendersOf(changes: Changes): Offender[] {
  const compiled = compileSmall(changes)
  return compiled.ok ? [] : compiled.offenders
}

/** `offendersOf` as "file:line what", for tests that name them all. */
export const complaintsOf = (changes: Changes): string[] =>
  offendersOf(changes).map(({ file, line, what }) => `${file.slice(6)}:${line} ${what}`)

/** The YAML with one piece of it replaced; fails if the piece is not there, so that no test changes nothing. */
export function edit(yaml: string, piece: string, replacement: string): string {
  if (!yaml.includes(piece)) throw new Error(`not in the YAML: ${piece}`)
  return yaml.replace(piece, () => replacement)
}

/** Another claim at the end of the editor's file. */
export const withClaim = (claim: string, yaml = YAML): string =>
  `${yaml}${claim.replace(/^/gm, '    ').replace(/^ {4}/, '  - ')}\n`

export function entryOf<K extends Entry['kind']>(
  dataset: Dataset,
  id: string,
  kind: K,
): Extract<Entry, { kind: K }> & Evidence {
  const entry = dataset.entries.find((other) => other.id === id)
  if (entry?.kind !== kind) throw new Error(`no ${kind} ${id}`)
  return entry as Extract<Entry, { kind: K }> & Evidence
}
