import type { Claim } from '../../model/claim'
import type { When } from '../../model/when'
import { formatWhen, inSentence } from '../../text/formatWhen'

interface ClaimDateProps {
  claim: Claim
  /** Claims on the same entry whose dates do not overlap this one's. */
  differs: readonly Claim[] | undefined
}

/** When, as the article writes it and as it was resolved: against the publication date, never the clock. */
export function ClaimDate({ claim: { when }, differs }: ClaimDateProps) {
  if (when === null) return null
  const other = differs?.find((claim) => claim.when !== null)?.when
  return (
    <div>
      <dt>When</dt>
      <dd>
        {when.asWritten === null ? formatWhen(when) : `“${when.asWritten}”: ${inSentence(formatWhen(when))}`},{' '}
        {basisOf(when)}
        {other && <span className="doubt"> · elsewhere {inSentence(formatWhen(other))}</span>}
      </dd>
    </div>
  )
}

function basisOf({ basis, asWritten }: When): string {
  if (basis === 'stated') return 'as the article states it'
  if (basis === 'elsewhere') return 'worked out from other articles, as the note says'
  return asWritten === null
    ? 'resolved from the article and its publication date; this sentence names no day'
    : 'resolved from the publication date'
}
