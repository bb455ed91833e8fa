import { describe, expect, it } from 'vitest'
import { compileSmall, complaintsOf, datasetOf, entryOf, notesOf, REGISTRY, withClaim, YAML } from './smallSeeds'

const SECOND_RAID = withClaim(`entry: raid-russia-2025-12-17
quote: Later it said 64 were stopped.
when: { from: 2025-12-17, to: 2025-12-18, precision: night }
attributedTo: { actors: [air-force], asWritten: it said }
raid: { launchedBy: RU, intercepted: 64 }`)

const DISPUTE = `raid-count:
  degree: evolution
  topic: Drones stopped
  claims:
    - { article: '000', quote: with 63 intercepted or jammed }
    - { article: '000', quote: Later it said 64 were stopped }
  conclusion: The later count updates the earlier.
`
const unclassified = (changes: Parameters<typeof notesOf>[0]): string[] =>
  notesOf(changes)
    .filter(({ about }) => about === 'unclassified difference')
    .map(({ text }) => text)

describe('a difference between two claims of one entry', () => {
  it('is named with both claims until an editor has classified it', () => {
    expect(unclassified({ yaml: SECOND_RAID })).toEqual([
      expect.stringMatching(/intercepted is 63 in 000-1, 64 in 000-2: “Ukraine’s air force.* and “Later it said/),
    ])
    expect(unclassified({ yaml: SECOND_RAID, registry: { 'disputes.yaml': DISPUTE } })).toEqual([])
  })

  it('is none where a bound allows both', () => {
    const atLeast = SECOND_RAID.replace(
      'Later it said 64 were stopped.',
      'At least ten others were wounded near Odesa.',
    )
      .replace('intercepted: 64', 'intercepted: at least 10')
      .replace('it said', 'were wounded')
    expect(compileSmall({ yaml: atLeast }).ok).toBe(true)
    expect(unclassified({ yaml: atLeast })).toEqual([])
  })

  it('is one of dates where they share no day', () => {
    const other = withClaim(`entry: talks-miami-2025-12-20
quote: Later it said 64 were stopped.
when: { on: 2025-12-21 }
negotiation: { form: meeting, status: planned, participants: [] }`)
    expect(unclassified({ yaml: other })).toEqual([
      expect.stringContaining('when is Sunday, 21 December 2025 in 000-2, Saturday, 20 December 2025 in 000-4'),
    ])
  })
})

describe('a difference between two claims of one position', () => {
  const stance = (quote: string, day: string, taken: string): string => `entry: position-russia
quote: ${quote}
when: { on: ${day} }
position: { party: dmitriev, topic: territory, stance: ${taken}, summary: x }`
  const told = (taken: string): string[] => {
    const first = withClaim(stance('Later it said 64 were stopped.', '2025-12-10', 'demands'))
    const yaml = withClaim(stance('At least ten others were wounded near Odesa.', '2025-12-17', taken), first)
    const entries = `${REGISTRY['entries.yaml']}position-russia: { kind: position, title: x }\n`
    return unclassified({ yaml, registry: { 'entries.yaml': entries } })
  }

  it('is one of stances, and none of days: a stance may be repeated', () => {
    expect(told('demands')).toEqual([])
    expect(told('rejects')).toEqual([expect.stringContaining('position-russia: stance is demands in')])
  })
})

