import { inSentence } from '../../analysis/citation'
import type { Claim } from '../../model/claim'
import type { When } from '../../model/when'
import { formatDate, formatWhen } from '../../text/formatWhen'

interface ClaimDateProps {
  claim: Claim
  published: string | null
  /** Claims on the same entry whose dates do not overlap this one's. */
  differs: readonly Claim[] | undefined
}

/** When, as the article writes it and as it was resolved: against the publication date, never the clock. */
export function ClaimDate({ claim: { when }, published, differs }: ClaimDateProps) {
  if (when === null) return null
  const other = differs?.find((claim) => claim.when !== null)?.when
  return (
    <div>
      <dt>When</dt>
      <dd>
        {when.asWritten === null ? formatWhen(when) : `“${when.asWritten}” → ${inSentence(formatWhen(when))}`}, {basisOf(when, published)}
        {other && <span className="doubt"> · elsewhere {inSentence(formatWhen(other))}</span>}
      </dd>
    </div>
  )
}

function basisOf(when: When, published: string | null): string {
  if (when.basis === 'stated') return 'as the article states it'
  const against = published === null ? 'from the article' : `from the publication date, ${formatDate(published)}`
  return when.asWritten === null ? `resolved ${against}; the sentence itself names no day` : `resolved ${against}`
}
