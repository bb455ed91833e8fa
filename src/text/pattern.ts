/**
 * A part of a regular expression over several lines: the lines are joined without their margins, other blanks stay, and
 * backslashes are taken as written. So a long pattern can be read, and parts be put together by name.
 */
export const part = ({ raw }: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw }, ...values).replace(/\s*\n\s*/g, '')

/** Words and phrases of which one stands, without capturing it: one a line, or parted by " | " within a line. */
export const oneOf = ({ raw }: TemplateStringsArray, ...values: readonly string[]): string =>
  `(?:${String.raw({ raw }, ...values)
    .trim()
    .replace(/\s*\n\s*| \| /g, '|')})`

/**
 * Words and phrases of which one stands, parted by "|", set over several lines without their margins; a space stands for
 * a run of blanks of any width.
 */
export const anyOf = (list: string): string => `(?:${list.replace(/\s*\n\s*/g, '').replaceAll(' ', String.raw`\s+`)})`
