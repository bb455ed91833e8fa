import type { Edition } from '../../analysis/edition'
import type { Article, ArticleId } from '../../model/article'
import { fold } from '../../text/fold'
import { formatNumber } from '../../text/formatCount'
import { sourceName } from '../common/sourceName'
import { CheckboxList } from './CheckboxList'
import { Dropdown } from './Dropdown'
import { FindOption } from './FindOption'
import { useShortList } from './useShortList'

interface SourceFilterProps {
  edition: Edition
  counts: ReadonlyMap<ArticleId, number>
  chosen: readonly ArticleId[]
  onChange: (chosen: ArticleId[]) => void
}

/** The articles, found by outlet, number or headline where they are many. */
export function SourceFilter({ edition, counts, chosen, onChange }: SourceFilterProps) {
  const list = useShortList(edition.articles, counts, chosen, findArticles)
  const total = formatNumber(edition.articles.length)
  return (
    <Dropdown label="Source" value={chosen.length === 0 ? `All ${total}` : `${chosen.length} of ${total}`}>
      {list.isLong && <FindOption label="Find an article" hint="Find an outlet or a headline" list={list} />}
      <CheckboxList
        name="source"
        legend="Articles"
        options={list.listed.map((article) => ({
          value: article.id,
          label: sourceName(article),
          hint: article.headline ?? undefined,
          count: counts.get(article.id)!,
        }))}
        chosen={chosen}
        onChange={onChange}
      />
    </Dropdown>
  )
}

function findArticles(articles: readonly Article[], typed: string): Article[] {
  const wanted = fold(typed.trim())
  return wanted === ''
    ? [...articles]
    : articles.filter((article) => fold(`${sourceName(article)} ${article.headline ?? ''}`).includes(wanted))
}
