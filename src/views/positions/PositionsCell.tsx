import { useState } from 'react'
import { LATEST } from '../../analysis/positionsMatrix'
import type { Held } from '../../analysis/positionsMatrix'
import type { LoadedEvidence } from '../../load/useEvidence'
import { formatNumber } from '../../text/formatCount'
import type { ViewProps } from '../viewProps'
import { PositionItem } from './PositionItem'

interface PositionsCellProps extends ViewProps, Pick<LoadedEvidence, 'evidenceOf'> {
  held: readonly Held[]
}

/** How many more each press of "older" brings. */
const OLDER = 20

/** One side's positions on one topic; no position is said in words, and is no position of refusal. */
export function PositionsCell({ held, ...props }: PositionsCellProps) {
  const [shown, setShown] = useState(LATEST)
  if (held.length === 0) return <p className="positions-none">no position in these articles</p>
  const rest = held.length - shown
  return (
    <>
      <ul>
        {held.slice(0, shown).map((one) => (
          <PositionItem key={one.position.id} {...props} held={one} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setShown(shown + OLDER)}>
          {formatNumber(rest)} older
        </button>
      )}
    </>
  )
}
