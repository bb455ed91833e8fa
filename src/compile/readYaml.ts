import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Offender } from './offender'

export type YamlPath = readonly (string | number)[]

/** A file of the seeds as it was read from disk. */
export interface SourceFile {
  file: string
  yaml: string
}

/** A YAML file that fits its schema. `lineOf` gives the line of a node, or of the nearest parent that was written. */
export interface ReadYaml<T> {
  value: T
  lineOf: (path: YamlPath) => number
}

/**
 * Parses a YAML file and validates it. All that is wrong is reported at once, each with its line; the value is null if
 * anything is. `whenEmpty` stands for a file that holds nothing but comments.
 */
export function readYaml<S extends v.GenericSchema>(
  { file, yaml }: SourceFile,
  schema: S,
  whenEmpty?: v.InferInput<S>,
): { read: ReadYaml<v.InferOutput<S>> | null; offenders: Offender[] } {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  if (document.errors.length > 0) {
    const offenders = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: `this is not YAML: ${error.message}`,
      mend: 'check the indentation, the quotes and the colons here',
    }))
    return { read: null, offenders }
  }

  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] | null } | undefined
      if (node?.range) return lineAt(node.range[0])
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
    return { file, line: lineOf(path), ...explain(issue, path) }
  })
  return { read: null, offenders }
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

function explain(issue: v.BaseIssue<unknown>, path: YamlPath): { what: string; mend: string } {
  const where = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
  const field = String(path.at(-1) ?? 'the file')
  if (path.length === 0 && issue.input === undefined)
    return { what: 'the file is empty', mend: 'write it, or remove it' }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { what: `there is no field “${field}” here (${where})`, mend: 'correct its spelling, move it or remove it' }
  }
  if (issue.received === 'undefined') {
    return { what: `“${field}” is missing (${where})`, mend: `add it: ${expectation(issue)}` }
  }
  return { what: `${where || field}: ${issue.received} will not do`, mend: `write ${expectation(issue)}` }
}

/** The schema's own message where it gives one; else what it expects ("a string", `"RU" | "UA"`). */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  if (issue.type === 'iso_date') return 'a day of the calendar, YYYY-MM-DD'
  if (issue.type === 'string') return 'a text; put it in quotation marks if it looks like a number'
  return issue.expected?.replace(/^\((.*)\)$/, '$1') ?? 'something else'
}
