import { describe, expect, it } from 'vitest'
import { compile, type Compiled } from '../../src/compile/compile'
import { claimCounts } from '../../src/compile/claimCounts'
import { actorsOf } from '../../src/compile/buildEntries'
import { formatOffender } from '../../src/compile/offender'
import type { Claim } from '../../src/model/claim'
import type { Dataset } from '../../src/model/dataset'
import type { Entry, Evidence } from '../../src/model/entry'
import { addDays, isIsoDate, weekdayOf } from '../../src/text/calendar'
import { findNumbers } from '../../src/text/numbersInText'
import { realSeeds } from './readRealSeeds'

/** Claims about the edition in `seeds/`, whatever its editors have written so far. */
const compiled = compile({ ...realSeeds, drafts: new Map(), lexicon: [] })
const dataset = sound(compiled)
const claims = dataset.entries.flatMap((entry) => entry.claims)
const article = (id: string) => dataset.articles.find((other) => other.id === id)!
/** "article 002 has the summit on Thursday", "worked out from all the articles" */
const OTHER_ARTICLE = /\barticle \d{3} has\b|all the articles/
const where = (claim: Claim): string => `${claim.id} “${claim.quote.slice(0, 60)}”`

describe('every claim of the edition', () => {
  it('stands in its article at its offsets, to the letter', () => {
    expect(
      claims.filter(({ article: id, start, end, quote }) => article(id).text.slice(start, end) !== quote).map(where),
    ).toEqual([])
    expect(claims.length).toBeGreaterThan(0)
  })

  it('has an id of its own, numbered in the order of its article’s text', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
    for (const { id, claimCount } of dataset.articles) {
      const ofArticle = claims
        .filter((claim) => claim.article === id)
        .sort((a, b) => Number(a.id.split('-')[1]) - Number(b.id.split('-')[1]))
      expect(ofArticle.map((claim) => claim.id)).toEqual(
        Array.from({ length: claimCount }, (_, index) => `${id}-${index + 1}`),
      )
      expect(ofArticle.map(({ start }) => start)).toEqual(ofArticle.map(({ start }) => start).sort((a, b) => a - b))
    }
  })

  it('has each of its numbers in its quote, or says to the reader how it was counted', () => {
    const counted = claims.filter((claim) => {
      const spelled = findNumbers(claim.quote).map(({ value }) => value)
      return claimCounts(claim).some(({ count }) => !spelled.includes(count.value))
    })
    expect(counted.filter(({ note, status }) => note === null && status === 'reviewed').map(where)).toEqual([])
    expect(counted.length).toBeGreaterThan(0)
  })

  it('names only actors and places that the edition knows', () => {
    const actors = new Set(dataset.actors.map(({ id }) => id))
    const places = new Set(dataset.places.map(({ id }) => id))
    expect(claims.filter((claim) => !actorsOf(claim).every((id) => actors.has(id))).map(where)).toEqual([])
    expect(claims.filter((claim) => 'place' in claim && claim.place && !places.has(claim.place.id)).map(where)).toEqual(
      [],
    )
  })

  it('has a possible date: forwards, in the calendar, a night of two days, a weekend of Saturday and Sunday', () => {
    const impossible = claims.filter(({ when }) => {
      if (when === null) return false
      const { start, end, precision } = when
      if (!isIsoDate(start) || !isIsoDate(end) || start > end) return true
      if (precision === 'night') return end !== addDays(start, 1)
      return precision === 'weekend' && (weekdayOf(start) !== 6 || end !== addDays(start, 1))
    })
    expect(impossible.map(where)).toEqual([])
  })

  it('says in a note how its day was worked out, where other articles give it', () => {
    const elsewhere = claims.filter(({ when }) => when?.basis === 'elsewhere')
    expect(elsewhere.filter(({ note }) => note === null).map(where)).toEqual([])
    expect(elsewhere.length).toBeGreaterThan(0)
  })

  it('says so where its day is that of another article', () => {
    const dated = claims.filter(({ note }) => /no day|day is not given/.test(note ?? '') && OTHER_ARTICLE.test(note!))
    expect(dated.filter(({ when }) => when !== null && when.basis !== 'elsewhere').map(where)).toEqual([])
    expect(dated.length).toBeGreaterThan(0)
  })

  it('stands outside the boilerplate of its article', () => {
    const within = claims.filter((claim) =>
      article(claim.article).boilerplate.some(({ start, end }) => claim.start < end && start < claim.end),
    )
    expect(within.map(where)).toEqual([])
  })
})

