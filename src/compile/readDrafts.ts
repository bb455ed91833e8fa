import type { ArticleId } from '../model/article'
import type { Extraction } from '../model/draft'
import { lineAt } from '../text/lineAt'
import { shorten } from '../text/shorten'
import { articleIdOf } from './articleId'
import { checkCalendar } from './checkCalendar'
import { byTextOrder, type FoundClaim } from './foundClaim'
import type { KnownNames } from './knownNames'
import type { Note } from './offender'
import { draftArticleFacts, type ArticleFacts, type ArticleFile } from './readArticle'
import type { ReadArticle } from './readArticles'
import { readDraft } from './readDraft'

/**
 * An article that no editor has opened, with what the extractor found in it; the notes name what had to be left out.
 */
export function readDrafts(
  { file, text }: ArticleFile,
  drafts: ReadonlyMap<ArticleId, Extraction>,
  names: KnownNames,
): ReadArticle & { notes: Note[] } {
  const id = articleIdOf(file)!
  const extraction = drafts.get(id)
  const facts = draftArticleFacts(id, file, extraction)
  const news = (extraction?.claims ?? []).filter(({ background }) => !background)
  const placeless: Note[] = []
  const claims = news.flatMap((draft) => {
    const line = lineAt(text, draft.start)
    const found = readDraft(draft, id, { file, lineOf: () => line }, names)
    if (found === null)
      placeless.push(noteOfLeftOut(draft.quote, 'nobody knows the coordinates of its place', file, line))
    return found ?? []
  })
  // "On the night of December 19-18": the article slipped, and no editor's file stands here to mend it in.
  const possible = setAside(claims, (found) => checkCalendar(found)[0]?.what ?? null)
  const { kept, notes } = setUndatedAside(possible.kept, facts)
  return { facts, text, claims: kept.sort(byTextOrder), notes: [...placeless, ...possible.notes, ...notes] }
}

/**
 * Without a date of its own or of its article a draft has no place on a timeline; `checkDates` refuses reviewed ones.
 */
export const setUndatedAside = (
  claims: readonly FoundClaim[],
  { publishedOn }: ArticleFacts,
): { kept: FoundClaim[]; notes: Note[] } =>
  setAside(claims, ({ claim }) =>
    claim.status === 'draft' && claim.when === null && publishedOn === null
      ? 'nothing dates it, nor its article'
      : null,
  )

/** The claims without those that `why` gives a reason against, and a note on each of these. */
function setAside(
  claims: readonly FoundClaim[],
  why: (found: FoundClaim) => string | null,
): { kept: FoundClaim[]; notes: Note[] } {
  const read = claims.map((found) => ({ found, reason: why(found) }))
  return {
    kept: read.flatMap(({ found, reason }) => (reason === null ? found : [])),
    notes: read.flatMap(({ found: { claim, source }, reason }) =>
      reason === null ? [] : noteOfLeftOut(claim.quote, reason, source.file, source.lineOf()),
    ),
  }
}

const noteOfLeftOut = (quote: string, why: string, file: string, line: number): Note => ({
  about: 'draft left out',
  file,
  line,
  text: `${why}: “${shorten(quote)}”`,
})
