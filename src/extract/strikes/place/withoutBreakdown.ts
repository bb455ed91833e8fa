import type { Sentence } from '../../readSentences'

/**
 * A sentence in whose letters a breakdown by place names none, nor what is told after it of others: "three died, one of
 * them a child in Sumy, and two were wounded in Kharkiv".
 */
export function withoutBreakdown(sentence: Sentence, { from, to }: { from: number; to: number }): Sentence {
  const { letters } = sentence
  const rest = letters.slice(to + 1).replace(/[KW].*$/, (others) => others.replaceAll('@', 'x'))
  return { ...sentence, letters: letters.slice(0, from) + 'x'.repeat(to - from + 1) + rest }
}
