import { visit, type Document, type ErrorCode, type YAMLError } from 'yaml'

/** A slip of YAML in an editor's words: where in the file, what is wrong, and how to mend it. */
export interface SyntaxSlip {
  offset: number
  what: string
  mend: string
}

const SLIPS: Partial<Record<ErrorCode, [what: string, mend: string]>> = {
  TAB_AS_INDENT: ['a tab indents this line', 'indent it with spaces'],
  DUPLICATE_KEY: ['this field stands here twice', 'keep one of the two'],
  BAD_INDENT: ['this line does not stand under its neighbours', 'indent it like the lines that belong with it'],
  BLOCK_AS_IMPLICIT_KEY: ['this text has a colon in it', 'put the whole text in quotation marks, or on lines under >-'],
  MULTILINE_IMPLICIT_KEY: ['this line has no colon', 'write “field: value”, or indent what continues the line above'],
}

/**
 * Explains the first error of a file that is not YAML. What follows it is left out: after one bracket that nobody
 * closes the parser stumbles over every line.
 */
export function explainSyntax(document: Document, error: YAMLError): SyntaxSlip {
  const [end] = error.pos
  const missing = /(?:Missing closing|end with a) (\S)/.exec(error.message)?.[1]
  if (missing !== undefined) {
    const what = `this is not YAML: what is opened here is never closed with ${missing}`
    const offset = openingsBefore(document, end, `'"`.includes(missing)).at(-1) ?? end
    return { offset, what, mend: 'close it; a text that begins with such a mark stands in quotation marks' }
  }
  const [what, mend] = SLIPS[error.code] ?? [error.message, 'check the indentation, the quotation marks and the colons']
  return { offset: end, what: `this is not YAML: ${what}`, mend }
}

/** Where quotations, or brackets, open: one that is never closed runs on, and the parser complains far below it. */
function openingsBefore(document: Document, end: number, areQuotations: boolean): number[] {
  const openings: number[] = []
  const note = (range: [number, number, number] | null | undefined): void => {
    if (range && range[0] < end) openings.push(range[0])
  }
  visit(document, {
    Scalar: (_, { type, range }) => (areQuotations && type?.startsWith('QUOTE') ? note(range) : undefined),
    Collection: (_, { flow, range }) => (!areQuotations && flow ? note(range) : undefined),
  })
  return openings
}
