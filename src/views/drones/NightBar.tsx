import { memo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { BarShapeProps } from 'recharts'
import { inSentence } from '../../analysis/droneSlotNames'
import { describeMissiles, describeRaid, DRONES_OF } from '../../analysis/droneWords'
import { layOutNight } from '../../analysis/layOutNight'
import type { Raid } from '../../model/entry'
import { formatWhen } from '../../text/formatWhen'
import type { ViewProps } from '../viewProps'
import { DronePartShape } from './DronePartShape'
import { NightLabels } from './NightLabels'
import { RaidSource } from './RaidSource'
import { useSize } from './useSize'

interface NightBarProps extends Pick<ViewProps, 'change'> {
  raid: Raid
  /** The longest bar of any side, in drones: bars share one scale. */
  longest: number
  isSelected: boolean
}

/** The bar's height in em of its text, so that labels of two lines fit at any text size. */
const BAR_EM = 2.6

/** One side's drones in one night: a bar labelled where it stands, that opens what it was drawn from. */
export const NightBar = memo(function NightBar({ raid, longest, isSelected, change }: NightBarProps) {
  const [ref, { width, em }] = useSize<HTMLDivElement>()
  const layout = layOutNight(raid, longest, width / em)
  const facts = describeRaid(raid)
  const below = layout.isComplete ? describeMissiles(raid.missilesLaunched, raid.missilesIntercepted) : facts
  const end = layout.end || 1
  const drones = layout.segments.reduce((sum, segment) => sum + segment.drones, 0) || 1
  return (
    <div className={`drones-side drones-side-${raid.launchedBy}`}>
      <h3 className="drones-name">{DRONES_OF[raid.launchedBy]}</h3>
      <span className="drones-by">
        <RaidSource raid={raid} />
      </span>
      <div
        className={`drones-row${layout.segments.some(({ label }) => label.place === 'below') ? ' has-below' : ''}`}
        ref={ref}
        style={{ height: `${BAR_EM}em` }}
      >
        <div
          role="img"
          aria-label={`${DRONES_OF[raid.launchedBy]}, ${inSentence(formatWhen(raid.when))}: ${facts.join(', ')}.`}
        >
          <BarChart
            layout="vertical"
            accessibilityLayer={false}
            width={width}
            height={BAR_EM * em}
            data={[Object.fromEntries(layout.segments.map(({ part, drones: value }) => [part, value]))]}
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            barCategoryGap={0}
          >
            <XAxis type="number" domain={[0, drones / end]} allowDataOverflow hide />
            <YAxis type="category" width={0} hide />
            {layout.segments.map(({ part }) => (
              <Bar
                key={part}
                dataKey={part}
                stackId="drones"
                isAnimationActive={false}
                shape={({ x, y, width: w, height }: BarShapeProps) => (
                  <DronePartShape
                    part={part}
                    side={raid.launchedBy}
                    entry={raid.id}
                    x={x}
                    y={y}
                    width={w}
                    height={height}
                  />
                )}
              />
            ))}
          </BarChart>
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
