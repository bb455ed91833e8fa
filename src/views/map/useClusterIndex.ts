import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import { reloadIfReachable } from '../../ui/reloadIfReachable'
import type { ClusterIndex } from './clusterIndex'

/** Up to this many places each is drawn by itself: overlaps are few, and nothing is hidden behind a number. */
export const MOST_LONE_PLACES = 60

interface LoadedClusterIndex {
  /** Null while it is not needed or not there: each place is then drawn by itself. */
  index: ClusterIndex | null
  error: Error | null
  retry: () => void
}

/** The index of clusters when there are many places; its code is fetched only then. */
export function useClusterIndex(points: readonly PlaceSymbol[]): LoadedClusterIndex {
  const enabled = points.length > MOST_LONE_PLACES
  const { data: code, error, refetch } = useQuery({ ...clusterCode, enabled })
  const index = useMemo(() => (enabled && code ? code.indexClusters(points) : null), [enabled, code, points])
  const retry = () => {
    void reloadIfReachable()
    void refetch()
  }
  return { index, error: enabled ? error : null, retry }
}

const clusterCode = queryOptions({
  queryKey: ['clusterCode'],
  queryFn: () => import('./clusterIndex'),
  networkMode: 'always',
  staleTime: Infinity,
  retry: false,
})
