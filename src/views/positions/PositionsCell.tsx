import { useState } from 'react'
import { LATEST } from '../../analysis/positionsMatrix'
import type { LoadedEvidence } from '../../load/useEvidence'
import type { Position } from '../../model/entry'
import { formatNumber } from '../../text/formatCount'
import type { ViewProps } from '../viewProps'
import { PositionItem } from './PositionItem'

export interface PositionsCellProps extends ViewProps, Pick<LoadedEvidence, 'evidenceOf'> {
  positions: readonly Position[]
  /** Whether the articles have one that the filters leave out. */
  isHidden?: boolean
  /** `short` leaves out the year. */
  dates: 'long' | 'short'
}

/** How many more each press of "older" brings. */
const OLDER = 20

/** That there is none is said in words: silence is not a refusal, and what filters leave out is not silence. */
export const noneWords = (isHidden: boolean): string =>
  isHidden ? 'none within these filters' : 'no position in these articles'

/** One side's positions on one topic, the latest first. */
export function PositionsCell({ positions, isHidden = false, ...props }: PositionsCellProps) {
  const [shown, setShown] = useState(LATEST)
  if (positions.length === 0) return <p className="positions-none">{noneWords(isHidden)}</p>
  const rest = positions.length - shown
  return (
    <>
      <ul>
        {positions.slice(0, shown).map((position) => (
          <PositionItem key={position.id} {...props} position={position} />
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