describe('every entry of the edition', () => {
  it('shows no value from a suspect claim', () => {
    const suspect = new Set(claims.filter((claim) => claim.suspect !== null).map(({ id }) => id))
    expect(
      dataset.entries
        .filter(({ shown }) => Object.values(shown).some(({ claim }) => suspect.has(claim)))
        .map(({ id }) => id),
    ).toEqual([])
    expect(suspect.size).toBeGreaterThan(0)
  })

  it('names as its source only someone whose claim gives a value shown', () => {
    const misattributed = dataset.entries.filter(({ attributedTo, shown, claims: told }) => {
      const chosen = new Set(Object.values(shown).map(({ claim }) => claim))
      const speakers = told.filter(({ id }) => chosen.has(id)).map((claim) => JSON.stringify(claim.attributedTo))
      return attributedTo !== null && !speakers.includes(JSON.stringify(attributedTo))
    })
    expect(misattributed.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['report-pokrovsk-2025-12', ['russia-armed-forces']],
    ['talks-miami-us-ukraine-2025-12-04', undefined],
    ['summit-eu-brussels-2025-12-18', undefined],
    ['talks-berlin-2025-12-14', undefined],
    ['proposal-us-peace-plan', undefined],
  ])('is told by those who tell what is shown, not by whoever spoke last: %s', (id, actors) => {
    expect(dataset.entries.find((entry) => entry.id === id)?.attributedTo?.actors).toEqual(actors)
  })

  it('gives five children as a lower bound beside 32 wounded: they are known of the first 30', () => {
    expect(dataset.entries.find(({ id }) => id === 'strike-zaporizhzhia-2025-12-17')).toMatchObject({
      wounded: { value: 32, bound: 'at-least' },
      children: { value: 5, bound: 'at-least' },
    })
  })

  it('shows the euros of a sound claim, not the dollars of a suspect one', () => {
    const figure = dataset.entries.find(({ id }) => id === 'figure-assets-to-be-lent')
    expect(figure).toMatchObject({ value: null, unit: 'EUR' })
  })

  it('counts no part beyond its whole, where both are exact', () => {
    for (const whole of dataset.entries) {
      const parts = dataset.entries.filter(({ partOf, kind }) => partOf === whole.id && kind === whole.kind)
      for (const { field, count } of claimCounts(whole as unknown as Claim)) {
        const sum = parts.flatMap((part) =>
          claimCounts(part as unknown as Claim).filter(
            (other) => other.field === field && other.count.bound === 'exact',
          ),
        )
        if (count.bound === 'exact')
          expect(
            sum.reduce((total, other) => total + other.count.value, 0),
            `${field} of ${whole.id}`,
          ).toBeLessThanOrEqual(count.value)
      }
    }
  })

  it('never has more drones stopped than launched, in one statement', () => {
    for (const entry of dataset.entries) {
      if (entry.kind !== 'raid' || !entry.launched || !entry.intercepted) continue
      expect(
        entry.intercepted.value + (entry.lost?.value ?? 0) + (entry.hits?.value ?? 0),
        entry.id,
      ).toBeLessThanOrEqual(entry.launched.value)
    }
  })

  it('stands in the list newest first, under an id of its own', () => {
    const ids = dataset.entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const starts = dataset.entries.map(({ when }) => when.start)
    expect(starts).toEqual([...starts].sort().reverse())
  })
})

describe('every reviewed article', () => {
  it('has no sentence that nothing touches', () => {
    expect(
      compiled.ok &&
        compiled.notes.filter(({ about }) => about === 'untouched sentence').map(({ file, text }) => `${file} ${text}`),
    ).toEqual([])
  })

  it('has no difference that no editor has classified', () => {
    expect(
      compiled.ok && compiled.notes.filter(({ about }) => about === 'unclassified difference').map(({ text }) => text),
    ).toEqual([])
  })

  it('was published between 4 and 20 December 2025, and says how we know', () => {
    const five = dataset.articles.filter(({ id }) => ['000', '001', '002', '003', '004'].includes(id))
    expect(five.map(({ publishedOn }) => publishedOn)).toEqual([
      '2025-12-18',
      '2025-12-20',
      '2025-12-17',
      '2025-12-04',
      '2025-12-17',
    ])
    expect(five.every(({ publishedReason }) => publishedReason.length > 20)).toBe(true)
  })
})

describe('the drones of the night of 17–18 December', () => {
  const raid = (launchedBy: 'RU' | 'UA') => {
    const found = dataset.entries.filter(
      (entry): entry is Extract<Entry, { kind: 'raid' }> & Evidence =>
        entry.kind === 'raid' && entry.launchedBy === launchedBy && entry.when.start === '2025-12-17',
    )
    expect(found).toHaveLength(1)
    return found[0]!
  }

  it('are 82 launched by Russia and 63 intercepted or jammed, by Ukraine’s air force, which leaves 19 unaccounted for', () => {
    const { launched, intercepted, wording, oneStatement, attributedTo, when } = raid('RU')
    expect([launched, intercepted]).toEqual([
      { value: 82, bound: 'exact' },
      { value: 63, bound: 'exact' },
    ])
    expect(launched!.value - intercepted!.value).toBe(19)
    expect([wording, oneStatement, when.end]).toEqual(['intercepted or jammed', true, '2025-12-18'])
    expect(attributedTo?.asWritten).toContain('Ukraine’s air force')
  })

  it('are 47 of Ukraine’s by Russia’s claim, which gives no launch count and so no rate', () => {
    const { launched, intercepted, oneStatement } = raid('UA')
    expect([launched, intercepted, oneStatement]).toEqual([null, { value: 47, bound: 'exact' }, false])
  })

  it('include the Key Takeaways’ 47 only as a suspect claim, in a dispute', () => {
    const takeaways = raid('RU').claims.find((claim) => claim.quote.includes('Ukraine intercepting 47'))!
    expect(takeaways).toMatchObject({ suspect: expect.any(String), intercepted: { value: 47 } })
    expect(dataset.disputes.some((dispute) => dispute.claims.includes(takeaways.id))).toBe(true)
  })
})

describe('the strikes', () => {
  const wounded = (place: string) =>
    dataset.entries
      .filter(
        (entry): entry is Extract<Entry, { kind: 'strike' }> & Evidence =>
          entry.kind === 'strike' && entry.place.id === place,
      )
      .map((entry) => entry.wounded)

  it('show at least 32 wounded in Zaporizhzhia, and an unknown number in Kushuhum', () => {
    expect(wounded('zaporizhzhia')).toEqual([{ value: 32, bound: 'at-least' }])
    expect(wounded('kushuhum')).toEqual([null])
  })

  it('count Rostov-on-Don and Bataysk within the Rostov region', () => {
    const places = ['rostov-on-don', 'bataysk'].map((place) =>
      dataset.entries.find((entry) => entry.kind === 'strike' && entry.place.id === place),
    )
    const whole = new Set(places.map((entry) => entry?.partOf))
    expect(whole.size).toBe(1)
    const region = dataset.entries.find(({ id }) => whole.has(id))
    expect(region).toMatchObject({ kind: 'strike', killed: { value: 3 }, wounded: { value: 10, bound: 'at-least' } })
  })
})

function sound(result: Compiled): Dataset {
  if (result.ok) return result.dataset
  throw new Error(result.offenders.map(formatOffender).join('\n'))
}
