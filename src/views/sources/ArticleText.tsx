import { useMemo, useRef } from 'react'
import { articleParagraphs } from '../../analysis/articleParagraphs'
import type { ArticleParagraph } from '../../analysis/articleParagraphs'
import type { Article } from '../../model/article'
import type { Claim } from '../../model/claim'
import type { ViewProps } from '../viewProps'
import { Boilerplate } from './Boilerplate'
import { MarginNotes } from './MarginNotes'
import { MarkLegend } from './MarkLegend'
import { MarkedText } from './MarkedText'
import { useHasMargin } from './useHasMargin'
import { useShownClaim } from './useShownClaim'

interface ArticleTextProps extends ViewProps {
  article: Article
  text: string
  /** All claims of the article in text order. */
  claims: readonly Claim[]
}

/** The text paragraph by paragraph, each with the entries that its sentences bear in the margin. */
export function ArticleText({ text, claims, ...props }: ArticleTextProps) {
  const { article, state } = props
  const blocks = useMemo(() => joinBoilerplate(articleParagraphs(text, article)), [text, article])
  const container = useRef<HTMLDivElement>(null)
  const hasMargin = useHasMargin(container)
  // Only then is it known where the sentence stands.
  useShownClaim(container, hasMargin === null ? null : state.claim)
  return (
    <div ref={container} className="sources-text" data-margin={hasMargin || undefined} lang="en">
      <MarkLegend claims={claims} />
      {blocks.map((block) =>
        block.role === 'boilerplate' ? (
          <Boilerplate key={block.start} text={text} block={block} article={article} />
        ) : (
          <div key={block.start} className="sources-row">
            <MarkedText {...props} text={text} paragraph={block} claims={claims} />
            <MarginNotes {...props} hasMargin={hasMargin === true} paragraph={block} claims={claims} />
          </div>
        ),
      )}
    </div>
  )
}

/** Boilerplate paragraphs in a row become one block, to be folded away together. */
function joinBoilerplate(paragraphs: readonly ArticleParagraph[]): ArticleParagraph[] {
  const blocks: ArticleParagraph[] = []
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1)
    if (last?.role === 'boilerplate' && paragraph.role === 'boilerplate')
      blocks[blocks.length - 1] = { ...last, end: paragraph.end }
    else blocks.push(paragraph)
  }
  return blocks
}
