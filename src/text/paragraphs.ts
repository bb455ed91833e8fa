/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Bullets and quote marks that open a line without being part of its first sentence. */
const LINE_START = /^[\s•·▪●○*>|–—-]+/u

/**
 * Lines are wrapped by hand at 60 characters or more; a shorter one that does not end is a heading or an item of a
 * list.
 */
const SHORTEST_WRAPPED = 40
/**
 * The paragraphs of a normalised text: its lines without their bullets and margins. A line that goes on in lower case,
 * or after a preposition, was wrapped by hand and is joined to the one before.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    const line = text.slice(lineStart, lineEnd)
    const start = lineStart + (LINE_START.exec(line)?.[0].length ?? 0)
    const end = lineStart + line.trimEnd().length
    const previous = paragraphs.at(-1)
    if (start < end) {
      if (previous && isNextLine(text, previous.end, lineStart) && isWrapped(text, previous, start, lineStart))
        previous.end = end
      else paragraphs.push({ start, end })
    }
    lineStart = lineEnd + 1
  }
  return paragraphs
}

/** Nothing but one line feed and blanks may part a line from the one it continues. */
const isNextLine = (text: string, end: number, lineStart: number): boolean => text.indexOf('\n', end) === lineStart - 1

/** "killed by strikes in / Ukraine": no line ends so, whatever letter the next one begins with. */
const OPEN_END = /\s(?:in|on|of|at|to|from|by|near|with|for|the|and)$/
/** The longest of those and the space before it, in UTF-16 units. */
const LAST_WORD = 5

/** "by Olena Marchuk March 16, 2024 1:36 PM": under a headline that does not end. */
const BYLINE = /^by \p{Lu}[^\n]*\b20\d\d\b/u
const LONGEST_BYLINE = 120

/** Whether the line at `start` continues the paragraph: a letter in lower case after a line that did not end. */
function isWrapped(text: string, previous: Span, start: number, lineStart: number): boolean {
  if (start !== lineStart || previous.end - previous.start < SHORTEST_WRAPPED) return false
  if (OPEN_END.test(text.slice(previous.end - LAST_WORD, previous.end))) return /\p{L}/u.test(text[start]!)
  return (
    /\p{Ll}/u.test(text[start]!) &&
    !BYLINE.test(text.slice(start, start + LONGEST_BYLINE)) &&
    !/[.!?:;"')\]]/.test(text[previous.end - 1]!)
  )
}
