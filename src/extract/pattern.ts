/**
 * Alternatives of a pattern, set over several lines of a template: "at least|no fewer than|\n  more than". A line break
 * with the margin after it stands for nothing, a space for one run of spaces.
 */
export const anyOf = (list: string): string => `(?:${list.replace(/\s*\n\s*/g, '').replaceAll(' ', String.raw`\s+`)})`