describe('an editor’s dispute', () => {
  it('leaves unmarked what stands in it for comparison', () => {
    const compared = DISPUTE.replace(
      '  conclusion',
      `    - { article: '000', quote: 'Steve Witkoff will meet Kirill Dmitriev on Saturday in Miami.', context: true }\n  conclusion`,
    )
    const dataset = datasetOf({ yaml: SECOND_RAID, registry: { 'disputes.yaml': compared } })
    expect(dataset.disputes).toMatchObject([
      { entries: ['raid-russia-2025-12-17'], context: [{ entry: 'talks-miami-2025-12-20' }] },
    ])
    expect(dataset.disputes[0]!.claims).toHaveLength(3)
    expect(entryOf(dataset, 'talks-miami-2025-12-20', 'negotiation').disputed).toBeNull()
  })

  it('finds its claims by their quotes, and marks their entry', () => {
    const dataset = datasetOf({ yaml: SECOND_RAID, registry: { 'disputes.yaml': DISPUTE } })
    expect(dataset.disputes).toMatchObject([
      { id: 'raid-count', claims: ['000-1', '000-2'], entries: ['raid-russia-2025-12-17'] },
    ])
    expect(entryOf(dataset, 'raid-russia-2025-12-17', 'raid').disputed).toBe('evolution')
    expect(entryOf(dataset, 'talks-miami-2025-12-20', 'negotiation').disputed).toBeNull()
  })

  it('marks an entry with the gravest that touches it', () => {
    const graver = DISPUTE.replace('raid-count', 'raid-count-2').replace('evolution', 'contradiction')
    for (const both of [DISPUTE + graver, graver + DISPUTE]) {
      const dataset = datasetOf({ yaml: SECOND_RAID, registry: { 'disputes.yaml': both } })
      expect(entryOf(dataset, 'raid-russia-2025-12-17', 'raid').disputed).toBe('contradiction')
    }
  })

  const complaints = (piece: string, replacement: string, yaml = SECOND_RAID): string =>
    complaintsOf({ yaml, registry: { 'disputes.yaml': DISPUTE.replace(piece, replacement) } }).join('\n')

  it.each([
    [
      'with 63 intercepted or jammed',
      'with 65 intercepted or jammed',
      'disputes.yaml:5 the quote is not in the article',
    ],
    [
      'with 63 intercepted or jammed',
      'Share this article',
      'no claim of article 000 has “Share this article” in its quote',
    ],
    ['with 63 intercepted or jammed', 'Russia fired 82 drones', 'in the middle of a clause'],
    ["'000', quote: with", "'009', quote: with", 'there is no article “009”'],
    ["    - { article: '000', quote: Later it said 64 were stopped }\n", '', '“claims” in raid-count has only 1'],
    [
      'Later it said 64 were stopped',
      'with 63 intercepted or jammed',
      'disputes.yaml:6 the dispute names this claim twice',
    ],
  ])('is refused where it names no claim: %s → %s', (piece, replacement, what) => {
    expect(complaints(piece, replacement)).toContain(what)
  })

  it('is refused where all its claims are there for comparison', () => {
    const compared = DISPUTE.replaceAll(' }', ', context: true }')
    expect(complaintsOf({ yaml: SECOND_RAID, registry: { 'disputes.yaml': compared } })).toEqual([
      'registry/disputes.yaml:4 no claim is disputed: all of them stand here for comparison',
    ])
  })

  it('needs the entry where one quote bears several claims', () => {
    const twice = withClaim(
      `entry: strike-cherkasy-2025-12-17
quote: Ukraine’s air force said Russia fired 82 drones overnight, with 63 intercepted or jammed.
strike: { place: { id: cherkasy, asWritten: Cherkasy } }`,
      SECOND_RAID,
    )
    expect(complaints('x', 'x', twice)).toContain(
      '2 claims of article 000 have “with 63 intercepted or jammed” in their quotes',
    )
    expect(complaints('or jammed }', 'or jammed, entry: raid-russia-2025-12-17 }', twice)).toBe('')
  })
})

describe('coverage', () => {
  const untouched = (yaml: string): string[] =>
    notesOf({ yaml })
      .filter(({ about }) => about === 'untouched sentence')
      .map(({ text }) => text)

  it('names each sentence that no claim, boilerplate, headline or `unclaimed` touches', () => {
    expect(untouched(YAML)).toEqual([
      expect.stringContaining('“Later it said 64 were stopped.” (line 3'),
      expect.stringContaining('“At least ten others were wounded near Odesa.” (line 4'),
    ])
    const rest = `  unclaimed:
    - { quote: Later it said 64 were stopped., why: repetition }
    - { quote: At least ten others were wounded near Odesa., why: background }
claims:`
    expect(untouched(YAML.replace('claims:', rest))).toEqual([])
  })
})
