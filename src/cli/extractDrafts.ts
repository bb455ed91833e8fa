import { articleIdOf, stemOf } from '../compile/articleId'
import type { Seeds } from '../compile/compile'
import { offenderOfText } from '../compile/readArticle'
import { readRegistry, registryNames } from '../compile/readRegistry'
import type { Actor } from '../model/actor'
import type { ArticleId } from '../model/article'
import type { Extraction } from '../model/draft'
import type { Place } from '../model/place'

type Files = Omit<Seeds, 'drafts' | 'lexicon'>

/** What was extracted with the registry as it stood; while an editor types, most articles stay as they are. */
let cache: { registry: string; names: { actors: Actor[]; places: Place[] }; byText: Map<string, Extraction> } | null =
  null

/** Runs the extractor over every article without an editor's file. */
export async function extractDrafts({ articles, editorsFiles, registry }: Files): Promise<Map<ArticleId, Extraction>> {
  const edited = new Set(editorsFiles.map(({ file }) => stemOf(file)))
  const unedited = articles.filter((article) => !edited.has(stemOf(article.file)) && offenderOfText(article) === null)
  const drafts = new Map<ArticleId, Extraction>()
  if (unedited.length === 0) return drafts

  // The extractor brings a gazetteer of several megabytes with it: loaded only where there is something to extract.
  const { extract } = await import('../extract/extract')
  const key = JSON.stringify(registry)
  if (cache?.registry !== key)
    cache = { registry: key, names: registryNames(readRegistry(registry).registry), byText: new Map() }
  const { names, byText } = cache
  for (const { file, text } of unedited) {
    const id = articleIdOf(file)
    const extraction = byText.get(text) ?? extract(text, names)
    byText.set(text, extraction)
    if (id !== null) drafts.set(id, extraction)
  }
  return drafts
}
