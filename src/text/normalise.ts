/**
 * Spaces, hyphens, quotes and line ends of every kind as plain ones, so that one pattern fits all sources. Each UTF-16
 * unit is replaced by exactly one, so that offsets into the result are offsets into the text.
 */
export function normalise(text: string): string {
  return text.replace(UNUSUAL, (unit, at: number) => {
    if (unit === '\r') return text[at + 1] === '\n' ? ' ' : '\n'
    return PLAIN.get(unit) ?? ' '
  })
}

const SINGLE_QUOTES = '\u2018\u2019\u201b\u02bc\u02b9\u2032`\u00b4'
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'
const HYPHENS = '\u2010\u2011\u2012\u2212\ufe63\uff0d'
const LINE_ENDS = '\u2028\u2029\u0085\v\f'

const PLAIN = new Map<string, string>([
  ...[...SINGLE_QUOTES].map((unit) => [unit, "'"] as const),
  ...[...DOUBLE_QUOTES].map((unit) => [unit, '"'] as const),
  ...[...HYPHENS].map((unit) => [unit, '-'] as const),
  ...[...LINE_ENDS].map((unit) => [unit, '\n'] as const),
])

/** What is listed above, and every space and invisible mark that is not a plain space or line feed. */
const SPACES = String.raw`\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`
const INVISIBLE = String.raw`\u0000-\u0008\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff`
const UNUSUAL = new RegExp(`[\\r${SPACES}${INVISIBLE}${[...PLAIN.keys()].join('')}]`, 'g')
