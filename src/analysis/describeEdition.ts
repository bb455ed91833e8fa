import { inWords } from '../text/formatCount'
import { formatSpan } from '../text/formatWhen'
import { addDays } from '../text/calendar'
import type { Edition } from './edition'

/**
 * "The Ukraine peace talks and the air war, as five articles tell them, 2–21 December 2025". The dates are those of
 * what happened or was expected within reach of the articles, not of deadlines years ahead or history looked back upon.
 */
export function describeEdition({
  articles,
  entries,
  manifest,
}: Pick<Edition, 'articles' | 'entries' | 'manifest'>): string {
  const isOne = articles.length === 1
  const count = inWords(articles.length)
  const subject = manifest.synthetic
    ? `A synthetic edition of ${count} generated ${isOne ? 'article' : 'articles'}: nothing here happened`
    : `The Ukraine peace talks and the air war, as ${count} ${isOne ? 'article tells' : 'articles tell'} them`
  const span = newsSpan(
    articles.flatMap(({ publishedOn }) => publishedOn ?? []),
    entries,
  )
  return `${subject}${span ? `, ${formatSpan(span.start, span.end)}` : ''}`
}

/** How far around the days of publication news reaches: a week of what was just reported or is about to happen. */
const REACH_DAYS = 7

/** First and last day of the negotiations, raids and strikes told within reach of the articles' publication. */
function newsSpan(published: string[], entries: Edition['entries']): { start: string; end: string } | null {
  if (published.length === 0) return null
  const days = [...published].sort()
  const first = addDays(days[0]!, -REACH_DAYS)
  const last = addDays(days.at(-1)!, REACH_DAYS)
  let span: { start: string; end: string } | null = null
  for (const { kind, when } of entries) {
    if (kind === 'position' || kind === 'figure' || when.start < first || when.end > last) continue
    if (span === null) span = { start: when.start, end: when.end }
    if (when.start < span.start) span.start = when.start
    if (when.end > span.end) span.end = when.end
  }
  return span
}
