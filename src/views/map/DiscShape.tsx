import { formatShort } from '../../analysis/casualties'

interface DiscShapeProps {
  radius: number
  strikes: number
  /** Share of Russia's strikes, from 0 to 1; the rest of the ring is Ukraine's. */
  shareOfRussia: number
}

/**
 * Several places as one disc with the number of strikes; its ring shows whose they are, Ukraine's part as a double
 * line.
 */
export function DiscShape({ radius, strikes, shareOfRussia }: DiscShapeProps) {
  const half = radius + 4
  const share = Math.round(shareOfRussia * 100)
  return (
    <svg
      className="map-shape"
      width={half * 2}
      height={half * 2}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      aria-hidden="true"
    >
      <circle className="map-disc" r={radius} />
      {/* The ring is 100 long, and starts at the top. */}
      <g transform="rotate(-90)">
        {share > 0 && (
          <circle
            className="map-disc-ring is-RU"
            r={radius}
            pathLength={100}
            strokeDasharray={`${share} ${100 - share}`}
          />
        )}
        {share < 100 && (
          <>
            <circle
              className="map-disc-ring is-UA"
              r={radius}
              pathLength={100}
              strokeDasharray={`0 ${share} ${100 - share} 0`}
            />
            <circle
              className="map-disc-gap"
              r={radius}
              pathLength={100}
              strokeDasharray={`0 ${share} ${100 - share} 0`}
            />
          </>
        )}
      </g>
      <text className="map-disc-number" dy="0.35em">
        {formatShort(strikes)}
      </text>
    </svg>
  )
}
