import type { ArticleId } from '../model/article'
import { articleIdOf, stemOf } from './articleId'
import type { Seeds } from './compile'
import type { Offender } from './offender'
import { offenderOfText } from './readArticle'

/**
 * Every article is a text with an id of its own, and every editor's file stands beside an article. `unread` are the
 * articles of which one of the two cannot be used.
 */
export function checkFiles({ articles, editorsFiles }: Pick<Seeds, 'articles' | 'editorsFiles'>): {
  offenders: Offender[]
  unread: ArticleId[]
} {
  const offenders: Offender[] = []
  const unread: ArticleId[] = []
  const offend = (file: string, what: string, mend: string): void => {
    offenders.push({ file, line: 1, what, mend })
  }
  const fileOfId = new Map<ArticleId, string>()
  for (const article of articles) {
    const { file } = article
    const id = articleIdOf(file)
    const unreadable = offenderOfText(article)
    if (unreadable) offenders.push(unreadable)
    if (unreadable && id !== null) unread.push(id)
    const other = id !== null && fileOfId.get(id)
    if (id === null)
      offend(
        file,
        'the file’s name gives the article no id',
        'name it like 005_miami.txt: small letters or digits, underscore, a word',
      )
    else if (other) offend(file, `article ${id} is already ${other}`, 'give it another number before the underscore')
    else fileOfId.set(id, file)
  }
  const stems = new Set(articles.map(({ file }) => stemOf(file)))
  for (const { file } of editorsFiles) {
    if (stems.has(stemOf(file))) continue
    const id = articleIdOf(file)
    if (id !== null) unread.push(id)
    const article = id === null ? undefined : fileOfId.get(id)
    const editorsFile = article && `${stemOf(article)}.yaml`
    if (file.endsWith('.yml')) offend(file, 'an editor’s file ends in .yaml', `rename it to ${file.slice(0, -4)}.yaml`)
    else if (editorsFile) offend(file, `the editor’s file of article ${id} is ${editorsFile}`, 'put all of it there')
    else offend(file, 'there is no article beside this file', `put ${stemOf(file)}.txt there, or rename the file`)
  }
  return { offenders, unread }
}
