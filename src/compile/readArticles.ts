import { articleIdOf, stemOf } from './articleId'
import type { Seeds } from './compile'
import { byTextOrder, type FoundClaim } from './foundClaim'
import type { KnownNames } from './knownNames'
import type { Note, Offender } from './offender'
import { draftArticleFacts, offenderOfText, type ArticleFacts, type ArticleFile } from './readArticle'
import { readDraft } from './readDraft'
import { readEditorsFile } from './readEditorsFile'
import type { SourceFile } from './readYaml'
import { untouchedSentences } from './untouchedSentences'

/** An article with its claims in text order, from its editor's file or, without one, as the extractor found them. */
export interface ReadArticle {
  facts: ArticleFacts
  text: string
  claims: FoundClaim[]
}

/** Reads every article with what belongs to it, in the order of the ids. */
export function readArticles(seeds: Seeds, names: KnownNames): { articles: ReadArticle[]; offenders: Offender[]; notes: Note[] } {
  const offenders = [...offendersOfFiles(seeds)]
  const notes: Note[] = []
  const editorsFiles = new Map(seeds.editorsFiles.map((source) => [stemOf(source.file), source]))
  const sound = seeds.articles.filter((article) => articleIdOf(article.file) !== null && offenderOfText(article) === null)
  const articles = sound.sort(byId).flatMap((article): ReadArticle[] => {
    const source = editorsFiles.get(stemOf(article.file))
    if (source === undefined) {
      const drafts = readDrafts(article, seeds, names)
      notes.push(...drafts.notes)
      return [drafts]
    }
    const { edited, offenders: found } = readEditorsFile(source, article, names)
    offenders.push(...found)
    if (edited === null) return []
    const { facts, claims, unclaimed } = edited
    if (facts.status === 'reviewed') {
      const touched = [...claims.map(({ claim }) => claim), ...facts.boilerplate, ...unclaimed, ...headlineOf(facts, article)]
      notes.push(...notesOfUntouched(article, touched, source))
    }
    const { kept, leftOut } = setUndatedAside(claims, facts)
    notes.push(...leftOut.map(({ claim, source: { file, lineOf } }) => noteOfLeftOut(claim.quote, 'nothing dates it', file, lineOf())))
    return [{ facts, text: article.text, claims: kept.sort(byTextOrder) }]
  })
  return { articles, offenders, notes }
}

function readDrafts({ file, text }: ArticleFile, seeds: Seeds, names: KnownNames): ReadArticle & { notes: Note[] } {
  const id = articleIdOf(file)!
  const extraction = seeds.drafts.get(id)
  const facts = draftArticleFacts(id, file, extraction)
  const notes: Note[] = []
  const claims = (extraction?.claims ?? []).flatMap((draft) => {
    const found = draft.background ? null : readDraft(draft, id, file, names)
    if (found === null && !draft.background) notes.push(noteOfLeftOut(draft.quote, 'its place has no coordinates', file, lineAt(text, draft.start)))
    return found ?? []
  })
  const { kept, leftOut } = setUndatedAside(claims, facts)
  notes.push(...leftOut.map(({ claim }) => noteOfLeftOut(claim.quote, 'nothing dates it, nor its article', file, lineAt(text, claim.start))))
  return { facts, text, claims: kept.sort(byTextOrder), notes }
}

/** A draft that neither says when nor stands in a dated article has no place on a timeline; `checkDates` refuses reviewed ones. */
function setUndatedAside(claims: readonly FoundClaim[], { publishedOn }: ArticleFacts): { kept: FoundClaim[]; leftOut: FoundClaim[] } {
  const isUndated = ({ claim }: FoundClaim): boolean => claim.status === 'draft' && claim.when === null && publishedOn === null
  return { kept: claims.filter((claim) => !isUndated(claim)), leftOut: claims.filter(isUndated) }
}

const noteOfLeftOut = (quote: string, why: string, file: string, line: number): Note => ({ about: 'draft left out', file, line, text: `${why}: “${quote}”` })

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function* offendersOfFiles({ articles, editorsFiles }: Seeds): Generator<Offender> {
  const byIds = new Map<string, string>()
  for (const article of articles) {
    const { file } = article
    const id = articleIdOf(file)
    const textOffender = offenderOfText(article)
    if (textOffender) yield textOffender
    if (id === null) {
      yield { file, line: 1, what: 'the file’s name gives the article no id', mend: 'name it like 005_miami.txt: digits or letters, an underscore, a word' }
    } else if (byIds.has(id)) {
      yield { file, line: 1, what: `article ${id} is already ${byIds.get(id)}`, mend: 'give it another number before the underscore' }
    } else byIds.set(id, file)
  }
  const stems = new Set(articles.map(({ file }) => stemOf(file)))
  for (const { file } of editorsFiles) {
    if (!stems.has(stemOf(file))) yield { file, line: 1, what: 'there is no article beside this file', mend: `put ${stemOf(file)}.txt there, or rename the file` }
  }
}

/** The headline is a fact of the article; where it stands it needs no claim. */
function headlineOf({ headline }: ArticleFacts, { text }: ArticleFile): { start: number; end: number }[] {
  const start = headline === null ? -1 : text.indexOf(headline)
  return start < 0 ? [] : [{ start, end: start + headline!.length }]
}

function notesOfUntouched(article: ArticleFile, touched: readonly { start: number; end: number }[], { file }: SourceFile): Note[] {
  return untouchedSentences(article.text, touched).map(({ start, end }) => {
    const text = `no claim, boilerplate or \`unclaimed\` touches “${article.text.slice(start, end)}” (line ${lineAt(article.text, start)} of the article)`
    return { about: 'untouched sentence', file, line: 1, text }
  })
}

const byId = (a: ArticleFile, b: ArticleFile): number => (articleIdOf(a.file)! < articleIdOf(b.file)! ? -1 : 1)
