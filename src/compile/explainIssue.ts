import type * as v from 'valibot'
import type { YamlPath } from './readYaml'

/** What is wrong with a value that its schema refuses, and what to write, in an editor's words. */
export function explainIssue(issue: v.BaseIssue<unknown>, path: YamlPath): { what: string; mend: string } {
  const where = placeInWords(path)
  if (path.length === 0 && issue.input === undefined)
    return { what: 'the file is empty', mend: 'write it, or remove it' }
  if (issue.type === 'strict_object') {
    const [field, parent] = [String(path.at(-1)), placeInWords(path.slice(0, -1))]
    if (issue.expected === 'never')
      return { what: `there is no field “${field}” in ${parent}`, mend: 'correct its spelling, move it or remove it' }
    if (issue.received === 'undefined')
      return { what: `“${field}” is missing in ${parent}`, mend: `add it: \`${field}:\` and its value` }
  }
  if (issue.type === 'custom') return { what: `${where} is of no kind, or of several`, mend: `write ${issue.message}` }
  if (issue.type === 'min_length')
    return { what: `${where} has only ${issue.received}`, mend: `write ${issue.message}` }
  if (issue.path?.at(-1)?.origin === 'key') return { what: `${where} is no id`, mend: `write ${issue.message}` }
  return { what: `${where} is ${receivedInWords(issue.received)}`, mend: `write ${expectation(issue)}` }
}

/** `claims`, 35, `raid`, `launched` → "“launched” in raid in claim 36", counted from 1 as people count. */
function placeInWords(path: YamlPath): string {
  const words = path.flatMap((key, index) => {
    if (typeof key === 'number') return `${String(path[index - 1] ?? 'item').replace(/s$/, '')} ${key + 1}`
    if (typeof path[index + 1] === 'number') return []
    return index === path.length - 1 ? `“${key}”` : key
  })
  return words.reverse().join(' in ') || 'the file'
}

/** What stands there: a value as it is written, or what it is made of. */
function receivedInWords(received: string): string {
  if (received === 'null' || received === 'undefined') return 'empty'
  if (received === 'Object') return 'a group of fields'
  return received === 'Array' ? 'a list' : received
}

/** The schema's own message where it gives one; else what it expects ("a text", "one of RU, UA"). */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  if (issue.type === 'iso_date') return 'a day of the calendar, YYYY-MM-DD'
  if (issue.type === 'string') return 'a text; put it in quotation marks if it looks like a number'
  if (issue.type === 'array') return 'a list, each item on its line after “- ”, or in [brackets]'
  if (issue.type.endsWith('object') || issue.type === 'record') return 'a group of fields, each as “field: value”'
  const expected = issue.expected ?? 'something else'
  if (issue.type === 'picklist')
    return `one of ${expected
      .replace(/^\((.*)\)$/, '$1')
      .replaceAll('"', '')
      .replaceAll(' | ', ', ')}`
  return expected.replace('<=', 'at most ').replace('>=', 'at least ')
}
