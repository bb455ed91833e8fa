import { claimantsOf, NO_CLAIMANT } from '../../analysis/claimants'
import type { Edition } from '../../analysis/edition'
import type { Attribution, Claim } from '../../model/claim'

/** Who is said to say it, and in the source's own words. */
export const ClaimSpeaker = ({ claim: { attributedTo }, edition }: { claim: Claim; edition: Edition }) => (
  <div>
    <dt>Said by</dt>
    <dd>
      {attributedTo === null ? 'the article itself, without naming a source' : speakerWords(attributedTo, edition)}
    </dd>
  </div>
)

/** "Ukraine’s Air Force (“Ukraine’s air force reported”)"; "source not named (“reportedly”)". */
function speakerWords(attribution: Attribution, edition: Edition): string {
  const who = claimantsOf(edition, attribution).join(', ') || NO_CLAIMANT
  return who === attribution.asWritten ? `“${who}”, not by name` : `${who} (“${attribution.asWritten}”)`
}
