import { describe, expect, it } from 'vitest'
import { SAMPLE_ENTRIES, sampleEdition } from '../timeline/sampleEdition'
import { DOT, doubtOf, metaOf, storyOf } from '../../../src/views/common/entryLines'
import { entryMarkKind } from '../../../src/views/common/entryMarkKind'

const edition = sampleEdition()
const entryOf = (id: string) => SAMPLE_ENTRIES.find((entry) => entry.id === id)!

describe('the line under an entry', () => {
  it.each([
    ['talks-miami', [`Kirill Dmitriev${DOT}Steve Witkoff`, 'planned, then ongoing']],
    ['summit-eu', ['Brussels', `Kirill Dmitriev${DOT}Steve Witkoff${DOT}Dmitry Peskov and 1 more`]],
    ['raid-ua', ['Ukrainian drones', 'Russia’s Defense Ministry', 'number launched unknown']],
    ['strike-odesa', ['Russian drones']],
    ['putin-aims', ['Vladimir Putin', 'War aims']],
    ['talks-berlin', ['Steve Witkoff']],
  ])('of %s says %j', (id, parts) => {
    expect(metaOf(edition, entryOf(id))).toEqual(parts)
  })

  it('takes words that name no source for none', () => {
    const strike = entryOf('strike-odesa')
    const lineOf = (asWritten: string) => metaOf(edition, { ...strike, attributedTo: { actors: [], asWritten } }).at(-1)
    expect(lineOf('Additional injuries were reported')).toBe('source not named')
    expect(lineOf('rescuers said')).toBe('rescuers')
  })

  it('does not name an attacker whom no source names', () => {
    const strike = entryOf('strike-odesa')
    expect(strike.kind === 'strike' && metaOf(edition, { ...strike, attacker: null })).toEqual([
      'drones, attacker not named',
    ])
  })
})

describe('the story of talks', () => {
  it('tells each turn once, and leaves the plain end unsaid', () => {
    expect(storyOf({ state: 'held', states: ['planned', 'planned', 'ongoing', 'reported', 'held'] })).toBe(
      'planned, then ongoing, then held',
    )
    expect(storyOf({ state: 'held', states: ['held', 'held'] })).toBe('')
    expect(storyOf({ state: 'reported', states: ['reported'] })).toBe('')
    expect(storyOf({ state: 'planned', states: ['planned'] })).toBe('planned')
  })
})

describe('doubt and marks', () => {
  it('tells an update from a dispute', () => {
    expect(['raid-ru', 'strike-zaporizhzhia', 'talks-berlin', 'summit-eu'].map((id) => doubtOf(entryOf(id)))).toEqual([
      'disputed',
      'updated',
      'accounts differ',
      null,
    ])
  })

  it('gives every mark its meaning in words', () => {
    expect(SAMPLE_ENTRIES.slice(0, 5).map((entry) => entryMarkKind(entry).words)).toEqual([
      'meeting, ongoing',
      'statement',
      'summit, held',
      'Russian drone raid',
      'Ukrainian drone raid',
    ])
  })

  it('draws a strike hollow where no number is told, and full where the number is none', () => {
    const strike = entryOf('strike-kushuhum')
    expect(entryMarkKind(strike).words).toBe('Russian strike, casualties unknown')
    expect(entryMarkKind(strike).shapes).toContain('unknown')
    const harmless =
      strike.kind === 'strike' ? entryMarkKind({ ...strike, killed: { value: 0, bound: 'exact' } }) : null
    expect(harmless?.shapes).not.toContain('unknown')
  })
})
