import { useEffect, useMemo, useState } from 'react'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import type { ClusterIndex, indexClusters } from './clusterIndex'

/** Up to this many places each is drawn by itself: overlaps are few, and nothing is hidden behind a number. */
export const MOST_LONE_PLACES = 60

/**
 * The index of clusters when there are many places, its code fetched only then; null while it is not needed or not
 * there.
 */
export function useClusterIndex(points: readonly PlaceSymbol[]): ClusterIndex | null {
  const isNeeded = points.length > MOST_LONE_PLACES
  const [build, setBuild] = useState<typeof indexClusters | null>(null)
  useEffect(() => {
    if (!isNeeded) return
    let isGone = false
    void import('./clusterIndex').then(({ indexClusters }) => isGone || setBuild(() => indexClusters))
    return () => {
      isGone = true
    }
  }, [isNeeded])
  return useMemo(() => (isNeeded && build ? build(points) : null), [isNeeded, build, points])
}
