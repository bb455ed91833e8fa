import { cellKey } from '../../analysis/positionsMatrix'
import { TOPIC_WORDS } from '../../analysis/words'
import { SIDE_NAMES } from '../../model/side'
import { noneWords, PositionsCell } from './PositionsCell'
import type { PositionsLayoutProps } from './PositionsTable'

/**
 * The same content for narrow screens: one topic after the other, in it one side after the other, the silent ones last.
 */
export function PositionsList({ matrix, told, ...props }: PositionsLayoutProps) {
  return matrix.rows.map(({ topic, cells }) => {
    const silent = matrix.sides.filter((side) => !cells.has(side))
    return (
      <div key={topic} className="positions-topic">
        <h3>{TOPIC_WORDS[topic]}</h3>
        {matrix.sides
          .filter((side) => cells.has(side))
          .map((side) => (
            <div key={side} className="positions-side">
              <h4 data-side={side}>{SIDE_NAMES[side]}</h4>
              <PositionsCell {...props} positions={cells.get(side) ?? []} dates={matrix.isOneYear ? 'short' : 'long'} />
            </div>
          ))}
        {[false, true].map((isHidden) => {
          const these = silent.filter((side) => told.has(cellKey(topic, side)) === isHidden)
          return (
            these.length > 0 && (
              <p key={String(isHidden)} className="positions-none">
                {these.map((side) => SIDE_NAMES[side]).join(', ')}: {noneWords(isHidden)}
              </p>
            )
          )
        })}
      </div>
    )
  })
}
