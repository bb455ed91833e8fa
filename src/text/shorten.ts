/** A quote for a message: on one line, and of a long one its first and last words. `length` counts UTF-16 units. */
export function shorten(text: string, length = 90): string {
  const line = text.replace(/\s+/gu, ' ')
  if (line.length <= length) return line
  const tail = Math.floor(length / 4)
  return `${line.slice(0, length - tail - 3)} … ${line.slice(-tail)}`
}
