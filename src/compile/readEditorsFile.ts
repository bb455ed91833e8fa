import type { EntryId } from '../model/entry'
import type { Span } from '../text/paragraphs'
import { articleIdOf } from './articleId'
import { EditorsFileSchema } from './editorsFile'
import type { FoundClaim } from './foundClaim'
import type { KnownNames } from './knownNames'
import { locateQuote } from './locateQuote'
import type { Offender } from './offender'
import { readArticleFacts, type ArticleFacts, type ArticleFile } from './readArticle'
import { placeOf, readClaim } from './readClaim'
import { readYaml, type SourceFile } from './readYaml'
import { strayWords } from './strayWords'

/** What an editor's file says about its article. */
export interface EditedArticle {
  facts: ArticleFacts
  claims: FoundClaim[]
  /** The sentences that bear no claim, each with a reason in the file. */
  unclaimed: Span[]
  /** The entries of claims whose quotes were not found; null where such a claim names none. */
  unplaced: (EntryId | null)[]
}

/** Reads one editor's file against its article: every quote located, every value in its long form. */
export function readEditorsFile(
  source: SourceFile,
  article: ArticleFile,
  names: KnownNames,
): { edited: EditedArticle | null; offenders: Offender[] } {
  const { read, offenders } = readYaml(source, EditorsFileSchema)
  if (read === null) return { edited: null, offenders }
  const { value: written, lineOf } = read
  const { file } = source
  const { text } = article
  const id = articleIdOf(article.file)!
  const offend = (what: string, mend: string, path: (string | number)[]): void => {
    offenders.push({ file, line: lineOf(path), what, mend })
  }

  const facts = readArticleFacts(id, article, written, offend)
  const unplaced: (EntryId | null)[] = []
  const claims = written.claims.flatMap((claim, index): FoundClaim[] => {
    const path = ['claims', index]
    const located = locateQuote(text, claim.quote, claim.after)
    if (!located.ok) offend(located.what, located.mend, [...path, 'quote'])
    for (const { field, words } of claim.status === 'draft' ? [] : strayWords(claim, text)) {
      offend(`these words are not in the article: “${words}”`, 'copy them from the article to the letter', [
        ...path,
        ...field,
      ])
    }
    if (claim.status === 'reviewed' && claim.entry === undefined) {
      offend('the claim is on no entry', 'add `entry:` with an id of registry/entries.yaml', path)
    }
    const place = placeOf(claim)
    if (claim.status === 'reviewed' && place !== null && 'name' in place) {
      const known = names.findPlace(place)
      if (known === undefined)
        offend(
          `${place.name} is not in the registry`,
          'add it to registry/places.yaml and name it here by its id',
          path,
        )
      else
        offend(
          `${place.name} is named as a draft names it`,
          `write its id, \`id: ${known}\`, and how it is written`,
          path,
        )
    }
    if (!located.ok) {
      unplaced.push(claim.entry ?? null)
      return []
    }
    const { start, end } = located
    const boilerplate = facts.boilerplate.find((span) => start < span.end && span.start < end)
    if (boilerplate)
      offend(
        `the quote stands in boilerplate (${boilerplate.what})`,
        'take it from the article’s own text, or correct the lines',
        [...path, 'quote'],
      )
    return [
      {
        claim: readClaim(claim, { article: id, start, end }, names),
        entry: claim.entry ?? null,
        counted: claim.counted ?? null,
        source: { file, lineOf: (...field) => lineOf([...path, ...field]) },
      },
    ]
  })
  const unclaimed = written.article.unclaimed.flatMap(({ quote, after }, index) => {
    const located = locateQuote(text, quote, after)
    if (located.ok) return [{ start: located.start, end: located.end }]
    offend(located.what, located.mend, ['article', 'unclaimed', index, 'quote'])
    return []
  })
  return { edited: { facts, claims, unclaimed, unplaced }, offenders }
}
