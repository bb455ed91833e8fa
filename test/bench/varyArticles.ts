import { createRandom } from './random'

/** Years, clock times and days of months keep their digits; other numbers of up to three are news that differs daily. */
const NUMBER =
  /(?<![\d.,:$€£-])\b[1-9]\d{0,2}\b(?![\d.,:%-]|\s*(?:January|February|March|April|May|June|July|August|September|October|November|December))/g
const YEAR = /\b20[12]\d\b/g
const MONTH = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g
/** Each has a 31st, so that no day written in an article vanishes. */
const LONG_MONTHS = ['January', 'March', 'July', 'August', 'October', 'December'] as const
const FIRST_YEAR = 2010
const YEARS = 15

/** So many articles made of a few: each with its own numbers, year and month. The same count gives the same articles. */
export function varyArticles(originals: readonly string[], count: number, seed = 1): string[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, i) => {
    const year = String(FIRST_YEAR + random.int(0, YEARS))
    const month = random.pick(LONG_MONTHS)
    return originals[i % originals.length]!.replaceAll(NUMBER, (digits) =>
      String(random.int(1, 10 ** digits.length - 1)),
    )
      .replaceAll(YEAR, year)
      .replaceAll(MONTH, month)
  })
}
