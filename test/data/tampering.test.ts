import { describe, expect, it } from 'vitest'
import { LineCounter, isScalar, parseDocument, visit } from 'yaml'
import { compile, type Seeds } from '../../src/compile/compile'
import type { SourceFile } from '../../src/compile/readYaml'
import { realSeeds } from './readRealSeeds'

interface WrittenQuote {
  quote: string
  line: number
  /** Offsets of the value in the YAML. */
  start: number
  end: number
}

/** All seeds are compiled once for each word of the longest quote. */
const MANY_COMPILES_MS = 60_000

describe('a quote with a word deleted', () => {
  it(
    'is refused by file and line, whichever word of whichever claim it is',
    () => {
      const missed = missedBy(
        (without) => ({ editorsFiles: realSeeds.editorsFiles.map(without) }),
        realSeeds.editorsFiles,
      )
      expect(missed).toEqual([])
    },
    MANY_COMPILES_MS,
  )

  it(
    'is refused by file and line in a dispute too',
    () => {
      const isDisputes = ({ file }: SourceFile): boolean => file.endsWith('/disputes.yaml')
      const tamper = (without: (source: SourceFile) => SourceFile) => ({
        registry: realSeeds.registry.map((source) => (isDisputes(source) ? without(source) : source)),
      })
      expect(missedBy(tamper, realSeeds.registry.filter(isDisputes))).toEqual([])
    },
    MANY_COMPILES_MS,
  )
})

/** Takes the first word out of every quote, then the second, and so on; lists those that nobody noticed. */
function missedBy(
  tamper: (without: (source: SourceFile) => SourceFile) => Partial<Seeds>,
  sources: readonly SourceFile[],
): string[] {
  const written = new Map(sources.map((source) => [source, quotesOf(source)]))
  const longest = Math.max(0, ...[...written.values()].flat().map(({ quote }) => quote.split(/\s+/u).length))
  return Array.from({ length: longest }, (_, word) => word).flatMap((word) => {
    const tampered = new Map([...written].map(([source, quotes]) => [source, withoutWord(source, quotes, word)]))
    const compiled = compile({
      ...realSeeds,
      drafts: new Map(),
      lexicon: [],
      ...tamper((source) => tampered.get(source)!),
    })
    const caught = new Set(compiled.ok ? [] : compiled.offenders.map(({ file, line }) => `${file}:${line}`))
    return [...written].flatMap(([source, before]) =>
      quotesOf(tampered.get(source)!).flatMap(({ quote, line }, index) => {
        const changed = before[index]!.quote.split(/\s+/u).length > word
        return changed && !caught.has(`${source.file}:${line}`)
          ? [`${source.file}:${line}, word ${word + 1} of “${before[index]!.quote}”: “${quote}”`]
          : []
      }),
    )
  })
}

function withoutWord({ file, yaml }: SourceFile, quotes: readonly WrittenQuote[], word: number): SourceFile {
  let changed = yaml
  for (const { quote, start, end } of quotes.toReversed()) {
    const rest = quote
      .split(/\s+/u)
      .filter((_, at) => at !== word)
      .join(' ')
    const lineEnd = changed.slice(start, end).endsWith('\n') ? '\n' : ''
    changed = `${changed.slice(0, start)}${JSON.stringify(rest)}${lineEnd}${changed.slice(end)}`
  }
  return { file, yaml: changed }
}

function quotesOf({ yaml }: SourceFile): WrittenQuote[] {
  const lines = new LineCounter()
  const found: WrittenQuote[] = []
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'quote' || !isScalar<string>(value) || !value.range) return
      const [start, end] = value.range
      found.push({ quote: value.value, line: lines.linePos(start).line, start, end })
    },
  })
  return found
}
