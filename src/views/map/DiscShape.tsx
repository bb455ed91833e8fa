import { formatShort } from '../../analysis/casualties'
import type { AttackerShares } from '../../analysis/mapSymbols'

interface DiscShapeProps {
  radius: number
  attacks: number
  shares: AttackerShares
}

/**
 * Several places as one disc with the number of strikes and raids; its ring shows whose they are: Ukraine's part as a double
 * line, and in no side's colour the part whose attacker no source names.
 */
export function DiscShape({ radius, attacks, shares }: DiscShapeProps) {
  const half = radius + 4
  // The ring is 100 long, and starts at the top.
  const endOfRussia = Math.round(shares.RU * 100)
  const endOfUkraine = Math.round((shares.RU + shares.UA) * 100)
  const arc = (className: string, start: number, end: number) =>
    end > start && (
      <circle
        className={className}
        r={radius}
        pathLength={100}
        strokeDasharray={`0 ${start} ${end - start} ${100 - end}`}
      />
    )
  return (
    <svg
      className="map-shape"
      width={half * 2}
      height={half * 2}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      aria-hidden="true"
    >
      <circle className="map-disc" r={radius} />
      <g transform="rotate(-90)">
        {arc('map-disc-ring is-RU', 0, endOfRussia)}
        {arc('map-disc-ring is-UA', endOfRussia, endOfUkraine)}
        {arc('map-disc-gap', endOfRussia, endOfUkraine)}
        {arc('map-disc-ring is-unnamed', endOfUkraine, 100)}
      </g>
      <text className="map-disc-number" dy="0.35em">
        {formatShort(attacks)}
      </text>
    </svg>
  )
}
