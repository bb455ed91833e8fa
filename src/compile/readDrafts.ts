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
  const possible = setImpossibleAside(claims)
  const { kept, notes } = setUndatedAside(possible.kept, facts)
  return { facts, text, claims: kept.sort(byTextOrder), notes: [...placeless, ...possible.notes, ...notes] }
}

/**
 * "On the night of December 19-18": the article slipped, and no editor's file stands here in which it could be mended.
 */
function setImpossibleAside(claims: readonly FoundClaim[]): { kept: FoundClaim[]; notes: Note[] } {
  const read = claims.map((found) => ({ found, complaint: checkCalendar(found)[0] }))
  return {
    kept: read.flatMap(({ found, complaint }) => (complaint ? [] : found)),
    notes: read.flatMap(({ found, complaint }) =>
      complaint ? noteOfLeftOut(found.claim.quote, complaint.what, complaint.file, complaint.line) : [],
    ),
  }
}

/**
 * Without a date of its own or of its article a draft has no place on a timeline; `checkDates` refuses reviewed ones.
 */
export function setUndatedAside(
  claims: readonly FoundClaim[],
  { publishedOn }: ArticleFacts,
): { kept: FoundClaim[]; notes: Note[] } {
  const isUndated = ({ claim }: FoundClaim): boolean =>
    claim.status === 'draft' && claim.when === null && publishedOn === null
  const notes = claims
    .filter(isUndated)
    .map(({ claim, source: { file, lineOf } }) =>
      noteOfLeftOut(claim.quote, 'nothing dates it, nor its article', file, lineOf()),
    )
  return { kept: claims.filter((claim) => !isUndated(claim)), notes }
}

const noteOfLeftOut = (quote: string, why: string, file: string, line: number): Note => ({
  about: 'draft left out',
  file,
  line,
  text: `${why}: “${shorten(quote)}”`,
})
