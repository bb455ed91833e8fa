import { compareText } from '../text/compareText'
import { lineAt } from '../text/lineAt'
import { articleIdOf, stemOf } from './articleId'
import { checkFiles } from './checkFiles'
import type { Seeds } from './compile'
import { byTextOrder, type FoundClaim } from './foundClaim'
import type { KnownNames } from './knownNames'
import type { Note, Offender } from './offender'
import { offenderOfText, type ArticleFacts, type ArticleFile } from './readArticle'
import { readDrafts, setUndatedAside } from './readDrafts'
import { readEditorsFile } from './readEditorsFile'
import type { SourceFile } from './readYaml'
import type { Unread } from './unread'
import { untouchedSentences } from './untouchedSentences'

/** An article with its claims in text order, from its editor's file or, without one, as the extractor found them. */
export interface ReadArticle {
  facts: ArticleFacts
  text: string
  claims: FoundClaim[]
}

/** Reads every article with what belongs to it, in the order of the ids. */
export function readArticles(
  seeds: Seeds,
  names: KnownNames,
): { articles: ReadArticle[]; offenders: Offender[]; notes: Note[]; unread: Unread } {
  const { offenders, unread: brokenFiles } = checkFiles(seeds)
  const unread = { articles: new Set(brokenFiles), claims: [] as Unread['claims'][number][] }
  const notes: Note[] = []
  const editorsFiles = new Map(seeds.editorsFiles.map((source) => [stemOf(source.file), source]))
  const sound = seeds.articles.filter(
    (article) => articleIdOf(article.file) !== null && offenderOfText(article) === null,
  )
  const articles = sound.sort(byId).flatMap((article): ReadArticle[] => {
    const source = editorsFiles.get(stemOf(article.file))
    if (source === undefined) {
      const { notes: leftOut, ...drafts } = readDrafts(article, seeds.drafts, names)
      notes.push(...leftOut)
      return [drafts]
    }
    const { edited, offenders: found } = readEditorsFile(source, article, names)
    offenders.push(...found)
    if (edited === null) {
      unread.articles.add(articleIdOf(article.file)!)
      return []
    }
    const { facts, claims, unclaimed, unplaced } = edited
    unread.claims.push(...unplaced.map((entry) => ({ article: facts.id, entry })))
    if (facts.status === 'reviewed') {
      const touched = [
        ...claims.map(({ claim }) => claim),
        ...facts.boilerplate,
        ...unclaimed,
        ...headlineOf(facts, article),
      ]
      notes.push(...notesOfUntouched(article, touched, source))
    }
    const { kept, notes: undated } = setUndatedAside(claims, facts)
    notes.push(...undated)
    return [{ facts, text: article.text, claims: kept.sort(byTextOrder) }]
  })
  return { articles, offenders, notes, unread }
}

/** The headline is a fact of the article; where it stands it needs no claim. */
function headlineOf({ headline }: ArticleFacts, { text }: ArticleFile): { start: number; end: number }[] {
  const start = headline === null ? -1 : text.indexOf(headline)
  return start < 0 ? [] : [{ start, end: start + headline!.length }]
}

function notesOfUntouched(
  article: ArticleFile,
  touched: readonly { start: number; end: number }[],
  { file }: SourceFile,
): Note[] {
  return untouchedSentences(article.text, touched).map(({ start, end }) => {
    const sentence = `“${article.text.slice(start, end)}” (line ${lineAt(article.text, start)} of the article)`
    return {
      about: 'untouched sentence',
      file,
      line: 1,
      text: `no claim, boilerplate or \`unclaimed\` touches ${sentence}`,
    }
  })
}

const byId = (a: ArticleFile, b: ArticleFile): number => compareText(articleIdOf(a.file)!, articleIdOf(b.file)!)
