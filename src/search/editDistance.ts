/** Which letters and digits a folded word has, as bits: a to z, then the digits and all other letters in what is left. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charCodeAt(i) % 6))
  }
  return bits >>> 0
}

const countBits = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * Whether one word becomes the other by at most `most` steps, each a letter added, left out or replaced. Most pairs are told
 * apart by their lengths, or because one has too many letters that the other has not: a step brings in one at most.
 */
export function isWithin(most: number, a: string, lettersOfA: number, b: string, lettersOfB: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  if (countBits(lettersOfA & ~lettersOfB) > most || countBits(lettersOfB & ~lettersOfA) > most) return false
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    if (Math.min(...row) > most) return false
    above = row
  }
  return above[b.length]! <= most
}
