/** The line, counted from 1, on which an offset (in UTF-16 units) stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
