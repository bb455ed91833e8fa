import { actorName } from '../../analysis/actorName'
import type { Edition } from '../../analysis/edition'
import type { Claim } from '../../model/claim'

/** Who is said to say it, and in the source's own words. */
export function ClaimSpeaker({ claim: { attributedTo }, edition }: { claim: Claim; edition: Edition }) {
  const names = attributedTo?.actors.map((id) => actorName(edition, id)) ?? []
  return (
    <div>
      <dt>Said by</dt>
      <dd>
        {attributedTo === null && 'the article itself, without naming a source'}
        {names.join(', ')}
        {attributedTo &&
          (names.length > 0 ? ` (“${attributedTo.asWritten}”)` : `“${attributedTo.asWritten}”, not named`)}
      </dd>
    </div>
  )
}
