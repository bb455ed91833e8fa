import type { ArticleParagraph } from '../../analysis/articleParagraphs'
import type { Article } from '../../model/article'

interface BoilerplateProps {
  text: string
  block: ArticleParagraph
  article: Article
}

/** What stands in the file but is no journalism: dimmed, named, and foldable. It bears no claims. */
export function Boilerplate({ text, block, article }: BoilerplateProps) {
  const parts = article.boilerplate.filter((part) => part.start < block.end && part.end > block.start)
  return (
    <details className="sources-boilerplate" open>
      <summary>Not part of the report: {[...new Set(parts.map((part) => part.what))].join(', ')}</summary>
      {text.slice(block.start, block.end)}
    </details>
  )
}
