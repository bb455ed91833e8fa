import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printCell, printCsv } from '../../src/analysis/printCsv'
import { atLeast, exactly } from '../counts'
import { editionOf, figureOn, strikeOn, talksOn } from './sampleEntries'
import { russianRaid } from './sampleRaids'

/** A reader of RFC 4180, written from the text of the standard. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] === '\r\n') {
      rows.push(row)
      row = []
    }
    if (cell.lastIndex === text.length) break
  }
  return rows
}

function recordsOf(text: string): Record<string, string>[] {
  const [header, ...rows] = readCsv(text)
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i]!])))
}

const print = (entries: Parameters<typeof editionOf>[0]) => printCsv(entries, editionOf(entries))

describe('printCsv', () => {
  it('keeps a bound beside its number, and leaves both empty where nothing is told', () => {
    const [record] = recordsOf(print([strikeOn('2025-12-17', 'strike', { wounded: atLeast(32), killed: null })]))
    expect(record).toMatchObject({ wounded: '32', 'wounded bound': 'at-least', killed: '', 'killed bound': '' })
  })

  it('tells "no casualties" from "number unknown"', () => {
    expect(recordsOf(print([strikeOn('2025-12-17', 'strike', { killed: exactly(0) })]))[0]).toMatchObject({
      killed: '0',
      wounded: '',
    })
  })

  it('prints a raid with its wording, both days of its night and who says so', () => {
    expect(recordsOf(print([russianRaid]))[0]).toMatchObject({
      'first day': '2025-12-17',
      'last day': '2025-12-18',
      launched: '82',
      intercepted: '63',
      'intercepted wording': 'intercepted or jammed',
      'attributed to': 'ukraine-air-force',
      'attributed to as written': 'Ukraine’s air force reported',
    })
  })

  it('names places and keeps coordinates numbers, negative ones too', () => {
    expect(recordsOf(print([talksOn('2025-12-14', 'talks')]))[0]).toMatchObject({ place: 'Berlin', longitude: '-30.7' })
  })

  it('survives quotes, commas and line breaks in titles', () => {
    const title = 'Putin: "aims",\r\nby force, if need be'
    expect(recordsOf(print([figureOn('2025-12-17', 'figure', { title })]))[0]?.['title']).toBe(title)
  })

  it('prints a header alone for no entries', () => {
    expect(readCsv(print([]))).toHaveLength(1)
  })

  it('gives every row as many cells as the header, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, damage) => {
        const rows = readCsv(print([strikeOn('2025-12-17', 'strike', { title, damage })]))
        expect(rows).toHaveLength(2)
        expect(rows[1]).toHaveLength(rows[0]!.length)
      }),
    )
  })
})

describe('printCell', () => {
  it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1+1', '\r\n=1+1', ' =1'])(
    'does not let %j run as a formula',
    (text) => {
      expect(readCsv(`${printCell(text)}\r\n`)).toEqual([[`'${text}`]])
    },
  )

  it('never begins a text with what begins a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), fc.string(), (start, rest) => {
        expect(readCsv(`${printCell(start + rest)}\r\n`)[0]?.[0] ?? '').not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it('leaves plain texts and numbers alone', () => {
    expect([printCell('Odesa'), printCell(-80.19), printCell(null)]).toEqual(['Odesa', '-80.19', ''])
  })
})
