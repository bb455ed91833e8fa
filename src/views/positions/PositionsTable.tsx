import { cellKey } from '../../analysis/positionsMatrix'
import type { PositionsMatrix } from '../../analysis/positionsMatrix'
import { TOPIC_WORDS } from '../../analysis/words'
import type { LoadedEvidence } from '../../load/useEvidence'
import { SIDE_NAMES } from '../../model/side'
import type { ViewProps } from '../viewProps'
import { PositionsCell } from './PositionsCell'

export interface PositionsLayoutProps extends ViewProps, Pick<LoadedEvidence, 'evidenceOf'> {
  matrix: PositionsMatrix
  /** See `positionsTold`. */
  told: ReadonlySet<string>
}

/** Topics down, sides across. */
export function PositionsTable({ matrix, told, ...props }: PositionsLayoutProps) {
  return (
    <table className="positions-table">
      <caption className="visually-hidden">Positions by topic and side</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          {matrix.sides.map((side) => (
            <th key={side} scope="col" data-side={side}>
              {SIDE_NAMES[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ topic, cells }) => (
          <tr key={topic}>
            <th scope="row">{TOPIC_WORDS[topic]}</th>
            {matrix.sides.map((side) => (
              <td key={side}>
                <PositionsCell
                  {...props}
                  positions={cells.get(side) ?? []}
                  isHidden={told.has(cellKey(topic, side))}
                  dates={matrix.isOneYear ? 'short' : 'long'}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
