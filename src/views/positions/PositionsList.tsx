import { TOPIC_WORDS } from '../../analysis/words'
import { SIDE_NAMES } from '../../model/side'
import { PositionsCell } from './PositionsCell'
import type { PositionsLayoutProps } from './PositionsTable'

/** The same content for narrow screens: one topic after the other, in it one side after the other. */
export function PositionsList({ matrix, ...props }: PositionsLayoutProps) {
  return matrix.rows.map(({ topic, cells }) => (
    <div key={topic} className="positions-topic">
      <h3>{TOPIC_WORDS[topic]}</h3>
      {matrix.sides.map((side) => (
        <div key={side} className="positions-side">
          <h4 data-side={side}>{SIDE_NAMES[side]}</h4>
          <PositionsCell {...props} positions={cells.get(side) ?? []} dates={matrix.isOneYear ? 'short' : 'long'} />
        </div>
      ))}
    </div>
  ))
}
