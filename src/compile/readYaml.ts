import * as v from 'valibot'
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { explainIssue } from './explainIssue'
import { explainSyntax } from './explainSyntax'
import type { Offender } from './offender'

export type YamlPath = readonly (string | number)[]

/** A file of the seeds as it was read from disk. */
export interface SourceFile {
  file: string
  yaml: string
}

/**
 * A YAML file that fits its schema. `lineOf` gives the line of a field's name or of an item, or that of the nearest
 * parent that was written.
 */
export interface ReadYaml<T> {
  value: T
  lineOf: (path: YamlPath) => number
}

/**
 * Parses a YAML file and validates it. Of what is not YAML the first slip is reported; of values that do not fit, all
 * of them, each with its line. The value is null if anything is wrong. `whenEmpty` stands for a file that holds nothing
 * but comments.
 */
export function readYaml<S extends v.GenericSchema>(
  { file, yaml }: SourceFile,
  schema: S,
  whenEmpty?: v.InferInput<S>,
): { read: ReadYaml<v.InferOutput<S>> | null; offenders: Offender[] } {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const [error] = document.errors
  if (error) {
    const { offset, ...slip } = explainSyntax(document, error)
    return { read: null, offenders: [{ file, line: lineAt(offset), ...slip }] }
  }

  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length--) {
      const start = startOf(document, path.slice(0, length))
      if (start !== null) return lineAt(start)
    }
    return 1
  }
  const { data, problem } = toData(document)
  if (problem !== null)
    return { read: null, offenders: [{ file, line: 1, what: problem, mend: 'write the values out in full' }] }
  const parsed = v.safeParse(schema, data ?? whenEmpty)
  if (parsed.success) return { read: { value: parsed.output, lineOf }, offenders: [] }
  const offenders = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    return { file, line: lineOf(path), ...explainIssue(issue, path) }
  })
  return { read: null, offenders }
}

/** Where a node begins: with its key, since what stands under a key may begin lines below it. Null where none is. */
function startOf(document: Document, path: YamlPath): number | null {
  const parent = document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined
  const node = pair?.key ?? document.getIn(path, true)
  return isNode(node) ? (node.range?.[0] ?? null) : null
}

/** An alias without an anchor, or one that multiplies itself, only shows when the data is built. */
function toData(document: { toJS: () => unknown }): { data: unknown; problem: string | null } {
  try {
    return { data: document.toJS(), problem: null }
  } catch (error) {
    return {
      data: null,
      problem: `this YAML cannot be resolved: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
