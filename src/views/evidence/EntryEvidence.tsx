import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { groupByArticle } from '../../analysis/articleClaims'
import { compareClaims } from '../../analysis/compareClaims'
import { disputesQuery } from '../../load/queries'
import { useEvidence } from '../../load/useEvidence'
import type { Claim } from '../../model/claim'
import type { Evidence } from '../../model/entry'
import { Failed } from '../../ui/Failed'
import { DraftBadge } from '../common/DraftBadge'
import { ClaimCard } from './ClaimCard'
import { DisputeNotes } from './DisputeNotes'
import { EntryActions } from './EntryActions'
import { entryFacts } from './entryFacts'
import type { EvidenceProps } from './evidenceProps'
import { EvidenceSkeleton } from './EvidenceSkeleton'
import { RelatedEntries } from './RelatedEntries'
import { SourceHeading } from './SourceHeading'
import { useTexts } from './useTexts'

const NO_CLAIMS: readonly Claim[] = []

/** One entry: its title and time, what is disputed about it, each claim with its sentence, and what belongs with it. */
export function EntryEvidence(props: EvidenceProps) {
  const { edition, entry } = props
  const { evidenceOf, isPending, error, retry } = useEvidence(edition, [entry])
  const texts = useTexts(edition, entry.sources)
  const disputes = useQuery({ ...disputesQuery(edition.manifest), enabled: entry.disputed !== null })
  const evidence = evidenceOf(entry.id)
  return (
    <>
      <h3 id="evidence-heading" className="evidence-heading" tabIndex={-1} data-entry={entry.id} aria-current="true">
        {entry.title}
      </h3>
      <p className="evidence-facts">
        {entryFacts(edition, entry).join(' · ')}
        <DraftBadge of={entry} />
      </p>
      {isPending || texts.isPending || disputes.isLoading ? (
        // What follows the claims waits with them: nothing that can be read is pushed down.
        <EvidenceSkeleton claims={entry.claimCount} />
      ) : (
        <>
          <DisputeNotes {...props} />
          {error ? (
            <Failed what="The evidence did not load." error={error} onRetry={retry} />
          ) : (
            <Claims {...props} evidence={evidence} textOf={texts.textOf} />
          )}
          <RelatedEntries {...props} />
          <EntryActions {...props} />
        </>
      )}
    </>
  )
}

interface ClaimsProps extends EvidenceProps {
  evidence: Evidence | undefined
  textOf: (article: string) => string | undefined
}

/** The claims source by source, in the order in which they were told. */
function Claims({ evidence, textOf, ...props }: ClaimsProps) {
  const claims = evidence?.claims ?? NO_CLAIMS
  const differences = useMemo(() => compareClaims(claims), [claims])
  const sources = useMemo(() => groupByArticle(claims), [claims])
  if (evidence === undefined) return <p>The edition holds no claims for this entry.</p>
  const { claim: named } = props.state
  return (
    <>
      {named !== null && !claims.some(({ id }) => id === named) && (
        <p className="doubt">The link names claim {named}, which is none of this entry’s.</p>
      )}
      {sources.map(([article, told]) => (
        <div key={article} className="evidence-source">
          <SourceHeading article={props.edition.articleById.get(article)} id={article} claims={told.length} />
          <ol>
            {told.map((claim) => (
              <ClaimCard
                key={claim.id}
                {...props}
                claim={claim}
                shown={evidence.shown}
                differs={differences.get(claim.id)}
                text={textOf(claim.article)}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
