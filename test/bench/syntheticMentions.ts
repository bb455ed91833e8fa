import type { Random } from './random'

/** Entries that each article is the first to tell of. */
const NEW_PER_ARTICLE = 6
/** Of the entries of one article, this share comes up again in each of the articles that follow it. */
const RETOLD = [0.35, 0.12, 0.04] as const

/** Which entries each article tells of, by number: mostly new ones, and some that the articles before it told first. */
export function assignMentions(random: Random, entryCount: number): number[][] {
  const articles: number[][] = Array.from({ length: Math.ceil(entryCount / NEW_PER_ARTICLE) }, () => [])
  for (let entry = 0; entry < entryCount; entry++) {
    const first = Math.floor(entry / NEW_PER_ARTICLE)
    articles[first]!.push(entry)
    RETOLD.forEach((share, i) => {
      if (random.chance(share)) articles[first + i + 1]?.push(entry)
    })
  }
  return articles
}
