import { memo } from 'react'
import { describeMissiles, describeRaid, DRONES_OF, formatClaimant } from '../../analysis/droneWords'
import { layOutNight } from '../../analysis/layOutNight'
import type { Raid } from '../../model/entry'
import { formatWhen, inSentence } from '../../text/formatWhen'
import type { ViewProps } from '../viewProps'
import { DronePartShape } from './DronePartShape'
import { NightLabels } from './NightLabels'
import { RaidSource } from './RaidSource'
import { useRoom } from './useRoom'

interface NightBarProps extends Pick<ViewProps, 'edition' | 'change'> {
  raid: Raid
  /** The longest bar of any side, in drones: bars share one scale. */
  longest: number
  isSelected: boolean
}

/** The bar's height in em of its text, so that labels of two lines fit at any text size. */
const BAR_EM = 2.6

/** One side's drones in one night: a bar labelled where it stands, that opens what it was drawn from. */
export const NightBar = memo(function NightBar({ edition, raid, longest, isSelected, change }: NightBarProps) {
  const [ref, { width, em }] = useRoom<HTMLDivElement>()
  const layout = layOutNight(raid, longest, width / em)
  const facts = describeRaid(raid)
  const by = formatClaimant(edition, raid.attributedTo)
  const below = layout.isComplete ? describeMissiles(raid) : facts
  return (
    <div className={`drones-side drones-side-${raid.launchedBy}`}>
      <h3 className="drones-name">{DRONES_OF[raid.launchedBy]}</h3>
      <span className="drones-by">
        <RaidSource edition={edition} raid={raid} />
      </span>
      <div
        className={`drones-row${layout.segments.some(({ label }) => label.place === 'below') ? ' has-below' : ''}`}
        ref={ref}
        style={{ height: `${BAR_EM}em` }}
      >
        <div
          role="img"
          aria-label={`${DRONES_OF[raid.launchedBy]}, ${inSentence(formatWhen(raid.when))}: ${facts.join(', ')}, ${by}.`}
        >
          <svg width={width} height={BAR_EM * em} aria-hidden="true">
            {layout.segments.map(({ part, left, width: share }) => (
              <DronePartShape
                key={part}
                part={part}
                side={raid.launchedBy}
                entry={raid.id}
                x={left * width}
                y={0}
                width={share * width}
                height={BAR_EM * em}
              />
            ))}
          </svg>
        </div>
        <NightLabels layout={layout} />
      </div>
      {below.length > 0 && <p className="drones-facts">{below.join(' · ')}</p>}
      <button
        type="button"
        className="drones-open"
        data-entry={raid.id}
        aria-current={isSelected || undefined}
        aria-label={`Open the evidence: ${raid.title}`}
        onClick={() => change({ entry: raid.id, claim: null })}
      />
    </div>
  )
})
