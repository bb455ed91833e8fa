import type { Article, ArticleId } from '../model/article'
import type { Extraction } from '../model/draft'
import type { EditorsFile } from './editorsFile'
import type { Offender } from './offender'

/** An article's file: its name as editors know it, and its text as UTF-16 with nothing changed. */
export interface ArticleFile {
  file: string
  text: string
}

/** The facts of an article, before its claims are counted. */
export type ArticleFacts = Omit<Article, 'claimCount'>

/**
 * The article's facts as its editor gives them. Boilerplate, such as "Share this article" or a comment form, is named
 * by its lines and yields no claims. Offenders: lines that the article does not have.
 */
export function readArticleFacts(
  id: ArticleId,
  { file, text }: ArticleFile,
  written: EditorsFile,
  offend: (what: string, mend: string, path: (string | number)[]) => void,
): ArticleFacts {
  const { article } = written
  const lines = lineSpans(text)
  const boilerplate = article.boilerplate.flatMap(({ lines: range, what }, index) => {
    const [from, to = from] = String(range).split('-').map(Number) as [number, number?]
    const first = lines[from - 1]
    const last = lines[to - 1]
    if (first && last && from <= to) return [{ start: first.start, end: last.end, what }]
    offend(`lines ${range} are not lines of the article`, `it has lines 1 to ${lines.length}`, [
      'article',
      'boilerplate',
      index,
      'lines',
    ])
    return []
  })
  for (const [field, reason] of [
    ['outlet', 'outletReason'],
    ['headline', 'headlineReason'],
  ] as const) {
    if (article[field] !== null || article[reason] !== undefined) continue
    offend(`the article has no ${field}, and no reason for it`, `add \`${reason}:\` with what the text lacks`, [
      'article',
      field,
    ])
  }
  return {
    id,
    file,
    outlet: article.outlet,
    outletReason: article.outletReason ?? null,
    headline: article.headline,
    headlineReason: article.headlineReason ?? null,
    publishedOn: article.publishedOn,
    publishedReason: article.publishedReason,
    boilerplate,
    status: [article, ...written.claims].some(({ status }) => status === 'draft') ? 'draft' : 'reviewed',
  }
}

/** The facts of an article that no editor has seen, as far as the extractor can tell them. */
export function draftArticleFacts(id: ArticleId, file: string, extraction: Extraction | undefined): ArticleFacts {
  const article = extraction?.article
  return {
    id,
    file,
    outlet: article?.outlet ?? null,
    outletReason: article?.outlet ? null : 'No outlet was found in the text; no editor has looked yet.',
    headline: article?.headline ?? null,
    headlineReason: article?.headline ? null : 'No headline was found in the text; no editor has looked yet.',
    publishedOn: article?.publishedOn ?? null,
    publishedReason: article?.publishedReason ?? 'No editor has dated this article yet.',
    boilerplate: article?.boilerplate ?? [],
    status: 'draft',
  }
}

/** What is wrong with an article's file itself, or null: empty, or not a text. */
export function offenderOfText({ file, text }: ArticleFile): Offender | null {
  if (text.trim() === '')
    return { file, line: 1, what: 'the article is empty', mend: 'put its text in, or remove the file' }
  if (!text.includes('\0')) return null
  return { file, line: 1, what: 'this is not a text file', mend: 'save the article as plain text in UTF-8' }
}

function lineSpans(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start += line.length + 1
    return span
  })
}
