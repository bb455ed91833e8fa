import { useMemo } from 'react'
import type { ArticleParagraph } from '../../analysis/articleParagraphs'
import { splitHighlights } from '../../analysis/highlights'
import type { Claim } from '../../model/claim'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'
import { sideOf } from './sideOf'

interface MarkedTextProps extends ViewProps {
  text: string
  paragraph: ArticleParagraph
  claims: readonly Claim[]
}

const TAGS = { headline: 'h4', subheading: 'h5', bullet: 'p', body: 'p', boilerplate: 'p' } as const

/**
 * A paragraph with its claims marked. Each marked run is a link to the entry of the innermost sound claim there; the
 * margin beside it lists them all.
 */
export function MarkedText({ text, paragraph, claims, edition, state, change }: MarkedTextProps) {
  const segments = useMemo(() => splitHighlights(text, claims, paragraph), [text, claims, paragraph])
  const Tag = TAGS[paragraph.role]
  return (
    <Tag className={`sources-${paragraph.role}`}>
      {segments.map(({ start, text: words, covers }) => {
        const claim =
          covers.find(({ id }) => id === state.claim) ?? covers.find(({ suspect }) => suspect === null) ?? covers[0]
        if (claim === undefined) return words
        const titles = covers.map((cover) => edition.entryById.get(cover.entry)?.title ?? cover.entry)
        return (
          <StateLink
            key={start}
            className="sources-mark"
            data-kind={claim.kind}
            data-side={sideOf(claim)}
            data-entry={claim.entry}
            data-claims={covers.map((cover) => cover.id).join(' ')}
            data-suspect={claim.suspect !== null || undefined}
            data-shown={claim.id === state.claim || undefined}
            aria-current={claim.entry === state.entry || undefined}
            title={[...new Set(titles)].join(' · ')}
            state={state}
            change={change}
            to={{ entry: claim.entry, claim: claim.id }}
          >
            {words}
          </StateLink>
        )
      })}
    </Tag>
  )
}
